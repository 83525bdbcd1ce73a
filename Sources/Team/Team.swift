package import Access
import Casework
import Database
package import SignIn
package import Web

/// The people who use the program (team): how they come in, what they are, and how they leave.
package struct Team: Sendable {
    private let workplace: Workplace
    private let signIn: SignInHandlers
    private let passkeys: PasskeyHandlers
    private let own: OwnHandlers
    private let tokens: TokenHandlers
    private let invitations: InvitationHandlers
    private let colleagues: ColleagueHandlers
    private let places: PlaceHandlers
    private let bases: BasisHandlers
    private let proof: ProofHandlers

    /// - Parameter handovers: what each kind of work wants handed over when someone leaves.
    /// - Parameter isPractice: whether one click is enough to be someone.
    package init(
        _ workplace: Workplace, isPractice: Bool, handovers: [Handover], terms: SessionTerms = SessionTerms(),
        room: HashingRoom = HashingRoom()
    ) {
        self.workplace = workplace
        signIn = SignInHandlers(workplace: workplace, isPractice: isPractice, terms: terms, room: room)
        own = OwnHandlers(workplace: workplace, room: room)
        tokens = TokenHandlers(workplace: workplace)
        let present = PresentPassword(workplace: workplace, room: room)
        passkeys = PasskeyHandlers(workplace: workplace, signIn: signIn, present: present)
        proof = ProofHandlers(workplace: workplace, isPractice: isPractice, present: present, passkeys: passkeys)
        invitations = InvitationHandlers(workplace: workplace, room: room)
        places = PlaceHandlers(workplace: workplace)
        bases = BasisHandlers(workplace: workplace, places: places)
        colleagues = ColleagueHandlers(workplace: workplace, handovers: handovers)
    }

    package static let menu = [
        MenuItem(ColleagueTexts.colleagues, TeamAddresses.colleagues.link()),
        MenuItem(PlaceTexts.title, TeamAddresses.places.link()),
        MenuItem(LogTexts.title, TeamAddresses.log.link()),
    ]

    /// Where somebody shows anew who he is.
    package var proofs: ProofDesk { proof.desk }

    package var routes: [Route] {
        signInRoutes + ownRoutes + [
            Route(.get, TeamAddresses.invitation, .visitor, invitations.page),
            Route(.post, TeamAddresses.invitation, .visitor, invitations.open),
            Route(.post, TeamAddresses.setUp, .visitor, invitations.setUp),
            Route(.get, TeamAddresses.log, .roles([.auditor]), log),
            Route(.get, TeamAddresses.places, .roles([.administrator]), places.page),
            Route(.post, TeamAddresses.places, .roles([.administrator]), places.addPlace),
            Route(.post, TeamAddresses.municipalities, .roles([.administrator]), places.addMunicipality),
            Route(.post, TeamAddresses.bases, .roles([.administrator]), proof: .fresh, bases.set),
            Route(.post, TeamAddresses.basisEnd, .roles([.administrator]), proof: .fresh, bases.end),
        ] + colleagueRoutes
    }

    private var signInRoutes: [Route] {
        [
            Route(.get, SignInAddresses.signIn, .visitor, signIn.page),
            Route(.post, SignInAddresses.signIn, .visitor, signIn.signIn),
            Route(.post, TeamAddresses.practice, .visitor, signIn.practise),
            Route(.post, TeamAddresses.passkey, .visitor, passkeys.ask),
            Route(.post, TeamAddresses.passkeyAnswer, .visitor, passkeys.answer),
            Route(.post, SignInAddresses.signOut, .visitor, signIn.signOut),
            Route(.post, SignInAddresses.proof, .colleague, proof: .anew, proof.go),
        ]
    }

    private var ownRoutes: [Route] {
        [
            Route(.get, SignInAddresses.own, .colleague, own.page),
            Route(.post, TeamAddresses.device, .colleague, own.endDevice),
            Route(.get, TeamAddresses.ownPassword, .colleague, own.passwordPage),
            Route(.post, TeamAddresses.ownPassword, .colleague, own.changePassword),
            Route(.get, TeamAddresses.ownApp, .colleague, own.appPage),
            Route(.post, TeamAddresses.ownApp, .colleague, own.changeApp),
            Route(.get, TeamAddresses.ownCodes, .colleague, own.codesPage),
            Route(.post, TeamAddresses.ownCodes, .colleague, own.makeCodes),
            Route(.get, TeamAddresses.newPasskey, .colleague, passkeys.addPage),
            Route(.post, TeamAddresses.newPasskey, .colleague, passkeys.begin),
            Route(.post, TeamAddresses.passkeys, .colleague, passkeys.add),
            Route(.post, TeamAddresses.withdrawal, .colleague, proof: .fresh, passkeys.withdraw),
            Route(.get, TeamAddresses.tokens, .colleague, tokens.page),
            Route(.post, TeamAddresses.tokens, .colleague, proof: .fresh, tokens.make),
            Route(.post, TeamAddresses.tokenWithdrawal, .colleague, tokens.revoke),
        ]
    }

    private var colleagueRoutes: [Route] {
        let keepers: Route.Who = .roles([.teamLeader, .administrator])
        return [
            Route(.get, TeamAddresses.colleagues, keepers, colleagues.list),
            Route(.get, TeamAddresses.new, keepers, colleagues.new),
            Route(.post, TeamAddresses.colleagues, keepers, proof: .fresh, colleagues.add),
            Route(.get, TeamAddresses.colleague, keepers, colleagues.one),
            Route(.post, TeamAddresses.slip, keepers, proof: .fresh, colleagues.invite),
            Route(.get, TeamAddresses.departure, keepers, colleagues.beforeLeaving),
            Route(.post, TeamAddresses.departure, keepers, proof: .fresh, colleagues.leave),
            Route(.post, TeamAddresses.shift, keepers, colleagues.plan),
        ]
    }

    private func log(_ visit: Visit) async throws -> Answer {
        let before = visit.query["voor"].flatMap { Int64($0) }
        return .page(LogPage(lines: try await workplace.database.read { try LogLine.page(before: before, $0) }))
    }
}
