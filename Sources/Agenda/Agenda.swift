import Access
import Casework
import Clients
package import Database
import Trail
package import Web

/// What everybody has to do and by when (mijn werk), from all kinds of work, and who does it when somebody is away.
package struct Agenda: Sendable {
    private let work: MyWorkHandlers
    private let absences: AbsenceHandlers

    package init(_ workplace: Workplace, _ all: AllWork) {
        let looking = Looking(workplace, all)
        work = MyWorkHandlers(looking: looking, sources: all.tasks)
        absences = AbsenceHandlers(workplace: workplace, sources: all.tasks)
    }

    package static let schema = Schema("agenda", FieldClasses(personal: ["absence"]), [
        Schema.Step("2026-11-27", Absences.steps),
    ])

    package static let menu = [MenuItem(AgendaTexts.title, MyWorkLink.address.link())]

    package var routes: [Route] {
        let workers: Route.Who = .roles([.volunteer, .legalWorker, .teamLeader])
        return [
            Route(.get, MyWorkLink.address, workers, work.page),
            Route(.post, MyWorkLink.undo, workers, work.undo),
            Route(.get, AgendaAddresses.absence, workers, absences.form),
            Route(.post, AgendaAddresses.absence, workers, absences.preview),
            Route(.post, AgendaAddresses.absenceNow, workers, absences.record),
        ]
    }
}

/// The addresses of what is to be done.
enum AgendaAddresses {
    static let absence = Address("/mijn-werk/afwezig")
    static let absenceNow = Address("/mijn-werk/afwezig/vastleggen")
}
