import Access
import Casework
import Database
import SignIn
import Trail
import Web

/// What someone sees and changes of himself.
struct OwnHandlers: Sendable {
    let workplace: Workplace
    let room: HashingRoom

    private var present: PresentPassword { PresentPassword(workplace: workplace, room: room) }

    func page(_ visit: Visit) async throws -> Answer {
        let (session, now) = (try visit.signedIn, workplace.clock.now())
        let colleague = session.standing.colleague
        let (devices, account, keys) = try await workplace.database.read { db in
            (try Sessions.open(of: colleague, at: now, db), try Accounts.of(colleague, db), try Passkeys.all(of: colleague, db))
        }
        let ways = account.map { _ in OwnWays(passkeys: keys, canAdd: visit.party != nil) }
        return .page(OwnPage(
            name: session.standing.name, roles: Role.allCases.filter(session.standing.roles.contains).map(\.name),
            ways: ways, devices: devices, present: session.id, done: visit.query[OwnDone.field].flatMap(OwnDone.init)))
    }

    /// Ends a session of one's own on another device; for somebody else's it does not exist.
    func endDevice(_ visit: Visit) async throws -> Answer {
        let (session, author, now) = (try visit.signedIn, try visit.author("own", workplace), workplace.clock.now())
        guard let other = ID<Session>(text: visit.place("sessie")) else { return .notFound }
        let isOwn = try await workplace.database.write { db in
            let own = try Sessions.open(of: session.standing.colleague, at: now, db)
            guard own.contains(where: { $0.id == other }) else { return false }
            try Sessions.end(other, .revoked, at: now, by: author, in: db)
            return true
        }
        return isOwn ? .redirect(SignInAddresses.own.link()) : .notFound
    }

    // MARK: Password

    func passwordPage(_ visit: Visit) async throws -> Answer {
        try await present.account(visit).map { .page(PasswordPage(account: $0.name.text)) } ?? .notFound
    }

    func changePassword(_ visit: Visit) async throws -> Answer {
        guard let account = try await present.account(visit) else { return .notFound }
        var complaints = Complaints()
        try await present.check(visit, of: account, &complaints)
        let password = Password(visit.form.exact(SignInForm.password))
        let own = [try visit.signedIn.standing.name, account.name.text]
        let strength = if let password { try await room.strength(of: password, own: own) } else { PasswordStrength?.none }
        if let advice = strength.map(\.advice) ?? TeamTexts.passwordTooLong { complaints.add(SignInForm.password, advice) }
        guard let password, complaints.all.isEmpty else {
            return .formAgain(PasswordPage(account: account.name.text, complaints: complaints))
        }
        var chance = SystemRandomNumberGenerator()
        let (hash, id, now) = (
            try await room.hash(password, using: &chance), workplace.ids.next(Account.self), workplace.clock.now())
        return try await change(visit, .password) { colleague, author, db in
            try Accounts.setPassword(hash, of: colleague, at: now, id: id, by: author, in: db)
        }
    }

    // MARK: App

    func appPage(_ visit: Visit) async throws -> Answer {
        guard let account = try await present.account(visit) else { return .notFound }
        var chance = SystemRandomNumberGenerator()
        return .page(appPage(OneTimeSeed(using: &chance), account.name))
    }

    private func appPage(_ seed: OneTimeSeed, _ name: AccountName, _ complaints: Complaints = Complaints()) -> AppPage {
        AppPage(account: name.text, picture: SeedPicture(seed, account: name.text), complaints: complaints)
    }

    func changeApp(_ visit: Visit) async throws -> Answer {
        guard let account = try await present.account(visit), let seed = OneTimeSeed(text: visit.form[SetUpForm.seed]) else {
            return .notFound
        }
        var complaints = Complaints()
        try await present.check(visit, of: account, &complaints)
        let step = OneTimeCode.accept(visit.form[SignInForm.code], of: seed, at: workplace.clock.now(), after: nil)
        if step == nil { complaints.add(SignInForm.code, TeamTexts.codeWrong) }
        guard let step, complaints.all.isEmpty else {
            return .formAgain(appPage(seed, account.name, complaints))
        }
        return try await change(visit, .app) { colleague, author, db in
            try Accounts.setSeed(seed, at: step, of: colleague, by: author, in: db)
        }
    }

    // MARK: Recovery codes

    func codesPage(_ visit: Visit) async throws -> Answer {
        try await present.account(visit).map { .page(NewCodesPage(account: $0.name.text)) } ?? .notFound
    }

    func makeCodes(_ visit: Visit) async throws -> Answer {
        guard let account = try await present.account(visit) else { return .notFound }
        var complaints = Complaints()
        try await present.check(visit, of: account, &complaints)
        guard complaints.all.isEmpty else {
            return .formAgain(NewCodesPage(account: account.name.text, complaints: complaints))
        }
        var chance = SystemRandomNumberGenerator()
        let codes = RecoveryCode.sheet(using: &chance)
        let (author, now) = (try visit.author("own", workplace), workplace.clock.now())
        try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: SignInAddresses.own.link(), at: now, db)
            try Accounts.setRecovery(codes, of: account.colleague, by: author, in: db)
        }
        return .page(RecoveryPage(codes: codes.map(\.text), isFirst: false))
    }

    /// One change of how someone signs in: wherever else he is signed in, it ends.
    private func change(
        _ visit: Visit, _ done: OwnDone, _ deed: @escaping @Sendable (ID<Colleague>, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        let (session, author, now) = (try visit.signedIn, try visit.author("own", workplace), workplace.clock.now())
        let colleague = session.standing.colleague
        try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: done.link, at: now, db)
            try deed(colleague, author, db)
            try Sessions.endAll(of: colleague, but: session.id, .changed, at: now, by: author, in: db)
        }
        return .redirect(done.link)
    }
}
