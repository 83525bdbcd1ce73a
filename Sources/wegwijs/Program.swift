import Access
import Agenda
import Casework
import CivicIntegration
import Clients
import Database
import FrontDesk
import Guidance
import Housing
import Import
import Legal
import Letters
import Logging
import Organisation
import Participation
import Release
import Reports
import SignIn
import Signals
import Team
import Trail
import Volunteers
import Web
import Youth

/// The only place that names everything: all kinds of work, joined into one program.
enum Program {
    static let version = "0.1.0"

    static let work: [any KindOfWork.Type] = [
        Housing.self, FrontDesk.self, Legal.self, Guidance.self, Youth.self, Participation.self, CivicIntegration.self,
        Volunteers.self, Signals.self,
    ]

    /// What can be brought in from a table.
    static let imports = [Clients.people, Clients.households, Team.volunteers] + work.flatMap { $0.lists }

    static let book = FigureBook(work)

    /// In the order in which tables refer to each other.
    static let migrator = Migrator(
        [
            Turns.schema, Trail.schema, Organisation.schema, Access.schema, Clients.schema, Release.schema, Imports.schema,
            Agenda.schema, Letters.schema,
        ] + work.map { $0.schema })

    /// The code with which the first administrator makes an account; nothing once there are accounts, and none for practice.
    static func firstSlip(_ workplace: Workplace) async throws -> String? {
        guard try await !workplace.database.read({ try Markers.has(.practice, $0) }) else { return nil }
        return try await FirstRun.slip(workplace)
    }

    /// - Parameters:
    ///   - counted: where the reports are read from: the same data, or a replica of them.
    ///   - terms: how long someone stays signed in.
    ///   - room: where passwords are hashed.
    static func website(
        _ workplace: Workplace, reportsFrom counted: any Database, terms: SessionTerms = SessionTerms(),
        room: HashingRoom = HashingRoom(), log: Logger
    ) async throws -> Website {
        let isPractice = try await workplace.database.read { try Markers.has(.practice, $0) }
        let reports = Reports(book, workplace, countedIn: counted, beside: FrontDesk.beside, home: FrontDesk.home)
        let gallery = Gallery(work.map { ($0.slug, $0.examples) } + [
            (slug: "verslag", examples: ReportExamples.all), (slug: "team", examples: TeamExamples.all),
            (slug: "clienten", examples: ClientExamples.all),
            (slug: "agenda", examples: AgendaExamples.all), (slug: "brieven", examples: LetterExamples.all),
            (slug: "vrijgave", examples: ReleaseExamples.all),
            (slug: "invoer", examples: ImportExamples.of(imports[0])),
        ])
        let all = AllWork(work)
        let clients = ClientPages(workplace, all, doors: ImportPages.doors)
        let team = Team(workplace, isPractice: isPractice, handovers: all.handovers, terms: terms, room: room)
        return Website(
            workplace,
            routes: reports.routes + clients.routes + team.routes + ReleasePages(workplace).routes
                + ImportPages(workplace, imports).routes + Agenda(workplace, all).routes + Letters(workplace).routes
                + work.flatMap { $0.routes(workplace, all) } + gallery.routes,
            endpoints: clients.endpoints + reports.endpoints,
            menu: work.flatMap { $0.menu } + Agenda.menu + ClientPages.menu + Reports.menu + Team.menu + ImportPages.doors
                + ReleasePages.menu,
            proofs: team.proofs,
            banner: isPractice ? Reports.practiceBanner : nil, terms: terms, log: log)
    }
}
