import Casework
package import Database
import Dates
package import Trail

/// Where offers and their steps are kept.
package enum Offers {
    static let table = KeptTable(
        "offer", "dwelling", "coupling", "route", "offered_on", "key_planned_on", "planned_end", "regular_by",
        "colleague")
    static let stepRows = KeptTable(
        "offer_step", "offer", "kind", "on_date", "party", "reason", "parked_until", "colleague")

    static let steps: [SQL] = [
        // `regular_by`: when a home to stay is to be offered to who gets this one for a time, as the terms give it.
        """
        CREATE TABLE offer (
            id BIGINT NOT NULL PRIMARY KEY,
            dwelling BIGINT NOT NULL REFERENCES dwelling (id),
            coupling BIGINT NOT NULL REFERENCES coupling (id),
            route TEXT NOT NULL,
            offered_on TEXT NOT NULL,
            key_planned_on TEXT,
            planned_end TEXT,
            regular_by TEXT,
            colleague BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX offer_by_dwelling ON offer (dwelling, offered_on)",
        "CREATE INDEX offer_by_coupling ON offer (coupling, offered_on)",
        """
        CREATE TABLE offer_step (
            id BIGINT NOT NULL PRIMARY KEY,
            offer BIGINT NOT NULL REFERENCES offer (id),
            kind TEXT NOT NULL CHECK (kind IN ('viewing', 'accepted', 'lease', 'key', 'furnished', 'refused', 'withdrawn')),
            on_date TEXT NOT NULL,
            party TEXT CHECK (party IN ('household', 'landlord', 'municipality')),
            reason TEXT,
            parked_until TEXT,
            colleague BIGINT REFERENCES colleague (id))
        """,
        "CREATE UNIQUE INDEX offer_step_once ON offer_step (offer, kind)",
        "CREATE INDEX offer_step_by_day ON offer_step (kind, on_date)",
    ]

    /// Of an offer `o` that it is under way or led to a key: nobody refused it or took it back.
    static let stands: SQL = """
        NOT EXISTS (SELECT 1 FROM offer_step n WHERE n.offer = o.id AND n.kind IN ('refused', 'withdrawn'))
        """

    /// Offers a dwelling to a household.
    /// - Throws: a `Refusal` when the dwelling is gone or meant for somebody else, or the household is being offered another.
    package static func make(_ offer: Offer, within revision: Revision, by author: Author, in db: any Writing) throws {
        guard let dwelling = try Dwellings.find(offer.dwelling, db), dwelling.offeredOn <= offer.offeredOn,
            try !db.exists("SELECT 1 FROM dwelling_end WHERE dwelling = $1", offer.dwelling)
        else { throw Refusal.dwellingGone }
        // A building for a time takes many households.
        if dwelling.kind != .group, try isTaken(offer.dwelling, db) { throw Refusal.dwellingTaken }
        let isElsewhere: SQL = """
            SELECT 1 FROM offer o WHERE o.coupling = $1
                AND NOT EXISTS (SELECT 1 FROM offer_step k WHERE k.offer = o.id AND k.kind = 'key') AND
            """ + " " + stands
        if try db.exists(isElsewhere, offer.coupling) { throw Refusal.offeredAlready }
        if let hold = try DwellingHolds.find(offer.dwelling, on: offer.offeredOn, db), hold.coupling != offer.coupling {
            throw Refusal.dwellingHeld
        }
        try put(offer, within: revision, by: author, in: db)
    }

    /// Whether a dwelling is meant for somebody, or somebody came to live there.
    static func isTaken(_ dwelling: ID<Dwelling>, _ db: any Reading) throws -> Bool {
        try db.exists("SELECT 1 FROM dwelling d WHERE d.id = $1 AND " + Dwellings.isGiven, dwelling)
    }

    /// Writes an offer down as it is, such as with another day for the key.
    package static func put(_ offer: Offer, within revision: Revision, by author: Author, in db: any Writing) throws {
        let town = offer.route == .gva ? try Couplings.find(offer.coupling, db)?.municipality : nil
        let regular = try town.flatMap { try HousingTermRows.all(db).regular(offer, of: $0)?.day }
        try revision.keep(table, offer.id, in: db)
        try db.run(
            """
            INSERT INTO offer (id, dwelling, coupling, route, offered_on, key_planned_on, planned_end, regular_by, colleague)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (id) DO UPDATE SET key_planned_on = excluded.key_planned_on, planned_end = excluded.planned_end,
                regular_by = excluded.regular_by
            """,
            offer.id, offer.dwelling, offer.coupling, offer.route, offer.offeredOn, offer.keyPlannedOn, offer.plannedEnd, regular,
            author.colleague)
        try author.trace("offered", "offer", offer.id, in: db)
    }

    /// The columns of an offer called `o`, in the order in which ``read(_:from:)`` reads them.
    static let columns: SQL = "o.id, o.dwelling, o.coupling, o.route, o.offered_on, o.key_planned_on, o.planned_end"
    static let columnCount = 7

    /// - Parameter first: where ``columns`` begin in the row.
    static func read(_ row: any Row, from first: Int = 0) -> Offer? {
        guard let route = Placement.Route(rawValue: row.text(first + 3)), let offered = row.date(first + 4) else { return nil }
        return Offer(
            id: row.id(first), dwelling: row.id(first + 1), coupling: row.id(first + 2), route: route, offeredOn: offered,
            keyPlannedOn: row.date(first + 5), plannedEnd: row.date(first + 6))
    }

    static func find(_ id: ID<Offer>, _ db: any Reading) throws -> Offer? {
        try db.first("SELECT " + columns + " FROM offer o WHERE o.id = $1", id) { read($0) } ?? nil
    }

    /// The steps of each of these offers, in the order of the road.
    static func steps(of offers: [ID<Offer>], _ db: any Reading) throws -> [ID<Offer>: [OfferStep]] {
        guard !offers.isEmpty else { return [:] }
        var values = StatementValues()
        let sql: SQL = """
            SELECT s.id, s.offer, s.kind, s.on_date, s.party, s.reason, s.parked_until FROM offer_step s WHERE s.offer IN (
            """ + values.evenList(offers) + ")"
        var found: [ID<Offer>: [OfferStep]] = [:]
        try db.each(sql, values.all) { row in
            guard let kind = OfferStep.Kind(rawValue: row.text(2)), let day = row.date(3) else { return }
            let step = OfferStep(
                id: row.id(0), offer: row.id(1), kind: kind, day: day,
                party: row.optionalText(4).flatMap(OfferStep.Party.init),
                reason: row.optionalText(5).flatMap(OfferStep.Reason.init), parkedUntil: row.date(6))
            found[step.offer, default: []].append(step)
        }
        return found.mapValues { $0.sorted { $0.kind.place < $1.kind.place } }
    }

    /// Records a step; its day is put right when it was recorded before.
    package static func record(_ step: OfferStep, within revision: Revision, by author: Author, in db: any Writing) throws {
        let known = try db.first("SELECT id FROM offer_step WHERE offer = $1 AND kind = $2", step.offer, step.kind) {
            $0.id(0, of: OfferStep.self)
        }
        try revision.keep(stepRows, known ?? step.id, in: db)
        try db.run(
            """
            INSERT INTO offer_step (id, offer, kind, on_date, party, reason, parked_until, colleague)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (offer, kind) DO UPDATE SET on_date = excluded.on_date, party = excluded.party,
                reason = excluded.reason, parked_until = excluded.parked_until, colleague = excluded.colleague
            """,
            step.id, step.offer, step.kind, step.day, step.party, step.reason, step.parkedUntil, author.colleague)
        try author.trace(step.kind.rawValue, "offer", step.offer, in: db)
    }
}

extension Refusal {
    static let dwellingGone = Refusal(.rule, Phrase(
        nl: "Deze woning is op die dag niet aangeboden. Kijk de datum na, of kies een andere woning.",
        en: "This dwelling is not on offer on that day. Check the date, or choose another dwelling."))

    static let dwellingTaken = Refusal(.rule, Phrase(
        nl: "Deze woning is al voor een ander huishouden bedoeld. Kies een andere woning.",
        en: "This dwelling is meant for another household already. Choose another dwelling."))

    static let dwellingHeld = Refusal(.rule, Phrase(
        nl: "Deze woning wordt vastgehouden voor een ander huishouden. Laat haar eerst los bij Voorstellen.",
        en: "This dwelling is held for another household. Release it first under Proposals."))

    static let offeredAlready = Refusal(.rule, Phrase(
        nl: "Dit huishouden heeft al een aanbod dat nog loopt. Rond dat eerst af.",
        en: "This household has an offer that is still open. Finish that one first."))
}
