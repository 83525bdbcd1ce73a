import Access
import Casework
import Database
import SignIn
import Trail
import Web

/// Passkeys: to sign in with, to add and to withdraw.
struct PasskeyHandlers: Sendable {
    let workplace: Workplace
    let signIn: SignInHandlers
    let present: PresentPassword

    // MARK: Signing in

    /// Asks for a passkey, of whoever it is: the passkey itself says whose it is.
    func ask(_ visit: Visit) async throws -> Answer {
        guard !signIn.isPractice, let party = visit.party else { return .notFound }
        let (challenge, now, origin) = (Self.challenge(), workplace.clock.now(), visit.origin)
        let (nobody, attempt) = (author(nil), workplace.ids.next(Attempts.self))
        try await workplace.database.write { db in
            try Attempts.record(challenge.text, from: origin, at: now, id: attempt, by: nobody, in: db)
            try PasskeyChallenges.make(challenge, for: nil, at: now, by: nobody, in: db)
        }
        return .page(PasskeyPage(
            deed: .use(back: SafePath.of(visit.form[SignInForm.back])),
            options: try PasskeyOptions(at: party, challenge: challenge).json, challenge: challenge.text))
    }

    /// Whatever is wrong, the same is said.
    func answer(_ visit: Visit) async throws -> Answer {
        guard !signIn.isPractice, let party = visit.party else { return .notFound }
        let (now, origin) = (workplace.clock.now(), visit.origin)
        guard let challenge = try await spent(visit, for: nil),
            let (kept, used) = try await judged(visit, party, challenge)
        else { return wrong(visit) }
        let author = author(kept.colleague)
        return try await signIn.open(kept.colleague, visit, ground: "passkey") { db in
            guard try Passkeys.use(kept, becoming: used, at: now, by: author, in: db) else { return false }
            try Attempts.forget(challenge.text, from: origin, by: author, in: db)
            return true
        } ?? wrong(visit)
    }

    /// The stored passkey, and what it is after this use.
    private func judged(
        _ visit: Visit, _ party: RelyingParty, _ challenge: PasskeyChallenge
    ) async throws -> (KeptPasskey, Passkey)? {
        let form = visit.form
        let answer = AssertionAnswer(
            id: form[PasskeyPage.id], handle: form[PasskeyPage.handle], clientData: form[PasskeyPage.clientData],
            authenticatorData: form[PasskeyPage.authenticatorData], signature: form[PasskeyPage.signature])
        guard let answer, let kept = try await workplace.database.read({ try Passkeys.find(answer.id, at: party.id, $0) }) else {
            return nil
        }
        let used = try? party.accept(answer, by: kept.passkey, handle: kept.handle, to: challenge)
        return used.map { (kept, $0) }
    }

    // MARK: Showing anew who he is

    func question(_ visit: Visit, _ errand: ProofErrand) async throws -> Answer {
        guard !signIn.isPractice, let party = visit.party else { return .notFound }
        let (challenge, now, colleague) = (Self.challenge(), workplace.clock.now(), try visit.signedIn.standing.colleague)
        let author = author(colleague)
        try await workplace.database.write { try PasskeyChallenges.make(challenge, for: colleague, at: now, by: author, in: $0) }
        return .proof(PasskeyPage(
            deed: .prove(errand), options: try PasskeyOptions(at: party, challenge: challenge).json, challenge: challenge.text))
    }

    /// Whether the form carries the answer of a passkey of whoever is signed in.
    func isOwner(_ visit: Visit) async throws -> Bool {
        guard !signIn.isPractice, let party = visit.party,
            let challenge = PasskeyChallenge(text: visit.form[PasskeyPage.challenge])
        else { return false }
        let (now, colleague) = (workplace.clock.now(), try visit.signedIn.standing.colleague)
        let author = author(colleague)
        let isOpen = try await workplace.database.write {
            try PasskeyChallenges.spend(challenge, for: colleague, at: now, by: author, in: $0)
        }
        guard isOpen, let (kept, used) = try await judged(visit, party, challenge), kept.colleague == colleague else {
            return false
        }
        return try await workplace.database.write { try Passkeys.use(kept, becoming: used, at: now, by: author, in: $0) }
    }

    private func wrong(_ visit: Visit) -> Answer {
        var complaints = Complaints()
        complaints.add(SignInPage.passkey, Refusal.passkeyNotAccepted.sentence)
        return .formAgain(SignInPage(
            back: SafePath.of(visit.form[SignInForm.back]), hasPasskeys: true, complaints: complaints))
    }

    // MARK: One's own

    func addPage(_ visit: Visit) async throws -> Answer {
        guard visit.party != nil, let account = try await present.account(visit) else { return .notFound }
        return .page(NewPasskeyPage(account: account.name.text, device: visit.device))
    }

    /// Who gave his password may make a passkey, in the next five minutes.
    func begin(_ visit: Visit) async throws -> Answer {
        guard let party = visit.party, let account = try await present.account(visit) else { return .notFound }
        let device = visit.form[NewPasskeyPage.device]
        var complaints = Complaints()
        if !Self.isFit(device) { complaints.add(NewPasskeyPage.device, OwnTexts.deviceWrong) }
        try await present.check(visit, of: account, &complaints)
        guard complaints.all.isEmpty else {
            return .formAgain(NewPasskeyPage(account: account.name.text, device: device, complaints: complaints))
        }
        let (challenge, fresh, now) = (Self.challenge(), Token(), workplace.clock.now())
        let author = try visit.author("own", workplace)
        let (handle, known) = try await workplace.database.write { db in
            try PasskeyChallenges.make(challenge, for: account.colleague, at: now, by: author, in: db)
            return (
                try Passkeys.handle(of: account.colleague, fresh, by: author, in: db),
                try Passkeys.all(of: account.colleague, db).map(\.passkey))
        }
        let options = try PasskeyOptions(
            registering: account.name.text, handle: handle, at: party, challenge: challenge, known: known)
        return .page(PasskeyPage(deed: .make(device: device), options: options.json, challenge: challenge.text))
    }

    func add(_ visit: Visit) async throws -> Answer {
        guard let party = visit.party, let account = try await present.account(visit) else { return .notFound }
        let (device, author, now) = (visit.form[NewPasskeyPage.device], try visit.author("own", workplace), workplace.clock.now())
        let answer = RegistrationAnswer(
            clientData: visit.form[PasskeyPage.clientData], attestation: visit.form[PasskeyPage.attestation])
        guard let challenge = try await spent(visit, for: account.colleague), let answer, Self.isFit(device),
            let passkey = try? party.register(answer, to: challenge)
        else { return notMade(device, account) }
        let kept = KeptPasskey(
            id: workplace.ids.next(), colleague: account.colleague, handle: [], passkey: passkey, device: device,
            madeAt: now.iso, usedAt: nil)
        let isNew = try await workplace.database.write { try Passkeys.add(kept, at: party.id, by: author, in: $0) }
        return isNew ? .redirect(OwnDone.added.link) : notMade(device, account)
    }

    private func notMade(_ device: String, _ account: Account) -> Answer {
        var complaints = Complaints()
        complaints.add(NewPasskeyPage.device, OwnTexts.notMade)
        return .formAgain(NewPasskeyPage(account: account.name.text, device: device, complaints: complaints))
    }

    /// Wherever else its owner is signed in, that ends too: it may have been with this one, by somebody else.
    func withdraw(_ visit: Visit) async throws -> Answer {
        let (session, author, now) = (try visit.signedIn, try visit.author("own", workplace), workplace.clock.now())
        guard let id = ID<KeptPasskey>(text: visit.place("sleutel")) else { return .notFound }
        let colleague = session.standing.colleague
        let isOwn = try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: OwnDone.withdrawn.link, at: now, db)
            guard try Passkeys.withdraw(id, of: colleague, at: now, by: author, in: db) else { return false }
            try Sessions.endAll(of: colleague, but: session.id, .changed, at: now, by: author, in: db)
            return true
        }
        return isOwn ? .redirect(OwnDone.withdrawn.link) : .notFound
    }

    // MARK: Challenges

    /// The challenge that the form carries, when it was asked and not answered before. It is spent here, in a transaction of its
    /// own, whatever the answer turns out to be.
    private func spent(_ visit: Visit, for colleague: ID<Colleague>?) async throws -> PasskeyChallenge? {
        guard let challenge = PasskeyChallenge(text: visit.form[PasskeyPage.challenge]) else { return nil }
        let (now, author) = (workplace.clock.now(), author(colleague))
        let next = colleague == nil ? SafePath.of(visit.form[SignInForm.back]) : SignInAddresses.own.link()
        let isOpen = try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: next, at: now, db)
            return try PasskeyChallenges.spend(challenge, for: colleague, at: now, by: author, in: db)
        }
        return isOpen ? challenge : nil
    }

    private static func challenge() -> PasskeyChallenge {
        var chance = SystemRandomNumberGenerator()
        return PasskeyChallenge(using: &chance)
    }

    private static func isFit(_ device: String) -> Bool {
        (1...60).contains(device.unicodeScalars.count)
    }

    private func author(_ colleague: ID<Colleague>?) -> Author {
        Author(colleague, ground: "passkey", clock: workplace.clock, ids: workplace.ids)
    }
}
