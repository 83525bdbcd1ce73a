import Casework
import CPQ

/// The proof that a write was kept (ontvangstbewijs): a number that is stored together with it. When the word "stored" is
/// lost with the connection, doing the work anew meets the number, and waits for it while its fate is still open.
///
/// The server's own number of a transaction cannot do this: after a crash it may be given to another.
final class Receipt {
    private let number = Int64.random(in: .min ... .max)
    /// The connection on which a commit was under way when it broke.
    private var lost: String?

    struct AlreadyThere: Error {}

    /// Whether an attempt may have been kept without our knowing.
    var isInDoubt: Bool { lost != nil }

    /// So long a number is kept; nobody tries again for that long.
    static let cleaning = "DELETE FROM write_receipt WHERE at < now() - interval '1 hour'"
    static let table = "CREATE TABLE write_receipt (number BIGINT PRIMARY KEY, at TIMESTAMPTZ NOT NULL DEFAULT now())"

    var step: PostgreSQLLink.Step {
        .statement("INSERT INTO write_receipt (number) VALUES ($1) ON CONFLICT DO NOTHING", [.integer(number)])
    }

    /// - Throws: ``AlreadyThere`` when an earlier attempt was kept.
    func verify(_ opening: [PostgreSQLAnswer]) throws {
        if opening.last?.changed == 0 { throw AlreadyThere() }
    }

    func commit(_ link: PostgreSQLLink) throws {
        do {
            try Commit.commit(link)
        } catch let fault as ServerFault {
            if fault.isConnectionLost { lost = link.name }
            throw fault
        }
    }

    /// Ends what is left at the server of the connection that broke, so that nobody waits for it.
    func endPredecessor(_ link: PostgreSQLLink) throws {
        guard let lost else { return }
        _ = try link.ask([.statement(
            "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE application_name = $1", [.text(lost)])])
    }
}
