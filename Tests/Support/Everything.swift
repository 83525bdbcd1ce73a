import Access
import Agenda
import CivicIntegration
import Clients
package import Database
import FrontDesk
import Guidance
import Housing
import Import
import Legal
import Letters
import Organisation
import Participation
import Release
package import Reports
import Signals
import Team
import Trail
import Volunteers
package import Web
import Youth

/// All kinds of work together, as the program joins them.
package enum Everything {
    package static let work: [any KindOfWork.Type] = [
        Housing.self, FrontDesk.self, Legal.self, Guidance.self, Youth.self, Participation.self, CivicIntegration.self,
        Volunteers.self, Signals.self,
    ]

    package static let imports = [Clients.people, Clients.households, Team.volunteers] + work.flatMap { $0.lists }
    package static let book = FigureBook(work)
    package static let schemas = [Turns.schema, Trail.schema, Organisation.schema, Access.schema, Clients.schema, Release.schema, Imports.schema, Agenda.schema, Letters.schema] + work.map { $0.schema }
    package static let migrator = Migrator(schemas)
}
