import Casework

/// How a piece of work becomes a transaction.
enum Transactions {
    private static let reading = PostgreSQLLink.Step.fixed("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    private static let writing = PostgreSQLLink.Step.fixed("BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE")

    static func read<T>(_ link: PostgreSQLLink, _ body: (any Reading) throws -> T) throws -> T {
        let transaction = PostgreSQLTransaction(link, opening: [reading])
        // Nothing depends on how a reading ends, so nobody waits for it.
        return try conclude(transaction, link, body) { try link.tell(.fixed("COMMIT")) }
    }

    static func write<T>(_ link: PostgreSQLLink, _ receipt: Receipt, _ body: (any Writing) throws -> T) throws -> T {
        // Where an earlier attempt may have been kept, that is found out before anything is done a second time.
        let transaction = PostgreSQLTransaction(
            link, opening: [writing, receipt.step], verify: receipt.isInDoubt ? receipt.verify : nil)
        return try conclude(transaction, link, body) { try receipt.commit(link) }
    }

    /// One at a time on the whole database: a lock that the connection holds until it closes or has done its work. Its number
    /// is only this program's: "wegwijs" in places of the alphabet.
    static func alone<T>(_ link: PostgreSQLLink, _ body: (any Writing) throws -> T) throws -> T {
        // Asked before the transaction, so that it sees what the one before it left.
        _ = try link.ask([.words("SELECT pg_advisory_lock(23050723091019)")])
        defer { _ = try? link.ask([.words("SELECT pg_advisory_unlock(23050723091019)")]) }
        let transaction = PostgreSQLTransaction(link, opening: [writing])
        return try conclude(transaction, link, body) { try Commit.commit(link) }
    }

    private static func conclude<T>(
        _ transaction: PostgreSQLTransaction, _ link: PostgreSQLLink, _ body: (PostgreSQLTransaction) throws -> T,
        commit: () throws -> Void
    ) throws -> T {
        do {
            let result = try body(transaction)
            if let fault = transaction.fault { throw fault }
            if transaction.hasBegun { try commit() }
            return result
        } catch {
            if link.isUsable && link.isInTransaction { _ = try? link.ask([.words("ROLLBACK")]) }
            // What may go right when it is done anew matters more than what the body made of it.
            throw transaction.repeatable ?? error
        }
    }
}
