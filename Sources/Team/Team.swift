package import Access
package import Casework
import Database
package import SignIn
package import Web

/// The people who use the program (team): how they come in, what they are, and how they leave.
package struct Team: Sendable {
    private let signIn: SignInHandlers
    private let invitations: InvitationHandlers
    private let colleagues: ColleagueHandlers

    /// - Parameter isPractice: whether one click is enough to be someone.
    package init(
        _ workplace: Workplace, isPractice: Bool, terms: SessionTerms = SessionTerms(), room: HashingRoom = HashingRoom()
    ) {
        signIn = SignInHandlers(workplace: workplace, isPractice: isPractice, terms: terms, room: room)
        invitations = InvitationHandlers(workplace: workplace, room: room)
        colleagues = ColleagueHandlers(workplace: workplace)
    }

    package static let menu = [MenuItem(ColleagueTexts.colleagues, TeamAddresses.colleagues.link())]

    package var routes: [Route] {
        let keepers: Route.Who = .roles([.teamLeader, .administrator])
        return [
            Route(.get, SignInAddresses.signIn, .visitor, signIn.page),
            Route(.post, SignInAddresses.signIn, .visitor, signIn.signIn),
            Route(.post, TeamAddresses.practice, .visitor, signIn.practise),
            Route(.post, SignInAddresses.signOut, .visitor, signIn.signOut),
            Route(.get, SignInAddresses.own, .colleague, signIn.own),
            Route(.post, TeamAddresses.device, .colleague, signIn.endDevice),
            Route(.get, TeamAddresses.invitation, .visitor, invitations.page),
            Route(.post, TeamAddresses.invitation, .visitor, invitations.open),
            Route(.post, TeamAddresses.setUp, .visitor, invitations.setUp),
            Route(.get, TeamAddresses.colleagues, keepers, colleagues.list),
            Route(.get, TeamAddresses.new, keepers, colleagues.new),
            Route(.post, TeamAddresses.colleagues, keepers, colleagues.add),
            Route(.get, TeamAddresses.colleague, keepers, colleagues.one),
            Route(.post, TeamAddresses.slip, keepers, colleagues.invite),
            Route(.post, TeamAddresses.departure, keepers, colleagues.leave),
            Route(.post, TeamAddresses.shift, keepers, colleagues.plan),
        ]
    }
}
