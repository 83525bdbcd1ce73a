import Access
import Agenda
import Casework
import Clients
import Database
import FrontDesk
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Import
import Letters
import Logging
import Release
import Reports
import Support
import Team
import Vault
import Web

/// The whole website, asked without a socket.
enum Asking {
    /// - Parameters:
    ///   - assignments: beside those of the kinds of work.
    ///   - panels: the same.
    static func website(
        _ database: any Database, clock: Clock = .live, isPractice: Bool = true, terms: SessionTerms = SessionTerms(),
        log: Logger = Logger(label: "test"), assignments: [Assignment] = [], panels: [FilePanel] = [], vault: Vault? = nil
    ) -> Website {
        let workplace = Workplace(database: database, clock: clock, ids: .live(.live), vault: vault)
        let gallery = Gallery([(slug: "verslag", examples: ReportExamples.all), (slug: "team", examples: TeamExamples.all), (slug: "clienten", examples: ClientExamples.all), (slug: "agenda", examples: AgendaExamples.all), (slug: "brieven", examples: LetterExamples.all), (slug: "vrijgave", examples: ReleaseExamples.all),
            (slug: "invoer", examples: ImportExamples.of(Clients.people)),
        ])
        var all = AllWork(Everything.work)
        all.assignments += assignments
        all.panels += panels
        let joined = all
        let clients = ClientPages(workplace, joined, doors: ImportPages.doors)
        let team = Team(workplace, isPractice: isPractice, handovers: joined.handovers, terms: terms)
        return Website(
            workplace,
            routes: Reports(Everything.book, workplace, beside: FrontDesk.beside, home: FrontDesk.home).routes + clients.routes + team.routes + ReleasePages(workplace).routes
                + ImportPages(workplace, Everything.imports).routes + Agenda(workplace, joined).routes + Letters(workplace).routes + Everything.work.flatMap { $0.routes(workplace, joined) } + gallery.routes,
            endpoints: clients.endpoints + Reports(Everything.book, workplace).endpoints,
            menu: Everything.work.flatMap { $0.menu } + Agenda.menu + ClientPages.menu + Reports.menu + Team.menu + ImportPages.doors + ReleasePages.menu, proofs: team.proofs, banner: Reports.practiceBanner, terms: terms, log: log)
    }

    /// These routes and no more, on the practice town.
    static func bare(_ routes: [Route], log: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }) async throws -> Website {
        let workplace = Workplace(database: try await PracticeTown.shared.database(), clock: .live, ids: .live(.live))
        return Website(workplace, routes: routes, menu: [], proofs: nil, banner: nil, log: log)
    }

    /// What a browser says beside a form of ours.
    static let formHeaders: HTTPFields = [
        .contentType: "application/x-www-form-urlencoded", HTTPField.Name("Sec-Fetch-Site") ?? .origin: "same-origin",
    ]

    /// - Parameter role: who asks; nothing for who is not signed in.
    static func ask(
        _ path: String, _ method: HTTPRequest.Method = .get, as role: Role? = .teamLeader, headers: HTTPFields = [:],
        _ check: @escaping @Sendable (TestResponse) throws -> Void
    ) async throws {
        let database = try await PracticeTown.shared.database()
        var headers = headers
        if let role { headers[values: .cookie].append(try await SignedIn.cookie(role, in: database)) }
        let sent = headers
        try await Application(router: website(database).router()).test(.router) { client in
            try await client.execute(uri: path, method: method, headers: sent) { try check($0) }
        }
    }

    /// Pages with real content, and what goes wrong.
    static let pages = [
        "/", "/verslag/GM0637/2017", "/verslag/NL/2017", "/cijfers/housing.persons/GM0637/2017",
        "/cijfers/housing.balance/GM0637/2017", "/cijfers/contacts.legal/GM0637/2017?bladzijde=3", "/werk/huisvesting",
        "/werk/team?gemeente=GM0637&jaar=2016", "/hulp", "/galerij", "/galerij/verslag/lijst-leeg", "/ik", "/collegas", "/collegas/nieuw",
        "/uitnodiging",
    ]
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
