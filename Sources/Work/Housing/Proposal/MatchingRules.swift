package import Casework
package import Database
package import Dates

/// The rules by which a household and a dwelling go together: dated rows, each with its basis (regels van het voorstel).
package struct MatchingRules: Sendable, Equatable {
    /// Up to which rent a household with a low income can live somewhere (huurgrens).
    package struct RentLimit: Sendable, Equatable {
        let code: String
        let from: CalendarDate
        let until: CalendarDate?
        /// For households of so many people.
        let people: ClosedRange<Int>
        /// Only for who is younger than this.
        let belowAge: Int?
        /// A month.
        let cents: Int
        /// Whether there is no allowance at all above it.
        let blocks: Bool
        let basis: String
        let isCertain: Bool
    }

    /// How many rooms people need.
    package struct RoomNorm: Sendable, Equatable {
        let from: CalendarDate
        let peoplePerRoom: Int
        /// Beside those to sleep in.
        let shared: Int
        let basis: String
        let isCertain: Bool

        func rooms(for people: Int) -> Int {
            (people + peoplePerRoom - 1) / peoplePerRoom + shared
        }
    }

    /// What teams agreed on.
    package struct Setting: Sendable, Equatable {
        let from: CalendarDate
        let amount: Int
        let basis: String
        let isCertain: Bool
    }

    let rentLimits: [RentLimit]
    /// That of the day; nothing where there is none.
    let roomNorm: RoomNorm?
    /// Months within which somebody who is expected has to fit in.
    let horizon: Setting?
    /// Days that a household waits at most after a refusal.
    let longestParking: Setting?

    /// Those of a day, in one town. The limits of the rent are of every day: a lease begins later.
    package init(in town: MunicipalityCode, on day: CalendarDate, _ db: any Reading) throws {
        rentLimits = try db.all(
            """
            SELECT code, valid_from, valid_until, least_people, most_people, below_age, cents, blocks, basis, confidence
            FROM rent_limit ORDER BY cents, code
            """
        ) { row in
            row.date(1).map { from in
                RentLimit(
                    code: row.text(0), from: from, until: row.date(2), people: row.int(3)...max(row.int(3), row.int(4)),
                    belowAge: row.optionalInt(5), cents: row.int(6), blocks: row.flag(7), basis: row.text(8),
                    isCertain: Self.isCertain(row.text(9)))
            }
        }.compactMap { $0 }
        roomNorm = try db.first(
            """
            SELECT valid_from, people_per_room, shared_rooms, basis, confidence FROM room_norm
            WHERE municipality IN ($1, 'NL') AND valid_from <= $2
            ORDER BY CASE municipality WHEN 'NL' THEN 1 ELSE 0 END, valid_from DESC LIMIT 1
            """, town, day
        ) { row in
            row.date(0).map {
                RoomNorm(
                    from: $0, peoplePerRoom: row.int(1), shared: row.int(2), basis: row.text(3),
                    isCertain: Self.isCertain(row.text(4)))
            }
        } ?? nil
        horizon = try Self.setting("expected-months", town, day, db)
        longestParking = try Self.setting("parking-days", town, day, db)
    }

    package init(
        rentLimits: [RentLimit] = [], roomNorm: RoomNorm? = nil, horizon: Setting? = nil, longestParking: Setting? = nil
    ) {
        self.rentLimits = rentLimits
        self.roomNorm = roomNorm
        self.horizon = horizon
        self.longestParking = longestParking
    }

    /// What a town agreed on itself goes before what holds everywhere.
    private static func setting(
        _ code: String, _ town: MunicipalityCode, _ day: CalendarDate, _ db: any Reading
    ) throws -> Setting? {
        try db.first(
            """
            SELECT valid_from, amount, basis, confidence FROM matching_setting
            WHERE code = $1 AND municipality IN ($2, 'NL') AND valid_from <= $3
            ORDER BY CASE municipality WHEN 'NL' THEN 1 ELSE 0 END, valid_from DESC LIMIT 1
            """, code, town, day
        ) { row in
            row.date(0).map {
                Setting(from: $0, amount: row.int(1), basis: row.text(2), isCertain: isCertain(row.text(3)))
            }
        } ?? nil
    }

    private static func isCertain(_ confidence: String) -> Bool {
        Confidence(rawValue: confidence)?.isCertain ?? false
    }

    /// Until when a household is offered nothing after a refusal: what was agreed then, and never longer than the rule.
    func parkedUntil(_ agreed: CalendarDate, refusedOn day: CalendarDate) -> CalendarDate {
        longestParking.map { min(agreed, day.adding(days: $0.amount)) } ?? agreed
    }

    /// Whether nobody filled in up to which rent there is an allowance on a day: then rent says nothing.
    func lackRentLimits(on day: CalendarDate) -> Bool {
        !rentLimits.contains { limit in limit.blocks && limit.from <= day && limit.until.map { day < $0 } ?? true }
    }
}
