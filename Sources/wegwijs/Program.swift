import Access
import Casework
import CivicIntegration
import Clients
import Database
import FrontDesk
import Guidance
import Housing
import Legal
import Logging
import Organisation
import Participation
import Reports
import Signals
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

    static let book = FigureBook(work)

    /// In the order in which tables refer to each other.
    static let migrator = Migrator([Turns.schema, Access.schema, Organisation.schema, Clients.schema] + work.map { $0.schema })

    /// - Parameter counted: where the reports are read from: the same data, or a replica of them.
    static func website(_ workplace: Workplace, reportsFrom counted: any Database, log: Logger) async throws -> Website {
        let isPractice = try await workplace.database.read { try Markers.has(.practice, $0) }
        let reports = Reports(book, Workplace(database: counted, clock: workplace.clock, ids: workplace.ids))
        let gallery = Gallery(work.map { ($0.slug, $0.examples) } + [(slug: "verslag", examples: ReportExamples.all)])
        return Website(
            routes: reports.routes + work.flatMap { $0.routes(workplace) } + gallery.routes,
            menu: work.flatMap { $0.menu }, banner: isPractice ? Reports.practiceBanner : nil, log: log)
    }
}
