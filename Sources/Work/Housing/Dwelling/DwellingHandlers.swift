import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Writing dwellings down, reading them, putting them right and taking them off the list.
struct DwellingHandlers: Sendable {
    let door: HousingDoor

    private var workplace: Workplace { door.workplace }

    func list(_ visit: Visit) async throws -> Answer {
        let today = workplace.clock.today
        let done = UndoLine.asked(visit) { HousingAddresses.undo.link($0) }
        return .page(try await door.read(visit) { scope, db in
            let towns = try scope.towns(db)
            let landlords = try DwellingsFound.landlords(in: towns, db)
            let question = DwellingsQuestion(visit, among: towns, landlords)
            return DwellingsPage(
                question: question, found: try DwellingsFound.read(question, in: towns, on: today, db), towns: towns,
                landlords: landlords, done: done)
        })
    }

    // MARK: A new one

    func newForm(_ visit: Visit) async throws -> Answer {
        try await newPage(visit, nil, Complaints())
    }

    private func newPage(_ visit: Visit, _ form: DwellingForm?, _ complaints: Complaints) async throws -> Answer {
        let today = workplace.clock.today
        let page = try await door.read(visit) { scope, db in
            let towns = try scope.towns(db)
            return NewDwellingPage(
                towns: towns, landlords: try DwellingsFound.landlords(in: towns, db),
                form: form ?? DwellingForm(today, in: towns.first), complaints: complaints)
        }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func add(_ visit: Visit) async throws -> Answer {
        let (form, today, id) = (DwellingForm(visit.form), workplace.clock.today, workplace.ids.next(Dwelling.self))
        let link = HousingAddresses.dwelling.link(id.description)
        do {
            return try await door.deed(visit, "offered", "dwelling", of: id, to: link) { scope, revision, author, db in
                let dwelling = try form.read(id, among: scope.towns(db), today: today)
                try Self.requireOther(dwelling, on: today, db)
                try Dwellings.offer(dwelling, within: revision, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await newPage(visit, form, complaints)
        }
    }

    /// A dwelling is written down once as long as it is free; rooms of one house share its address.
    private static func requireOther(_ dwelling: Dwelling, on today: CalendarDate, _ db: any Reading) throws {
        guard dwelling.kind != .room else { return }
        let sql: SQL = "SELECT d.street, d.number FROM dwelling d WHERE d.municipality = $2 AND d.kind = $3 AND d.id <> $4 AND "
            + DwellingsFound.isTaken + " = 0 AND NOT EXISTS (SELECT 1 FROM dwelling_end x WHERE x.dwelling = d.id)"
        let free = try db.all(sql, today, dwelling.municipality, dwelling.kind, dwelling.id) { ($0.text(0), $0.text(1)) }
        let isThere = free.contains { street, number in
            ImportColumn.plain(street + "/" + number).elementsEqual(ImportColumn.plain(dwelling.street + "/" + dwelling.number))
        }
        guard isThere else { return }
        var complaints = Complaints()
        complaints.add(DwellingForm.street, DwellingTexts.twice)
        throw complaints
    }

    // MARK: One that is known

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    private func page(_ visit: Visit, _ form: DwellingForm?, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<Dwelling>(text: visit.place("woning")) else { return .notFound }
        let (scope, today, author) = (try door.scope(visit), workplace.clock.today, try visit.author("housing", workplace))
        let done = UndoLine.asked(visit) { HousingAddresses.undo.link($0) }
        let page = try await workplace.database.write { db -> DwellingPage? in
            guard let known = try KnownDwelling.read(id, scope, on: today, db) else { return nil }
            // It names people, so that it was read is on record first.
            try author.trace("looked", "dwelling", id, in: db)
            return DwellingPage(
                known: known, today: today, landlords: try DwellingsFound.landlords(in: scope.towns(db), db),
                form: form ?? DwellingForm(known.dwelling), done: done, complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func correct(_ visit: Visit) async throws -> Answer {
        let (form, today) = (DwellingForm(visit.form), workplace.clock.today)
        do {
            return try await deed(visit, "corrected") { known, revision, author, db in
                let changed = try form.read(known.id, among: [], known, today: today)
                try Dwellings.offer(changed, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    func finish(_ visit: Visit) async throws -> Answer {
        guard let reason = Dwellings.EndReason(rawValue: visit.form[DwellingPage.reason]) else {
            var complaints = Complaints()
            complaints.add(DwellingPage.reason, DwellingPageTexts.whyMissing)
            return try await page(visit, nil, complaints)
        }
        let today = workplace.clock.today
        return try await deed(visit, "ended") { known, revision, author, db in
            let isMeant: SQL = """
                SELECT 1 FROM offer o WHERE o.dwelling = $1
                    AND NOT EXISTS (SELECT 1 FROM offer_step k WHERE k.offer = o.id AND k.kind = 'key') AND
                """ + " " + Offers.stands
            if try db.exists(isMeant, known.id) { throw Refusal.dwellingIsMeant }
            try Dwellings.finish(known.id, reason, on: today, within: revision, by: author, in: db)
        }
    }

    /// What is offered no longer is changed no more.
    private func deed(
        _ visit: Visit, _ deed: String, _ body: @escaping @Sendable (Dwelling, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        guard let id = ID<Dwelling>(text: visit.place("woning")) else { return .notFound }
        let link = HousingAddresses.dwelling.link(id.description)
        return try await door.deed(visit, deed, "dwelling", of: id, to: link) { scope, revision, author, db in
            guard let known = try scope.dwelling(id, db),
                try !db.exists("SELECT 1 FROM dwelling_end WHERE dwelling = $1", id)
            else { return false }
            try body(known, revision, author, db)
            return true
        }
    }
}

extension Refusal {
    static let dwellingIsMeant = Refusal(.rule, Phrase(
        nl: "Voor deze woning loopt nog een aanbod. Rond dat eerst af.",
        en: "An offer of this dwelling still runs. Finish that first."))
}
