import Casework
import Database
import Dates
import Trail

/// Keeps the rules that are entered on a page, each in the table of its kind.
enum DatedRuleRows {
    /// - Throws: a `Refusal` when there is one from that day on.
    static func add(_ rule: DatedRule, within revision: Revision, by author: Author, in db: any Writing) throws {
        do {
            switch rule.content {
            case .nationalTarget(let half, let people, let day): try nationalTarget(rule, half, people, day, revision, db)
            case .rentLimit(let rent, let from, let until, let cents, let age):
                try rentLimit(rule, rent, from..<until, cents, age, revision, db)
            case .roomNorm(let town, let from, let each, let shared): try roomNorm(rule, town, from, each, shared, revision, db)
            case .agreement(let what, let town, let from, let amount):
                try agreement(rule, what, town, from, amount, revision, db)
            }
            try author.trace("added", rule.content.kind.noun, rule.id, in: db)
        } catch let broken as BrokenConstraint where broken.kind == .unique {
            throw Refusal.ruleTwice
        }
    }

    private static func nationalTarget(
        _ rule: DatedRule, _ half: HalfYear, _ people: Int, _ day: CalendarDate, _ revision: Revision, _ db: any Writing
    ) throws {
        try revision.keep(NationalTargets.table, rule.id, in: db)
        try db.run(
            """
            INSERT INTO national_target (id, half_year, people, source, stated_on, confidence) VALUES ($1, $2, $3, $4, $5, $6)
            """, rule.id, half, people, rule.basis, day, rule.confidence.rawValue)
    }

    /// For whom it is follows from the one before it. That one ends where this one begins.
    private static func rentLimit(
        _ rule: DatedRule, _ rent: DatedRule.Rent, _ days: Range<CalendarDate>, _ cents: Int, _ age: Int?,
        _ revision: Revision, _ db: any Writing
    ) throws {
        let begun = try db.first(
            "SELECT 1 FROM rent_limit WHERE code = $1 AND valid_from >= $2 AND valid_from < $3", rent.rawValue, days.lowerBound,
            days.upperBound) { $0.int(0) }
        if begun != nil { throw Refusal.ruleTwice }
        let before: [ID<DatedRule>] = try db.all(
            "SELECT id FROM rent_limit WHERE code = $1 AND valid_from < $2 AND (valid_until IS NULL OR valid_until > $2)",
            rent.rawValue, days.lowerBound) { $0.id(0) }
        for id in before {
            try revision.keep(MatchingRuleRows.rents, id, in: db)
            try db.run("UPDATE rent_limit SET valid_until = $2 WHERE id = $1", id, days.lowerBound)
        }
        try revision.keep(MatchingRuleRows.rents, rule.id, in: db)
        try db.run(
            """
            INSERT INTO rent_limit (id, code, valid_from, valid_until, least_people, most_people, below_age, cents, blocks, basis,
                confidence)
            SELECT $1, code, $3, $4, least_people, most_people, COALESCE($6, below_age), $5, blocks, $7, $8
            FROM rent_limit WHERE code = $2
            ORDER BY CASE WHEN valid_from < $3 THEN 0 ELSE 1 END, valid_from DESC LIMIT 1
            """,
            rule.id, rent.rawValue, days.lowerBound, days.upperBound, cents, age, rule.basis, rule.confidence.rawValue)
    }

    private static func roomNorm(
        _ rule: DatedRule, _ town: MunicipalityCode, _ from: CalendarDate, _ each: Int, _ shared: Int, _ revision: Revision,
        _ db: any Writing
    ) throws {
        try revision.keep(MatchingRuleRows.rooms, rule.id, in: db)
        try db.run(
            """
            INSERT INTO room_norm (id, municipality, valid_from, people_per_room, shared_rooms, basis, confidence)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, rule.id, town, from, each, shared, rule.basis, rule.confidence.rawValue)
    }

    private static func agreement(
        _ rule: DatedRule, _ what: DatedRule.Agreement, _ town: MunicipalityCode, _ from: CalendarDate, _ amount: Int,
        _ revision: Revision, _ db: any Writing
    ) throws {
        try revision.keep(MatchingRuleRows.settings, rule.id, in: db)
        try db.run(
            """
            INSERT INTO matching_setting (id, code, municipality, valid_from, amount, basis, confidence)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, rule.id, what.rawValue, town, from, amount, rule.basis, rule.confidence.rawValue)
    }
}

extension Refusal {
    static let ruleTwice = Refusal(.rule, Phrase(
        nl: "Vanaf die dag staat er al zo’n regel. Kies een andere dag.",
        en: "There is such a rule from that day on already. Choose another day."))
}
