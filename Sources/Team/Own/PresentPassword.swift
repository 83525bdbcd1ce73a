import Access
import Casework
import Database
import HTML
import SignIn
import Web

/// The password of now (wachtwoord van nu), asked before someone changes how he signs in: a session that was left open, or taken,
/// is not enough for that.
struct PresentPassword: Sendable {
    let workplace: Workplace
    let room: HashingRoom

    static let field = "huidig"
    /// Its own, for the form that it stands in may ask for somebody else's name.
    static let owner = "aanmeldnaam"

    /// The question, within a form. The name stands beside it unseen, so that whoever keeps passwords fills in the right one.
    static func draw(for account: String, into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        h.void(
            "input", .type("text"), .name(owner), .value(account), .init("autocomplete", "username"),
            .flag("hidden"), .flag("readonly"))
        Field(field, OwnTexts.present, hint: OwnTexts.presentHint, kind: .password, autocomplete: "current-password")
            .draw(into: &h, complaints, language)
    }

    /// Whose session it is; nothing for who has no account, as where one practises.
    func account(_ visit: Visit) async throws -> Account? {
        let colleague = try visit.signedIn.standing.colleague
        return try await workplace.database.read { try Accounts.of(colleague, $0) }
    }

    /// Adds a complaint when it is not right. Each try counts as one to sign in.
    func check(_ visit: Visit, of account: Account, _ complaints: inout Complaints) async throws {
        let (now, origin, attempt) = (workplace.clock.now(), visit.origin, workplace.ids.next(Attempts.self))
        let (author, name) = (try visit.author("own", workplace), account.name.text)
        try await workplace.database.write { try Attempts.record(name, from: origin, at: now, id: attempt, by: author, in: $0) }
        let password = Password(visit.form.exact(Self.field))
        guard let password, case .right = try await room.verify(password, against: account.password) else {
            return complaints.add(Self.field, OwnTexts.presentWrong)
        }
        try await workplace.database.write { try Attempts.forget(name, from: origin, by: author, in: $0) }
    }
}
