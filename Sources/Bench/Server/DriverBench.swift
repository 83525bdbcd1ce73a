import Casework
import Database
import Foundation

/// Our way to a server against pgbench: the same statements, as many connections, for as long, turn by turn.
struct DriverBench {
    private let address: String
    private let database: PostgreSQLDatabase

    private static let connections = 8
    private static let rows = 100_000
    private static let duration = Duration.seconds(4)
    private static let rounds = 3

    init(_ address: String, _ database: PostgreSQLDatabase) {
        self.address = address
        self.database = database
    }

    static func open(_ address: String) async throws -> PostgreSQLDatabase {
        try await PostgreSQLDatabase.open(PostgreSQLAddress(address), connections: connections)
    }

    /// Waits until the server has tidied up after many new rows, as it does by itself within minutes: before that an index alone
    /// answers nothing.
    static func settle(_ database: any Database) async throws {
        for _ in 0..<300 {
            let isTidy = try await database.read { db in
                try db.exists(
                    """
                    SELECT 1 FROM pg_stat_user_tables WHERE relname = 'person_key' AND last_autovacuum IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM pg_stat_progress_vacuum)
                    """)
            }
            if isTidy { return }
            try await Task.sleep(for: .seconds(1))
        }
    }

    func measure(_ table: inout ResultTable) async throws {
        guard FileManager.default.isExecutableFile(atPath: Self.pgbench) else {
            return table.say("Driver: not measured; pgbench is not there (Debian: postgresql-contrib).")
        }
        try await makeTable()
        try await compare("select by key", script: Self.selecting, per: Self.selects, hasGoal: true, &table) { database in
            try await database.read { db in for _ in 0..<Self.selects { try Self.select(db) } }
        }
        try await compare("select by key, each a reading of its own", script: Self.reading, hasGoal: false, &table) { database in
            try await database.read { db in try Self.select(db) }
        }
        try await compare("insert, durable", script: Self.inserting, hasGoal: true, &table) { database in
            _ = try await database.write { db in
                try db.run("INSERT INTO bench_row (id, title) VALUES ($1, 'titel')", Int64.random(in: 1_000_000 ... .max))
            }
        }
    }

    private func makeTable() async throws {
        try await database.write { db in
            try db.define("CREATE TABLE bench_row (id BIGINT NOT NULL PRIMARY KEY, title TEXT NOT NULL)")
            try db.run("INSERT INTO bench_row SELECT n, 'titel' FROM generate_series(1, $1) AS n", Self.rows)
        }
    }

    /// So many journeys in one reading: what is measured is the driver, not how work comes to a connection.
    private static let selects = 500

    @Sendable private static func select(_ db: any Reading) throws {
        _ = try db.first("SELECT title FROM bench_row WHERE id = $1", Int.random(in: 1...rows)) { $0.text(0) }
    }

    /// - Parameter times: how often one piece of work does what the script does.
    private func compare(
        _ what: String, script: String, per times: Int = 1, hasGoal: Bool, _ table: inout ResultTable,
        _ work: @escaping @Sendable (PostgreSQLDatabase) async throws -> Void
    ) async throws {
        var rates: [(ours: Double, theirs: Double)] = []
        for _ in 0..<Self.rounds { rates.append((try await ours(work) * Double(times), try theirs(script))) }
        let ours = rates.map(\.ours).sorted()[Self.rounds / 2]
        let theirs = rates.map(\.theirs).sorted()[Self.rounds / 2]
        table.add("PostgreSQL, \(what), \(Self.connections) connections: ours", ours, "/s")
        table.add("  the same statements by pgbench", theirs, "/s")
        if hasGoal {
            table.add("  ratio", ours / theirs, "×", goal: "≥ 0.8 ×", isMet: ours / theirs >= 0.8)
        } else {
            table.add("  ratio", ours / theirs, "×")
        }
    }

    private func ours(_ work: @escaping @Sendable (PostgreSQLDatabase) async throws -> Void) async throws -> Double {
        let start = ContinuousClock.now
        let deadline = start + Self.duration
        let done = try await withThrowingTaskGroup(of: Int.self) { [database] group in
            for _ in 0..<Self.connections {
                group.addTask {
                    var done = 0
                    while .now < deadline {
                        try await work(database)
                        done += 1
                    }
                    return done
                }
            }
            return try await group.reduce(0, +)
        }
        return Double(done) / ((ContinuousClock.now - start) / .seconds(1))
    }

    // MARK: pgbench

    private static let pgbench = "/usr/bin/pgbench"

    private static let selecting = """
        \\set id random(1, \(rows))
        SELECT title FROM bench_row WHERE id = :id;
        """

    /// What our reading asks, in as few journeys.
    private static let reading = """
        \\set id random(1, \(rows))
        \\startpipeline
        BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
        SELECT title FROM bench_row WHERE id = :id;
        COMMIT;
        \\endpipeline
        """

    /// What our writing asks, but for the receipt: that is ours to pay.
    private static let inserting = """
        \\set id random(1000000, 9000000000000000000)
        \\startpipeline
        BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE;
        INSERT INTO bench_row (id, title) VALUES (:id, 'titel');
        \\endpipeline
        COMMIT;
        """

    private func theirs(_ script: String) throws -> Double {
        let file = FileManager.default.temporaryDirectory.appending(path: "wegwijs-bench-\(getpid()).sql")
        try script.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let seconds = Int(Self.duration / .seconds(1))
        let output = try Child(URL(filePath: Self.pgbench), [
            "-n", "-M", "prepared", "-c", String(Self.connections), "-j", String(Machine.cores), "-T", String(seconds),
            "-f", file.path, address,
        ]).allOutput()
        let line = output.split(separator: "\n").first { $0.hasPrefix("tps = ") } ?? ""
        guard let rate = line.split(separator: " ").dropFirst(2).first.flatMap({ Double($0) }) else {
            throw RawSQLite.Fault(message: "pgbench did not measure:\n\(output)")
        }
        return rate
    }
}
