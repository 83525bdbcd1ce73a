import Access
import Casework
import Database
import SignIn
import Trail
import Web

/// How somebody shows anew who he is: by his password or a passkey; where one practises, by a click.
struct ProofHandlers: Sendable {
    let workplace: Workplace
    let isPractice: Bool
    let present: PresentPassword
    let passkeys: PasskeyHandlers

    var desk: ProofDesk {
        ProofDesk(fields: ProofPage.fields, ask: { try await ask($0, $1, Complaints()) }, judge: judge)
    }

    /// Where the question leads that stood before a page: to that page.
    func go(_ visit: Visit) async throws -> Answer {
        .redirect(SafePath.of(visit.form[SignInForm.back]))
    }

    private func ask(_ visit: Visit, _ errand: ProofErrand, _ complaints: Complaints) async throws -> Answer {
        let isAway = try visit.signedIn.isLocked
        if isPractice { return .proof(ProofPage(errand: errand, account: nil, isAway: isAway)) }
        guard let account = try await present.account(visit) else { throw Refusal.signedOut }
        let hasPasskeys = try await workplace.database.read { try !Passkeys.all(of: account.colleague, $0).isEmpty }
        return .proof(ProofPage(
            errand: errand, account: account.name.text, hasPasskeys: visit.party != nil && hasPasskeys,
            isAway: isAway, complaints: complaints))
    }

    private func judge(_ visit: Visit, _ errand: ProofErrand) async throws -> Answer? {
        switch ProofPage.Way(rawValue: visit.form[ProofErrand.way]) {
        case .click where isPractice: try await note(.practice, visit)
        case .password: return try await judgePassword(visit, errand)
        case .passkeyQuestion: return try await passkeys.question(visit, errand)
        case .passkey: return try await judgePasskey(visit, errand)
        default: return try await ask(visit, errand, Complaints())
        }
        return nil
    }

    private func judgePassword(_ visit: Visit, _ errand: ProofErrand) async throws -> Answer? {
        var complaints = Complaints()
        guard let account = try await present.account(visit) else { throw Refusal.signedOut }
        try await present.check(visit, of: account, &complaints)
        guard complaints.all.isEmpty else { return try await ask(visit, errand, complaints) }
        try await note(.password, visit)
        return nil
    }

    private func judgePasskey(_ visit: Visit, _ errand: ProofErrand) async throws -> Answer? {
        guard try await passkeys.isOwner(visit) else {
            var complaints = Complaints()
            complaints.add(PresentPassword.field, Refusal.passkeyNotAccepted.sentence)
            return try await ask(visit, errand, complaints)
        }
        try await note(.passkey, visit)
        return nil
    }

    private func note(_ way: Proofs.Way, _ visit: Visit) async throws {
        let (session, author) = (try visit.signedIn, try visit.author("own", workplace))
        let (now, id) = (workplace.clock.now(), workplace.ids.next(Proofs.self))
        try await workplace.database.write { try Proofs.add(way, to: session.id, at: now, id: id, by: author, in: $0) }
    }
}
