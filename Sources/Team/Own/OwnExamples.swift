import Access
import Casework
import SignIn
import Web

/// The pages of one's own ways to sign in, with sample values.
enum OwnExamples {
    static let all = [
        Example("jij", page(OwnWays(passkeys: [key, other], canAdd: true))),
        Example("jij-oefenen", page(nil)),
        Example("jij-zonder-sleutel", page(OwnWays(passkeys: [], canAdd: false), .password)),
        Example("wachtwoord", PasswordPage(account: name)),
        Example("wachtwoord-klopt-niet", PasswordPage(
            account: name, complaints: TeamExamples.complaints(PresentPassword.field, OwnTexts.presentWrong))),
        Example("app", AppPage(account: name, picture: picture)),
        Example("herstelcodes-vragen", NewCodesPage(account: name)),
        Example("herstelcodes-nieuw", RecoveryPage(codes: ["7K2M-Q0XD-93FB-HN5T", "1111-2222-3333-4444"], isFirst: false)),
        Example("sleutel-maken", PasskeyPage(deed: .make(device: "Firefox, Windows"), options: "{}", challenge: "")),
        Example("sleutel-gebruiken", PasskeyPage(deed: .use(back: "/"), options: "{}", challenge: "")),
        Example("bevestigen", ProofPage(errand: errand, account: name, hasPasskeys: true)),
        Example("bevestigen-klopt-niet", ProofPage(
            errand: errand, account: name, complaints: TeamExamples.complaints(PresentPassword.field, OwnTexts.presentWrong))),
        Example("bevestigen-oefenen", ProofPage(errand: errand, account: nil)),
        Example("weg-geweest", ProofPage(errand: errand, account: name, isAway: true)),
        Example("sleutel", NewPasskeyPage(account: name, device: "Firefox, Windows")),
        Example("programmas-leeg", TokensPage(tokens: [])),
        Example("programmas", TokensPage(tokens: [token], complaints: TeamExamples.complaints(
            TokenForm.clients, TokenTexts.scopeMissing))),
        Example("programma-nieuw", NewTokenPage(name: "برنامج", text: "wegwijs_" + String(repeating: "A", count: 43))),
        Example("sleutel-klopt-niet", NewPasskeyPage(
            account: name, device: "", complaints: TeamExamples.complaints(NewPasskeyPage.device, OwnTexts.deviceWrong))),
    ]

    private static let name = "els.devries"
    private static let errand = ProofErrand(to: SignInAddresses.proof.link(), carrying: [(name: SignInForm.back, value: "/")])

    /// Of noughts.
    static let picture = SeedPicture(OneTimeSeed(bytes: [UInt8](repeating: 0, count: 20)) ?? fresh, account: "voorbeeld")

    private static var fresh: OneTimeSeed {
        var chance = SystemRandomNumberGenerator()
        return OneTimeSeed(using: &chance)
    }

    private static let time = "2026-11-25T09:30:00Z"
    private static let token = AccessToken(
        id: ID(1), name: "Rooster", scopes: AccessToken.Scope.allCases, madeAt: time, expiresAt: "2027-11-25T09:30:00Z",
        usedAt: nil)
    private static let key = kept(1, "Telefoon van Els", usedAt: time)
    private static let other = kept(2, "هاتف سارة", usedAt: nil)

    private static func page(_ ways: OwnWays?, _ done: OwnDone? = nil) -> OwnPage {
        OwnPage(
            name: "Els de Vries", roles: [Role.teamLeader.name], ways: ways,
            devices: [
                OpenSession(id: ID(1), device: "Firefox, Windows", startedAt: time, usedAt: time),
                OpenSession(id: ID(2), device: "Chrome, Android", startedAt: time, usedAt: time),
            ], present: ID(1), done: done)
    }

    private static func kept(_ number: Int64, _ device: String, usedAt: String?) -> KeptPasskey {
        KeptPasskey(
            id: ID(number), colleague: ID(1), handle: [],
            passkey: Passkey(id: [], key: [], counter: 0, canBeCopied: false, isCopied: false), device: device, madeAt: time,
            usedAt: usedAt)
    }
}
