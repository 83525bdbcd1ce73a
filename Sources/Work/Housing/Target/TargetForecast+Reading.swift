import Casework
import Database
import Dates

extension TargetForecast {
    /// Three questions, however many households there are.
    /// - Parameter today: what is over needs no forecast.
    static func read(
        _ account: TargetAccount, _ rules: CountingRules, today: CalendarDate, _ db: any Reading
    ) throws -> TargetForecast? {
        guard today < account.half.period.until else { return nil }
        return TargetForecast(
            account, try households(account, rules, db), arriving: try arriving(account, rules, db),
            average: try average(account.municipality, until: today, db))
    }

    private static func households(
        _ account: TargetAccount, _ rules: CountingRules, _ db: any Reading
    ) throws -> [Household] {
        let sql: SQL = """
            SELECT c.size, c.move_by, o.route, o.key_planned_on, o.id,
                (SELECT MAX(CASE s.kind WHEN 'lease' THEN 3 WHEN 'accepted' THEN 2 ELSE 1 END) FROM offer_step s
                 WHERE s.offer = o.id),
                (SELECT COUNT(DISTINCT m.person) FROM household_member m JOIN placement p ON p.person = m.person
                 WHERE m.household = c.household AND p.counted_on IS NOT NULL)
            FROM coupling c LEFT JOIN offer o ON o.coupling = c.id AND
            """ + " " + Offers.stands + """
             WHERE c.municipality = $1 AND c.coupled_on < $2
                AND NOT EXISTS (SELECT 1 FROM coupling_end x WHERE x.coupling = c.id)
                AND NOT EXISTS (SELECT 1 FROM offer k JOIN offer_step s ON s.offer = k.id
                    WHERE k.coupling = c.id AND s.kind = 'key')
            """
        let until = account.half.period.until
        return try db.all(sql, account.municipality, until) { row in
            let (planned, moveBy) = (row.date(3), row.date(1))
            let route = row.optionalText(2).flatMap(Placement.Route.init) ?? .regular
            let counts = rules.count(route, on: planned ?? moveBy ?? account.half.period.lastDay)
            let stage: Household.Stage = row.isNull(4)
                ? .none : row.optionalInt(5).flatMap(Household.Stage.init) ?? .offered
            return Household(
                people: counts ? max(0, row.int(0) - row.int(6)) : 0, stage: stage, keyPlannedOn: planned, moveBy: moveBy)
        }
    }

    /// Who is expected in the half-year at a household that lives here or is coupled.
    private static func arriving(_ account: TargetAccount, _ rules: CountingRules, _ db: any Reading) throws -> Int {
        let (from, until) = (account.half.period.from, account.half.period.until)
        guard rules.count(.joiningFamily, on: until.adding(days: -1)) else { return 0 }
        return try db.number(
            """
            SELECT COUNT(DISTINCT a.person) FROM expected_arrival a JOIN household_member m ON m.person = a.person
                LEFT JOIN household_member_end e ON e.member = m.id
            WHERE a.on_date >= $2 AND a.on_date < $3 AND e.member IS NULL
                AND NOT EXISTS (SELECT 1 FROM placement q WHERE q.person = a.person AND q.counted_on IS NOT NULL)
                AND (EXISTS (SELECT 1 FROM coupling c WHERE c.household = m.household AND c.municipality = $1)
                    OR EXISTS (SELECT 1 FROM household_member o JOIN placement p ON p.person = o.person
                        WHERE o.household = m.household AND p.municipality = $1))
            """, account.municipality, from, until)
    }

    /// Of the year before that day. A building for a time says nothing of how many live in a dwelling.
    private static func average(
        _ municipality: MunicipalityCode, until day: CalendarDate, _ db: any Reading
    ) throws -> Average {
        try db.first(
            """
            SELECT COUNT(*), COUNT(DISTINCT p.dwelling) FROM placement p JOIN dwelling d ON d.id = p.dwelling
            WHERE p.municipality = $1 AND p.counted_on >= $2 AND p.counted_on < $3 AND d.kind <> 'group'
            """, municipality, day.adding(years: -1), day
        ) { Average(people: $0.int(0), dwellings: $0.int(1)) } ?? Average(people: 0, dwellings: 0)
    }
}
