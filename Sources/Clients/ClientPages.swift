import Access
import Casework
import Database
import Organisation
import Trail
package import Web

/// The pages of clients: finding one, a file as far as it is open, who looked at it, and the weekly reading of unusual looks.
package struct ClientPages: Sendable {
    let files: FileHandlers
    let people: PersonHandlers
    let households: HouseholdHandlers
    private let graphs: GraphHandlers
    private let moves: MoveHandlers
    let histories: HistoryHandlers
    let facts: FactHandlers
    private let drafts: DraftHandlers
    private let doubles: DoubleHandlers
    private let scan: ScanHandlers
    private let reviews: ReviewHandlers
    private let erasures: ErasureHandlers

    /// - Parameters:
    ///   - all: what all kinds of work bring.
    ///   - doors: what else a team leader may do with clients.
    package init(_ workplace: Workplace, _ all: AllWork, doors: [MenuItem] = [], budget: LookBudget = LookBudget()) {
        let looking = Looking(workplace, all, budget: budget)
        files = FileHandlers(looking: looking, panels: all.panels, badges: all.badges, ways: all.ways, doors: doors)
        people = PersonHandlers(looking: looking)
        households = HouseholdHandlers(looking: looking)
        graphs = GraphHandlers(looking: looking)
        moves = MoveHandlers(looking: looking)
        histories = HistoryHandlers(looking: looking)
        facts = FactHandlers(looking: looking)
        drafts = DraftHandlers(looking: looking)
        doubles = DoubleHandlers(looking: looking, panels: all.panels)
        scan = ScanHandlers(looking: looking)
        erasures = ErasureHandlers(looking: looking)
        reviews = ReviewHandlers(workplace: workplace, encounters: all.encounters)
    }

    package static let menu = [
        MenuItem(ClientTexts.clients, ClientAddresses.clients.link()),
        MenuItem(ReviewTexts.title, ClientAddresses.review.link()),
    ]

    package var routes: [Route] {
        let workers: Route.Who = .roles([.volunteer, .legalWorker, .teamLeader])
        let leaders: Route.Who = .roles([.teamLeader])
        return [
            Route(.get, ClientAddresses.clients, workers, files.list),
            Route(.post, ClientAddresses.clients, workers, files.find),
            Route(.get, ClientAddresses.file, workers, files.file),
            Route(.post, ClientAddresses.visit, workers, files.visit),
            Route(.post, ClientAddresses.emergency, workers, files.emergency),
            Route(.get, ClientAddresses.looks, workers, files.looks),
            Route(.get, ClientAddresses.new, workers, people.new),
            Route(.post, ClientAddresses.new, workers, people.add),
            Route(.get, ClientAddresses.details, workers, people.details),
            Route(.post, ClientAddresses.details, workers, people.correct),
            Route(.get, ClientAddresses.household, workers, graphs.page),
            Route(.get, ClientAddresses.move, workers, moves.page),
            Route(.post, ClientAddresses.move, workers, moves.move),
            Route(.get, ClientAddresses.oneMember, workers, graphs.member),
            Route(.post, ClientAddresses.oneMember, workers, graphs.change),
            Route(.get, ClientAddresses.member, workers, households.newMember),
            Route(.post, ClientAddresses.member, workers, households.addMember),
            Route(.post, ClientAddresses.memberEnd, workers, households.endMember),
            Route(.get, ClientAddresses.history, workers, histories.page),
            Route(.post, ClientAddresses.undo, workers, histories.undo),
            Route(.get, ClientAddresses.newFact, workers, facts.new),
            Route(.post, ClientAddresses.newFact, workers, facts.add),
            Route(.get, ClientAddresses.fact, workers, facts.one),
            Route(.post, ClientAddresses.fact, workers, facts.change),
            Route(.post, ClientAddresses.factEnd, workers, facts.end),
            Route(.post, ClientAddresses.factRemoval, workers, facts.remove),
            Route(.post, ClientAddresses.draft, workers, drafts.keep),
            Route(.post, ClientAddresses.draftRemoval, workers, drafts.discard),
            Route(.get, ClientAddresses.doubles, leaders, doubles.page),
            Route(.post, ClientAddresses.doubles, leaders, doubles.choose),
            Route(.get, ClientAddresses.comparison, leaders, doubles.compare),
            Route(.post, ClientAddresses.apart, leaders, doubles.part),
            Route(.post, ClientAddresses.comparison, leaders, doubles.merge),
            Route(.get, ClientAddresses.erasure, leaders, erasures.page),
            Route(.post, ClientAddresses.erasure, leaders, proof: .fresh, erasures.erase),
            Route(.get, ClientAddresses.erasures, leaders, erasures.list),
            Route(.get, ClientAddresses.scan, leaders, scan.page),
            Route(.get, ClientAddresses.review, leaders, reviews.page),
            Route(.post, ClientAddresses.signOff, leaders, reviews.signOff),
        ]
    }
}
