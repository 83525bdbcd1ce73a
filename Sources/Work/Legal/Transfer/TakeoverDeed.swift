import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// Taking a package in, as one change that can be undone: only what is new or says something else.
struct TakeoverDeed {
    let plan: TakeoverPlan
    let sealed: TakeoverSealed
    /// For which municipality a new dossier is.
    let town: MunicipalityCode
    let ids: IDSource
    let revision: Revision
    let author: Author

    private var content: TransferContent { plan.content }
    private var today: CalendarDate { author.today }

    func make(in db: any Writing) throws {
        try makePeople(db)
        try makeDossier(db)
        try makeEvents(db)
        try makeDocuments(db)
        try makeLetters(db)
        try note(db)
        try author.trace("took over", "dossier", plan.dossier, in: db)
    }

    // MARK: People

    private func makePeople(_ db: any Writing) throws {
        guard let sponsor = plan.sponsor else { return }
        for one in plan.people {
            if one.isNew {
                let isClient = one.id == sponsor.id || one.person.state == .here
                try CarriedPeople.add(
                    one.person, as: one.id, at: isClient ? plan.place : nil, ids: ids, within: revision, by: author, in: db)
            } else if one.change == .changed {
                try CarriedPeople.correct(one.person, as: one.id, ids: ids, within: revision, in: db)
            }
            try remember(one, db)
        }
        if try !ClientFiles.knows(sponsor.id, at: plan.place, on: today, db) {
            let file = ClientFile(id: ids.next(), person: sponsor.id, place: plan.place, openedOn: today)
            try ClientFiles.open(file, within: revision, by: author, in: db)
        }
        try makeHousehold(of: sponsor, plan.people.dropFirst().filter(\.isNew), db)
    }

    private func remember(_ one: TakeoverPlan.Somebody, _ db: any Writing) throws {
        guard one.match != .origin || one.change == .changed else { return }
        let row = try db.first(
            "SELECT id FROM transfer_person WHERE origin = $1 AND place = $2", one.part.origin, plan.place
        ) { $0.id(0, of: TakeoverPlan.Somebody.self) }
        let id = row ?? ids.next(TakeoverPlan.Somebody.self)
        try revision.keep(Takeovers.people, id, in: db)
        try db.run(
            """
            INSERT INTO transfer_person (id, person, place, origin, digest) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (id) DO UPDATE SET digest = excluded.digest
            """, id, one.id, plan.place, one.part.origin, one.change == .kept ? nil : one.digest)
    }

    private func makeHousehold(
        of sponsor: TakeoverPlan.Somebody, _ relatives: [TakeoverPlan.Somebody], _ db: any Writing
    ) throws {
        guard !relatives.isEmpty else { return }
        let household = try Households.household(of: sponsor.id, on: today, db) ?? alone(sponsor.id, db)
        for one in relatives {
            let relation = one.part.relation.flatMap { HouseholdMember.Relation(rawValue: $0) } ?? .other
            try Households.join(
                HouseholdMember(id: ids.next(), household: household, person: one.id, relation: relation, from: today),
                within: revision, by: author, in: db)
            guard plan.kind == .reunification, one.person.state != .here else { continue }
            try Sponsors.set(sponsor.id, of: one.id, ids: ids, within: revision, by: author, in: db)
        }
    }

    private func alone(_ person: ID<Person>, _ db: any Writing) throws -> ID<Household> {
        let household = Household(id: ids.next())
        try Households.add(household, within: revision, by: author, in: db)
        try Households.join(
            HouseholdMember(id: ids.next(), household: household.id, person: person, relation: .head, from: today),
            within: revision, by: author, in: db)
        return household.id
    }

    // MARK: The dossier

    private func makeDossier(_ db: any Writing) throws {
        guard let sponsor = plan.sponsor else { return }
        if plan.isNew {
            try Dossiers.open(
                Dossier(
                    id: plan.dossier, place: plan.place, municipality: town, kind: plan.kind, person: sponsor.id,
                    arrival: .transferred, openedOn: today, hands: Hands(owner: author.colleague)),
                within: revision, by: author, in: db)
            try remember("dossier", plan.dossier, content.origin, content.origin, db)
        }
        let members = plan.newMembers.map(\.id)
        guard !members.isEmpty else { return }
        try DossierMembers.add(members, to: plan.dossier, from: today, within: revision, ids: ids, by: author, in: db)
    }

    private func makeEvents(_ db: any Writing) throws {
        for event in plan.goneEvents {
            try DossierEvents.remove(event, within: revision, ids: ids, by: author, in: db)
            try forget("event", event.id, db)
        }
        let lines = plan.events.filter(\.isDone)
        let events = lines.compactMap(event)
        guard !events.isEmpty else { return }
        try DossierEvents.put(events, in: plan.dossier, within: revision, ids: ids, by: author, in: db)
        for line in lines { try remember("event", line.id, line.part.origin, line.digest, db) }
    }

    private func event(_ line: TakeoverPlan.Line<TransferContent.Event, DossierEvent>) -> DossierEvent? {
        let part = line.part
        guard let kind = DossierEvent.Kind(rawValue: part.kind), let day = CalendarDate(iso: part.day) else { return nil }
        return DossierEvent(
            id: line.id, dossier: plan.dossier, person: part.person.flatMap(plan.person), kind, on: day,
            datedOn: part.datedOn.flatMap { CalendarDate(iso: $0) }, answerBy: part.answerBy.flatMap { CalendarDate(iso: $0) },
            proof: part.proof)
    }

    private func makeDocuments(_ db: any Writing) throws {
        for line in plan.documents where line.isDone {
            guard let state = DossierDocument.State(rawValue: line.part.state), let person = plan.person(line.part.person),
                let since = CalendarDate(iso: line.part.since)
            else { continue }
            let document = DossierDocument(
                id: line.id, dossier: plan.dossier, person: person, code: line.part.code, state: state,
                why: sealed.words[line.part.origin], since: since)
            try DossierDocuments.put(document, within: revision, by: author, in: db)
            try remember("document", line.id, line.part.origin, line.digest, db)
        }
        for line in plan.files where line.isDone {
            guard let judged = sealed.types[line.part.origin], let pieces = sealed.pieces[line.part.origin],
                let person = plan.person(line.part.person), let added = CalendarDate(iso: line.part.addedOn)
            else { continue }
            let file = DocumentFile(
                id: line.id, dossier: plan.dossier, person: person, code: line.part.code, type: judged.type,
                size: judged.length, name: sealed.words[line.part.origin], addedOn: added)
            try DocumentFiles.add(file, pieces, within: revision, by: author, in: db)
            try remember("file", line.id, line.part.origin, line.digest, db)
        }
    }

    private func makeLetters(_ db: any Writing) throws {
        for line in plan.letters where line.isDone {
            guard let text = sealed.words[line.part.origin], let made = CalendarDate(iso: line.part.madeOn),
                let sent = CalendarDate(iso: line.part.sentOn)
            else { continue }
            let letter = LegalLetter(
                id: line.id, dossier: plan.dossier, person: line.part.person.flatMap(plan.person), kind: line.part.kind,
                text: text, version: 1, madeOn: made)
            try LegalLetters.put(letter, within: revision, by: author, in: db)
            let sending = KnownLegalLetter.Sending(
                day: sent, receivedOn: line.part.receivedOn.flatMap { CalendarDate(iso: $0) }, proof: line.part.proof)
            try LegalLetters.send(line.id, sending, event: nil, within: revision, by: author, in: db)
            try remember("letter", line.id, line.part.origin, line.digest, db)
        }
    }

    // MARK: Where it came from

    private func remember<Noun>(
        _ noun: String, _ local: ID<Noun>, _ origin: String, _ digest: String, _ db: any Writing
    ) throws {
        let row = try db.first(
            "SELECT id FROM transfer_origin WHERE dossier = $1 AND noun = $2 AND origin = $3", plan.dossier, noun, origin
        ) { $0.id(0, of: TransferContent.self) }
        let id = row ?? ids.next(TransferContent.self)
        try revision.keep(Takeovers.origins, id, in: db)
        try db.run(
            """
            INSERT INTO transfer_origin (id, dossier, noun, local, origin, digest) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET digest = excluded.digest
            """, id, plan.dossier, noun, local, origin, digest)
    }

    private func forget<Noun>(_ noun: String, _ local: ID<Noun>, _ db: any Writing) throws {
        let row = try db.first(
            "SELECT id FROM transfer_origin WHERE dossier = $1 AND noun = $2 AND local = $3", plan.dossier, noun, local
        ) { $0.id(0, of: TransferContent.self) }
        guard let row else { return }
        try revision.keep(Takeovers.origins, row, in: db)
        try db.run("DELETE FROM transfer_origin WHERE id = $1", row)
    }

    private func note(_ db: any Writing) throws {
        let id = ids.next(Takeovers.Known.self)
        try revision.keep(Takeovers.table, id, in: db)
        try db.run(
            """
            INSERT INTO dossier_takeover (id, dossier, place, package, sha256, counts, team, ground, made_at, first_opened_on,
                taken_on, colleague)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                id.sqlValue, plan.dossier.sqlValue, plan.place.sqlValue, content.package.sqlValue,
                plan.opened.sha256.sqlValue, plan.opened.counts.text.sqlValue, content.from.sqlValue, content.ground.sqlValue,
                content.madeAt.sqlValue, content.openedOn.sqlValue, today.sqlValue, author.colleague.sqlValue,
            ])
    }
}
