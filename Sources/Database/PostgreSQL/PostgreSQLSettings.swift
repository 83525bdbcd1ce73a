import Casework

/// What `wegwijs check` tells about a server.
enum PostgreSQLSettings {
    @Sendable static func report(_ db: any Reading) throws -> [(name: String, value: String)] {
        let names = ["fsync", "full_page_writes", "synchronous_commit", "data_checksums", "server_encoding"]
        let engine = try db.first("SELECT current_setting('server_version')") { $0.text(0) } ?? ""
        let settings = try names.map { name in
            (name, try db.first("SELECT current_setting($1)", name) { $0.text(0) } ?? "")
        }
        let role = try db.exists("SELECT 1 WHERE pg_is_in_recovery()") ? "replica" : "primary"
        let tls = try db.exists("SELECT 1 FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl") ? "on" : "off"
        return [("engine", "PostgreSQL " + engine), ("role", role), ("tls", tls)] + settings
    }

    /// What the server itself knows to be wrong. To look at every page, its administrator has pg_amcheck and checksums.
    @Sendable static func faults(_ db: any Reading) throws -> [String] {
        let broken: SQL = "SELECT CAST(CAST(indexrelid AS regclass) AS TEXT) FROM pg_index WHERE NOT indisvalid"
        let indexes = try db.all(broken) { "index: \($0.text(0))" }
        let rules = try db.all("SELECT conname FROM pg_constraint WHERE NOT convalidated") { "constraint: \($0.text(0))" }
        let pages = try db.number("""
            SELECT COALESCE(SUM(checksum_failures), 0) FROM pg_stat_database WHERE datname = current_database()
            """)
        return indexes + rules + (pages == 0 ? [] : ["pages: \(pages)"])
    }
}
