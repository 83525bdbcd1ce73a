import Casework
import Database
import Dates
import Trail

/// Where forecasts that were kept are.
enum KeptForecasts {
    static let table = KeptTable(
        "target_forecast_kept", "municipality", "half_year", "stated_on", "low", "expected", "high", "colleague")

    static let steps: [SQL] = [
        """
        CREATE TABLE target_forecast_kept (
            id BIGINT NOT NULL PRIMARY KEY,
            municipality TEXT NOT NULL REFERENCES municipality (code),
            half_year TEXT NOT NULL,
            stated_on TEXT NOT NULL,
            low BIGINT NOT NULL,
            expected BIGINT NOT NULL,
            high BIGINT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
        "CREATE UNIQUE INDEX target_forecast_kept_once ON target_forecast_kept (municipality, half_year, stated_on)",
    ]

    /// As many as one page shows.
    private static let most = 40

    /// Keeps one; another of the same day takes its place.
    static func keep(
        _ forecast: TargetForecast, of half: HalfYear, in town: MunicipalityCode, on day: CalendarDate, id: ID<KeptForecast>,
        within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        let known = try db.first(
            "SELECT id FROM target_forecast_kept WHERE municipality = $1 AND half_year = $2 AND stated_on = $3", town, half, day
        ) { $0.id(0, of: KeptForecast.self) }
        try revision.keep(table, known ?? id, in: db)
        try db.run(
            """
            INSERT INTO target_forecast_kept (id, municipality, half_year, stated_on, low, expected, high, colleague)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (municipality, half_year, stated_on) DO UPDATE SET low = excluded.low, expected = excluded.expected,
                high = excluded.high, colleague = excluded.colleague
            """,
            known ?? id, town, half, day, forecast.low, forecast.middle, forecast.high, author.colleague)
        try author.trace("kept", "target_forecast_kept", known ?? id, in: db)
    }

    /// The newest half-year first, and in each the earliest forecast.
    static func read(_ town: MunicipalityCode, _ db: any Reading) throws -> [KeptForecast] {
        let found = try db.all(
            """
            SELECT k.half_year, k.stated_on, k.low, k.expected, k.high, c.name FROM target_forecast_kept k
                LEFT JOIN colleague c ON c.id = k.colleague
            WHERE k.municipality = $1 ORDER BY k.half_year DESC, k.stated_on DESC LIMIT $2
            """, town, most
        ) { row -> KeptForecast? in
            guard let half = HalfYear(text: row.text(0)), let day = row.date(1) else { return nil }
            return KeptForecast(
                halfYear: half, statedOn: day, low: row.int(2), expected: row.int(3), high: row.int(4),
                colleague: row.optionalText(5))
        }
        return found.compactMap { $0 }.sorted { ($1.halfYear, $0.statedOn) < ($0.halfYear, $1.statedOn) }
    }
}
