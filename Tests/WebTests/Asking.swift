import Casework
import Database
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Reports
import Support
import Web

/// The whole website on the practice town, asked without a socket.
enum Asking {
    static func website(_ database: any Database, log: Logger = Logger(label: "test")) -> Website {
        let workplace = Workplace(database: database, clock: .live, ids: .live(.live))
        let gallery = Gallery([(slug: "verslag", examples: ReportExamples.all)])
        return Website(
            routes: Reports(Everything.book, workplace).routes + Everything.work.flatMap { $0.routes(workplace) } + gallery.routes,
            menu: Everything.work.flatMap { $0.menu }, banner: Reports.practiceBanner, log: log)
    }

    static func ask(
        _ path: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:], _ check: @escaping @Sendable (TestResponse) throws -> Void
    ) async throws {
        let website = website(try await PracticeTown.shared.database())
        try await Application(router: website.router()).test(.router) { client in
            try await client.execute(uri: path, method: method, headers: headers) { try check($0) }
        }
    }

    /// Pages with real content, and what goes wrong.
    static let pages = [
        "/", "/verslag/GM0637/2017", "/verslag/NL/2017", "/cijfers/housing.persons/GM0637/2017",
        "/cijfers/housing.balance/GM0637/2017", "/cijfers/contacts.legal/GM0637/2017?bladzijde=3", "/werk/huisvesting",
        "/werk/team?gemeente=GM0637&jaar=2016", "/hulp", "/galerij", "/galerij/verslag/lijst-leeg",
    ]
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
