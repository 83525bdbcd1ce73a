import Access
import Casework
import Database
import SignIn
import Trail
import Web

/// Signing in and out.
struct SignInHandlers: Sendable {
    let workplace: Workplace
    let isPractice: Bool
    let terms: SessionTerms
    let room: HashingRoom

    func page(_ visit: Visit) async throws -> Answer {
        let back = SafePath.of(visit.query["terug"])
        if visit.session != nil { return .redirect(back) }
        guard isPractice else { return .page(SignInPage(back: back, hasPasskeys: visit.party != nil)) }
        let clock = workplace.clock
        return .page(PracticeSignInPage(
            lines: try await workplace.database.read { try PracticeAccounts.all(at: clock, $0) }, back: back))
    }

    func practise(_ visit: Visit) async throws -> Answer {
        guard isPractice, let colleague = ID<Colleague>(text: visit.form["collega"]) else { return .notFound }
        let clock = workplace.clock
        let isOne = try await workplace.database.read { try PracticeAccounts.all(at: clock, $0) }
            .contains { $0.colleague.utf8.elementsEqual(colleague.description.utf8) }
        guard isOne else { return .notFound }
        return try await open(colleague, visit, ground: "practice") { _ in true } ?? wrong(visit)
    }

    /// Whatever is wrong, the same work is done and the same is said.
    func signIn(_ visit: Visit) async throws -> Answer {
        let typed = visit.form[SignInForm.name]
        let (clock, database, origin) = (workplace.clock, workplace.database, visit.origin)
        let (name, attempt) = (AccountName(typed), workplace.ids.next(Attempts.self))
        let key = name?.text ?? typed
        let nobody = Author(nil, ground: "sign-in", clock: clock, ids: workplace.ids)
        let now = clock.now()
        try await database.write { try Attempts.record(key, from: origin, at: now, id: attempt, by: nobody, in: $0) }
        let account = try await database.read { try Accounts.find(name ?? .nobody, $0) }
        let verdict = try await verdict(visit.form.exact(SignInForm.password), account)
        guard let account, case .right(let isToBeRaised) = verdict else { return wrong(visit) }
        let raised = isToBeRaised ? try await hash(visit.form.exact(SignInForm.password)) : nil
        let (code, passwordID) = (visit.form[SignInForm.code], workplace.ids.next(Account.self))
        let author = Author(account.colleague, ground: "sign-in", clock: clock, ids: workplace.ids)
        return try await open(account.colleague, visit, ground: "sign-in") { db in
            guard try Accounts.take(code, of: account, at: now, by: author, in: db) else { return false }
            if let raised { try Accounts.setPassword(raised, of: account.colleague, at: now, id: passwordID, by: author, in: db) }
            try Attempts.forget(key, from: origin, by: author, in: db)
            return true
        } ?? wrong(visit)
    }

    private func verdict(_ typed: String, _ account: Account?) async throws -> PasswordVerdict {
        // A password that cannot be one costs as much as one that could.
        guard let password = Password(typed) ?? Password("-") else { return .wrong }
        return try await room.verify(password, against: account?.password)
    }

    private func hash(_ typed: String) async throws -> PasswordHash? {
        guard let password = Password(typed) else { return nil }
        var chance = SystemRandomNumberGenerator()
        return try await room.hash(password, using: &chance)
    }

    private func wrong(_ visit: Visit) -> Answer {
        var complaints = Complaints()
        complaints.add(SignInForm.name, TeamTexts.wrong)
        return .formAgain(SignInPage(
            back: SafePath.of(visit.form[SignInForm.back]), hasPasskeys: visit.party != nil, name: visit.form[SignInForm.name],
            complaints: complaints))
    }

    /// Opens a session, in the same transaction in which `isAllowed` looks and writes. Nothing when it is not allowed.
    func open(
        _ colleague: ID<Colleague>, _ visit: Visit, ground: String, _ isAllowed: @escaping @Sendable (any Writing) throws -> Bool
    ) async throws -> Answer? {
        let (terms, clock, session) = (terms, workplace.clock, workplace.ids.next(Session.self))
        let author = Author(colleague, ground: ground, clock: clock, ids: workplace.ids)
        let token = try await workplace.database.write { db -> Token? in
            guard try isAllowed(db) else { return nil }
            // Who switches leaves nothing open behind him.
            if let before = visit.session { try Sessions.end(before.id, .signedOut, at: clock.now(), by: author, in: db) }
            return try Sessions.start(for: colleague, on: visit.device, terms, clock, id: session, by: author, in: db)
        }
        return token.map { .signIn($0, to: SafePath.of(visit.form[SignInForm.back])) }
    }

    func signOut(_ visit: Visit) async throws -> Answer {
        if let session = visit.session {
            let (author, now) = (try visit.author("own", workplace), workplace.clock.now())
            try await workplace.database.write { try Sessions.end(session.id, .signedOut, at: now, by: author, in: $0) }
        }
        return .signOut(to: SignInAddresses.signIn.link())
    }
}
