import Casework
import Clients
import Database
import Dates

/// Somebody who came to live in a municipality in a half-year, or counts in it, with why he counts or not (telregel per persoon).
struct CountedLine: Sendable, Equatable {
    let placement: ID<Placement>
    let person: ID<Person>
    let line: Counting.Line
    let verdict: Counting.Verdict
    let dwelling: String
    /// By which placement he counts, where that is another one.
    let before: Before?

    struct Before: Sendable, Equatable {
        let day: CalendarDate
        /// Whether that was in this municipality.
        let isHere: Bool
    }

    /// How a verdict ends, for counting them.
    enum Outcome: CaseIterable, Sendable {
        case counts, countsUncertain, byAnother, not, notUncertain
    }

    var outcome: Outcome {
        switch verdict {
        case .counts(_, let rule), .countsLate(_, let rule): rule.confidence.isCertain ? .counts : .countsUncertain
        case .countsByCorrection: .counts
        case .countedBefore: .byAnother
        case .notByRule(let rule): rule.confidence.isCertain ? .not : .notUncertain
        case .noRule, .notByCorrection: .not
        }
    }

    /// Who came in the half-year, or counts in it, in the order of their days: two questions, however many there are.
    static func all(
        in municipality: MunicipalityCode, _ half: HalfYear, _ rules: CountingRules, _ db: any Reading
    ) throws -> [CountedLine] {
        let period = half.period
        let sql: SQL = "SELECT " + Placements.lineColumns + ", d.street, d.number" + Placements.lineTables + """
             JOIN dwelling d ON d.id = p.dwelling WHERE p.person IN (
                SELECT q.person FROM placement q WHERE q.municipality = $1 AND q.started_on >= $2 AND q.started_on < $3
                UNION SELECT q.person FROM placement q
                WHERE q.municipality = $1 AND q.counted_on >= $2 AND q.counted_on < $3)
            """
        var known: [(known: Placements.Known, dwelling: String)] = []
        try db.each(sql, [municipality.sqlValue, period.from.sqlValue, period.until.sqlValue]) { row in
            if let found = Placements.known(row) { known.append((found, row.text(11) + " " + row.text(12))) }
        }
        return lines(known, rules)
            .filter { found in
                found.line.municipality == municipality
                    && (period.contains(found.line.startedOn) || found.verdict.day.map(period.contains) ?? false)
            }
            .sorted { ($0.line.startedOn, $0.placement) < ($1.line.startedOn, $1.placement) }
    }

    /// Of one placement; nothing when there is none.
    static func find(_ id: ID<Placement>, _ rules: CountingRules, _ db: any Reading) throws -> CountedLine? {
        let sql: SQL = "SELECT " + Placements.lineColumns + ", d.street, d.number" + Placements.lineTables + """
             JOIN dwelling d ON d.id = p.dwelling WHERE p.person = (SELECT q.person FROM placement q WHERE q.id = $1)
            """
        var known: [(known: Placements.Known, dwelling: String)] = []
        try db.each(sql, [id.sqlValue]) { row in
            if let found = Placements.known(row) { known.append((found, row.text(11) + " " + row.text(12))) }
        }
        return lines(known, rules).first { $0.placement == id }
    }

    private static func lines(
        _ known: [(known: Placements.Known, dwelling: String)], _ rules: CountingRules
    ) -> [CountedLine] {
        let counting = Counting(rules: rules)
        let dwellings = Dictionary(known.map { ($0.known.line.placement, $0.dwelling) }, uniquingKeysWith: { $1 })
        return Dictionary(grouping: known.map(\.known), by: \.person).flatMap { person, own in
            let verdicts = counting.verdicts(own.map(\.line))
            let counted = verdicts.first { $0.verdict.day != nil }
            return verdicts.map { line, verdict in
                var before: Before?
                if case .countedBefore = verdict, let counted, let day = counted.verdict.day {
                    before = Before(day: day, isHere: counted.line.municipality == line.municipality)
                }
                return CountedLine(
                    placement: line.placement, person: person, line: line, verdict: verdict,
                    dwelling: dwellings[line.placement] ?? "", before: before)
            }
        }
    }
}
