import Casework

/// Ends a transaction so that "stored" is true on every server that must have it.
enum Commit {
    static func commit(_ link: PostgreSQLLink) throws {
        // Waiting for a replica is never cut short by the limit on statements: the server would then say "stored" while
        // the replica does not have it.
        let before = link.warnings.count
        _ = try link.ask([.fixed("SET LOCAL statement_timeout = 0"), .fixed("COMMIT")])
        // A server whose wait for its replica was cut short by hand calls the write stored, and only warns.
        if link.warnings.count > before { try awaitReplicas(link) }
    }

    /// What was kept may not have reached the replicas that a commit waits for. A commit after it waits for both.
    static func awaitReplicas(_ link: PostgreSQLLink) throws {
        while true {
            let before = link.warnings.count
            _ = try link.ask([
                .words("BEGIN"), .words("SET LOCAL statement_timeout = 0"),
                .words("SELECT pg_logical_emit_message(true, 'wegwijs', '')"), .words("COMMIT"),
            ])
            if link.warnings.count == before { return }
        }
    }
}
