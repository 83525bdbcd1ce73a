import Access
import Casework
import Database
import Organisation
import Trail
import Web

/// Recording who somebody is, and that he is a client.
struct PersonHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    // MARK: A new one

    func new(_ visit: Visit) async throws -> Answer {
        .page(try await newPage(visit, PersonForm(), Complaints()))
    }

    private func newPage(
        _ visit: Visit, _ form: PersonForm, _ complaints: Complaints, _ alike: [Doubles.Candidate] = []
    ) async throws -> NewClientPage {
        let places = try Self.places(try visit.signedIn.standing)
        let named = try await workplace.database.read { db in
            try places.compactMap { place in
                try db.first("SELECT name FROM place WHERE id = $1", place) { row in
                    (value: place.description, label: Phrase(same: row.text(0)))
                }
            }
        }
        return NewClientPage(
            form: form, places: named, place: visit.form[NewClientPage.place], alike: alike, complaints: complaints)
    }

    /// Where he may add a client: where he leads or does the legal work, and at the desk where he is on shift.
    /// - Throws: the refusal of who has no such place now.
    private static func places(_ standing: Standing) throws -> [ID<Place>] {
        let places = standing.places(as: .teamLeader).union(standing.places(as: .legalWorker)).union(standing.desks)
        guard !places.isEmpty else { throw Refusal(.rule, PersonTexts.noShift) }
        return places.sorted()
    }

    func add(_ visit: Visit) async throws -> Answer {
        let (standing, clock, ids) = (try visit.signedIn.standing, workplace.clock, workplace.ids)
        let (form, places) = (PersonForm(visit.form), try Self.places(standing))
        let wanted = ID<Place>(text: visit.form[NewClientPage.place]) ?? places[0]
        guard let place = places.first(where: { $0 == wanted }) else { return .notFound }
        let (person, revision, now) = (ids.next(Person.self), ids.next(Revision.self), clock.now())
        let link = visit.link(to: person, after: revision)
        let author = try visit.author("new", workplace)
        do {
            let read = try form.read(person, today: clock.today)
            if visit.form[NewClientPage.other].isEmpty {
                let alike = try await looking.alike(visit, read.person, read.names)
                if !alike.isEmpty { return .formAgain(try await newPage(visit, form, Complaints(), alike)) }
            }
            try await workplace.database.write { db in
                try visit.formUse.claim(leadingTo: link, at: now, db)
                // Undone, he is nobody's client any more: what was looked at of him stays on record, so he himself stays too.
                try People.add(read.person, names: read.names, ids: ids, by: author, in: db)
                let added = try Revision.begin(
                    "added", "person", of: person, id: revision, at: now, ids: ids, by: author, in: db)
                try ClientFiles.open(
                    ClientFile(id: ids.next(), person: person, place: place, openedOn: clock.today), within: added, by: author,
                    in: db)
                try Looking.openVisit(standing, to: person, at: place, clock, id: ids.next(), by: author, in: db)
            }
        } catch let complaints as Complaints {
            return .formAgain(try await newPage(visit, form, complaints))
        }
        return .redirect(link)
    }

    // MARK: One that is known

    func details(_ visit: Visit) async throws -> Answer {
        let page = try await looking.look(visit, needing: .basic) { file, scope, db in try Self.details(file.person, db) }
        return page.map { .page($0) } ?? .notFound
    }

    private static func details(_ person: ID<Person>, _ db: any Reading) throws -> DetailsPage? {
        guard let known = try People.find(person, db) else { return nil }
        return DetailsPage(
            person: person, form: PersonForm(known, try People.names(of: person, db)),
            version: try Revisions.latest(of: .person, person, db)?.id.description ?? "")
    }

    func correct(_ visit: Visit) async throws -> Answer {
        let (form, today, ids) = (PersonForm(visit.form), workplace.clock.today, workplace.ids)
        do {
            return try await looking.change(visit, "corrected") { file, _, revision, _, db in
                let read = try form.read(file.person, today: today, keeping: People.names(of: file.person, db))
                try Overtaken.check(visit, Revisions.latest(of: .person, file.person, db))
                try People.correct(read.person, names: read.names, ids: ids, within: revision, in: db)
                return true
            }
        } catch let complaints as Complaints {
            let page = try await looking.look(visit, needing: .basic) { file, _, _ in
                DetailsPage(
                    person: file.person, form: form, complaints: complaints, version: visit.form[Overtaken.version])
            }
            return page.map { .formAgain($0) } ?? .notFound
        } catch let found as Overtaken.Found {
            return try await overtaken(visit, form, found.latest)
        }
    }

    /// The form once more, beside what somebody else made of it.
    private func overtaken(_ visit: Visit, _ form: PersonForm, _ latest: LatestChange) async throws -> Answer {
        let page = try await looking.look(visit, needing: .basic) { file, _, db -> DetailsPage? in
            guard let theirs = try Self.details(file.person, db) else { return nil }
            let lines = PersonFields.differences(form, theirs.form, visit.language)
            return DetailsPage(
                person: file.person, form: form, version: theirs.version,
                overtaken: Overtaken(colleague: latest.colleague, at: latest.at, lines: lines))
        }
        return page.map { .formAgain($0) } ?? .notFound
    }
}
