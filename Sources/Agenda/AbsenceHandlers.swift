import Access
import Casework
import Database
import Dates
import Organisation
import Trail
import Web

/// Saying that one is away, or for who leads that somebody of the team is; and handing over the work in one act.
struct AbsenceHandlers: Sendable {
    let workplace: Workplace
    let sources: [TaskSource]

    func form(_ visit: Visit) async throws -> Answer {
        let own = try visit.signedIn.standing.colleague
        return try await page(visit, AbsenceForm(own, from: workplace.clock.today), nil, Complaints())
    }

    private func page(
        _ visit: Visit, _ form: AbsenceForm, _ preview: [AbsencePage.Line]?, _ complaints: Complaints
    ) async throws -> Answer {
        let (standing, today) = (try visit.signedIn.standing, workplace.clock.today)
        let people = try await workplace.database.read { try Self.people(standing, today, $0) }
        let page = AbsencePage(form: form, absent: people.absent, team: people.team, preview: preview, complaints: complaints)
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// Oneself, and those of the teams that one leads; and all who may take over.
    private static func people(
        _ standing: Standing, _ today: CalendarDate, _ db: any Reading
    ) throws -> (absent: [Colleague], team: [Colleague]) {
        let team = try Engagements.colleagues(at: Set(standing.places.keys), on: today, db)
        let led = try Engagements.colleagues(at: standing.places(as: .teamLeader), on: today, db)
        let own = Colleague(id: standing.colleague, name: standing.name)
        return (absent: [own] + led.filter { $0.id != own.id }, team: team)
    }

    func preview(_ visit: Visit) async throws -> Answer {
        let (form, standing, workplace, sources) = (AbsenceForm(visit.form), try visit.signedIn.standing, workplace, sources)
        do {
            let lines = try await workplace.database.read { db in
                let people = try Self.people(standing, workplace.clock.today, db)
                let answers = try form.read(workplace.ids.next(), among: people.absent, people.team)
                let moves = try Absences.moves(of: answers.absence.colleague, sources, db)
                return try Self.lines(moves, to: answers.taker, db)
            }
            return try await page(visit, form, lines, Complaints())
        } catch let complaints as Complaints {
            return try await page(visit, form, nil, complaints)
        }
    }

    private static func lines(
        _ moves: [Absences.Move], to taker: ID<Colleague>, _ db: any Reading
    ) throws -> [AbsencePage.Line] {
        let counts = Dictionary(grouping: moves) { Key(slug: $0.source.slug, taker: $0.standIn ?? taker) }
        return try counts.map { key, moves in
            let name = try db.first("SELECT name FROM colleague WHERE id = $1", key.taker) { $0.text(0) }
            return AbsencePage.Line(label: moves[0].source.label, name: name ?? "", count: moves.count)
        }.sorted { ($0.label.nl, $0.name) < ($1.label.nl, $1.name) }
    }

    private struct Key: Hashable {
        let slug: String
        let taker: ID<Colleague>
    }

    func record(_ visit: Visit) async throws -> Answer {
        let (form, standing, workplace, sources) = (AbsenceForm(visit.form), try visit.signedIn.standing, workplace, sources)
        let (author, id, revision) = (
            try visit.author("task", workplace), workplace.ids.next(Absence.self), workplace.ids.next(Revision.self))
        let link = MyWorkLink.after(revision)
        do {
            try await workplace.database.write { db in
                let people = try Self.people(standing, workplace.clock.today, db)
                let answers = try form.read(id, among: people.absent, people.team)
                let now = workplace.clock.now()
                try visit.formUse.claim(leadingTo: link, at: now, db)
                let begun = try Revision.begin(
                    "absent", "colleague", of: standing.colleague, id: revision, at: now, ids: workplace.ids, by: author, in: db)
                let moves = try Absences.moves(of: answers.absence.colleague, sources, db)
                try Absences.record(answers.absence, moves, to: answers.taker, within: begun, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, nil, complaints)
        }
        return .redirect(link)
    }
}
