import Casework

/// Looks at a server before the work begins, and sets up what the engine itself needs.
enum PostgreSQLPreparation {
    @Sendable static func prepare(_ link: PostgreSQLLink) throws {
        let transaction = PostgreSQLTransaction(link, opening: [.words("BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE")])
        do {
            try requireDurable(transaction)
            if try !hasReceipts(transaction) {
                // Before anything is written: a database of another program is left as it was.
                let tables = try transaction.tables().map(\.name)
                guard tables.isEmpty || tables.contains("schema_step") else { throw Refusal.notADatabaseOfOurs }
                try transaction.execute(Receipt.table)
            }
            _ = try link.ask([.words("COMMIT")])
        } catch {
            let cause = transaction.fault ?? error
            if link.isUsable { _ = try? link.ask([.words("ROLLBACK")]) }
            // Two programs that start at once both make the table; the second finds it when it looks again.
            if let fault = cause as? ServerFault, ["23505", "42P07"].contains(fault.code) { throw ServerFault.conflict }
            throw cause
        }
    }

    private static func hasReceipts(_ db: any Reading) throws -> Bool {
        try db.exists("SELECT 1 WHERE to_regclass('write_receipt') IS NOT NULL")
    }

    /// What a server must do so that "stored" is true when the power fails, read back at every start.
    private static func requireDurable(_ db: any Reading) throws {
        let isDurable = try db.exists("""
            SELECT 1 WHERE current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on'
                AND current_setting('synchronous_commit') <> 'off'
            """)
        guard isDurable else { throw Refusal.notDurable }
        guard try db.exists("SELECT 1 WHERE current_setting('server_encoding') = 'UTF8'") else { throw Refusal.notUnicode }
    }
}
