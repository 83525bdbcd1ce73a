import Access
import Casework
import Database
import SignIn
import Trail
import Web

/// From a slip of paper to an account.
struct InvitationHandlers: Sendable {
    let workplace: Workplace
    let room: HashingRoom

    func page(_ visit: Visit) async throws -> Answer {
        .page(InvitationPage())
    }

    func open(_ visit: Visit) async throws -> Answer {
        let typed = visit.form[InvitationPage.code]
        guard let found = try await invitation(visit) else {
            var complaints = Complaints()
            complaints.add(InvitationPage.code, TeamTexts.invitationWrong)
            return .formAgain(InvitationPage(complaints: complaints))
        }
        var chance = SystemRandomNumberGenerator()
        return .page(page(typed, OneTimeSeed(using: &chance), SetUpForm(fullName: found.colleagueName), Complaints()))
    }

    /// Looks the slip up; each try counts, so that nobody can guess on.
    private func invitation(_ visit: Visit) async throws -> Invitation? {
        let (now, origin, attempt) = (workplace.clock.now(), visit.origin, workplace.ids.next(Attempts.self))
        let nobody = Author(nil, ground: "invitation", clock: workplace.clock, ids: workplace.ids)
        try await workplace.database.write {
            try Attempts.record("uitnodiging", from: origin, at: now, id: attempt, by: nobody, in: $0)
        }
        guard let code = RecoveryCode(text: visit.form[InvitationPage.code]) else { return nil }
        return try await workplace.database.read { try Invitations.find(code, at: now, $0) }
    }

    func setUp(_ visit: Visit) async throws -> Answer {
        let typed = visit.form[InvitationPage.code]
        guard let found = try await invitation(visit), let seed = OneTimeSeed(text: visit.form[SetUpForm.seed]) else {
            var complaints = Complaints()
            complaints.add(InvitationPage.code, TeamTexts.invitationWrong)
            return .formAgain(InvitationPage(complaints: complaints))
        }
        let form = SetUpForm(fullName: visit.form[SetUpForm.fullName], accountName: visit.form[SignInForm.name])
        do {
            return .page(RecoveryPage(codes: try await make(form, seed, found, visit)))
        } catch let complaints as Complaints {
            return .formAgain(page(typed, seed, form, complaints))
        }
    }

    /// - Returns: the recovery codes, which nobody sees again.
    private func make(_ form: SetUpForm, _ seed: OneTimeSeed, _ invitation: Invitation, _ visit: Visit) async throws -> [String] {
        let now = workplace.clock.now()
        var complaints = Complaints()
        if form.fullName.utf8.isEmpty { complaints.add(SetUpForm.fullName, TeamTexts.nameMissing) }
        let name = AccountName(form.accountName)
        if name == nil { complaints.add(SignInForm.name, TeamTexts.accountNameWrong) }
        let typed = visit.form.exact(SignInForm.password)
        let password = Password(typed)
        let strength = password.map { PasswordStrength(of: $0, own: [form.fullName, form.accountName]) }
        if let advice = strength.map(\.advice) ?? TeamTexts.passwordTooLong { complaints.add(SignInForm.password, advice) }
        let step = OneTimeCode.accept(visit.form[SignInForm.code], of: seed, at: now, after: nil)
        if step == nil { complaints.add(SignInForm.code, TeamTexts.codeWrong) }
        guard let name, let step, let password, complaints.all.isEmpty else { throw complaints }
        var chance = SystemRandomNumberGenerator()
        let hash = try await room.hash(password, using: &chance)
        let codes = RecoveryCode.sheet(using: &chance)
        let account = Account(colleague: invitation.colleague, name: name, password: hash, seed: seed, lastStep: step)
        try await store(account, hash, codes, form.fullName, invitation, visit)
        return codes.map(\.text)
    }

    private func store(
        _ account: Account, _ hash: PasswordHash, _ codes: [RecoveryCode], _ fullName: String, _ invitation: Invitation,
        _ visit: Visit
    ) async throws {
        let (now, id, colleague) = (workplace.clock.now(), workplace.ids.next(Account.self), account.colleague)
        let author = Author(colleague, ground: "invitation", clock: workplace.clock, ids: workplace.ids)
        try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: SignInAddresses.signIn.link(), at: now, db)
            guard try !Accounts.isTaken(account.name, but: colleague, db) else {
                var complaints = Complaints()
                complaints.add(SignInForm.name, TeamTexts.accountNameTaken)
                throw complaints
            }
            try Invitations.use(invitation.id, at: now, by: author, in: db)
            try Colleagues.rename(colleague, to: fullName, by: author, in: db)
            try Accounts.set(account, hash, recovery: codes, at: now, id: id, by: author, in: db)
            try Passkeys.withdrawAll(of: colleague, at: now, by: author, in: db)
            try Sessions.endAll(of: colleague, .changed, at: now, by: author, in: db)
        }
    }

    private func page(_ slip: String, _ seed: OneTimeSeed, _ form: SetUpForm, _ complaints: Complaints) -> SetUpPage {
        let account = form.accountName.utf8.isEmpty ? form.fullName : form.accountName
        return SetUpPage(
            slip: slip, picture: SeedPicture(seed, account: account), form: form, complaints: complaints)
    }
}
