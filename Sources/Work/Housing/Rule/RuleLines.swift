import Casework
import Database
import Dates
import Organisation

/// The rules of a kind as they are stored, the newest first: what holds on a day, what did before, and what will later.
enum RuleLines {
    /// - Parameter towns: of which the own rules are shown.
    static func all(
        _ kind: DatedRule.Kind, of towns: [Municipality], on day: CalendarDate, _ db: any Reading
    ) throws -> [RuleLine] {
        switch kind {
        case .nationalTarget: try nationalTargets(db)
        case .rentLimit: try rentLimits(day, db)
        case .roomNorm: standing(try roomNorms(db).filter { isShown($0, towns) }, on: day)
        case .agreement: standing(try agreements(db).filter { isShown($0, towns) }, on: day)
        }
    }

    private static func isShown(_ line: RuleLine, _ towns: [Municipality]) -> Bool {
        line.town.map { town in towns.contains { $0.code == town } } ?? true
    }

    private struct Subject: Hashable {
        let what: Phrase
        let town: MunicipalityCode?
    }

    /// Of what has no end: the newest that began holds.
    private static func standing(_ lines: [RuleLine], on day: CalendarDate) -> [RuleLine] {
        var found: Set<Subject> = []
        return lines.map { line in
            var line = line
            if line.from > day {
                line.stand = .later
            } else {
                line.stand = found.insert(Subject(what: line.what, town: line.town)).inserted ? .now : .before
            }
            return line
        }
    }

    private static func isCertain(_ row: any Row, _ column: Int) -> Bool {
        Confidence(rawValue: row.text(column))?.isCertain ?? false
    }

    /// Of a half-year what was stated last holds, whenever that is.
    private static func nationalTargets(_ db: any Reading) throws -> [RuleLine] {
        var found: Set<HalfYear> = []
        return try db.all("""
            SELECT half_year, people, stated_on, source, confidence FROM national_target
            ORDER BY half_year DESC, stated_on DESC, id DESC
            """) { row in
            guard let half = HalfYear(text: row.text(0)), let day = row.date(2) else { return nil }
            return RuleLine(
                what: TargetWords.half(half), amount: TargetWords.people(row.int(1)), from: day, basis: row.text(3),
                isCertain: isCertain(row, 4), stand: found.insert(half).inserted ? .now : .before)
        }.compactMap { $0 }
    }

    private static func rentLimits(_ day: CalendarDate, _ db: any Reading) throws -> [RuleLine] {
        try db.all("""
            SELECT code, least_people, most_people, below_age, cents, valid_from, valid_until, basis, confidence FROM rent_limit
            ORDER BY valid_from DESC, cents, id
            """) { row in
            guard let from = row.date(5) else { return nil }
            let until = row.date(6)
            return RuleLine(
                what: RuleWords.rent(
                    DatedRule.Rent(rawValue: row.text(0)), row.int(1)...max(row.int(1), row.int(2)), row.optionalInt(3)),
                amount: RentText.of(row.int(4)), from: from, until: until, basis: row.text(7), isCertain: isCertain(row, 8),
                stand: from > day ? .later : until.map { $0 <= day } ?? false ? .before : .now)
        }.compactMap { $0 }
    }

    private static func roomNorms(_ db: any Reading) throws -> [RuleLine] {
        try db.all("""
            SELECT municipality, people_per_room, shared_rooms, valid_from, basis, confidence FROM room_norm
            ORDER BY valid_from DESC, id
            """) { row in
            row.date(3).map { from in
                RuleLine(
                    what: RuleTexts.norm, town: MunicipalityCode(row.text(0)),
                    amount: RuleWords.rooms(people: row.int(1), shared: row.int(2)), from: from, basis: row.text(4),
                    isCertain: isCertain(row, 5), stand: .now)
            }
        }.compactMap { $0 }
    }

    private static func agreements(_ db: any Reading) throws -> [RuleLine] {
        try db.all("""
            SELECT code, municipality, amount, valid_from, basis, confidence FROM matching_setting
            ORDER BY valid_from DESC, code, id
            """) { row in
            guard let what = DatedRule.Agreement(rawValue: row.text(0)), let from = row.date(3) else { return nil }
            return RuleLine(
                what: RuleTexts.label(what), town: MunicipalityCode(row.text(1)), amount: RuleWords.amount(row.int(2), of: what),
                from: from, basis: row.text(4), isCertain: isCertain(row, 5), stand: .now)
        }.compactMap { $0 }
    }
}
