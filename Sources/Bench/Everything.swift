import Access
import Agenda
import CivicIntegration
import Clients
import Database
import FrontDesk
import Guidance
import Housing
import Import
import Legal
import Letters
import Organisation
import Participation
import Release
import Reports
import Signals
import Trail
import Volunteers
import Web
import Youth

/// All kinds of work, as the program joins them.
enum Everything {
    static let work: [any KindOfWork.Type] = [
        Housing.self, FrontDesk.self, Legal.self, Guidance.self, Youth.self, Participation.self, CivicIntegration.self,
        Volunteers.self, Signals.self,
    ]

    static let book = FigureBook(work)
    static let migrator = Migrator(
        [
            Turns.schema, Trail.schema, Organisation.schema, Access.schema, Clients.schema, Release.schema, Imports.schema,
            Agenda.schema, Letters.schema,
        ] + work.map { $0.schema })
}
