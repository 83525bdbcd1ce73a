import Access
import Casework
import Web

/// Work for a client that no kind of work gives out yet, and a section in which none has anything to show: so that the tests reach
/// all that the table of sections says.
enum Tasks {
    /// Whoever has such a task at a place does it for all who are clients there: a test gives it to one who does.
    static let assignments: [Assignment] = [
        Assignment(.legal, people("legal")), Assignment(.housing, people("housing")),
        Assignment(.participation, people("participation")), Assignment(.coach, people("coach")),
        Assignment(.interpreter, people("interpreter")),
    ]

    static let health = FilePanel(
        "gezondheid", .health, Phrase(nl: "Hoe het gaat", en: "How it goes"), words: .asStored,
        "SELECT p.born AS on_date, p.id AS id, 'goed' AS about, CAST(NULL AS BIGINT) AS colleague FROM person p WHERE p.id = $1")

    private static func people(_ task: SQL) -> SQL {
        "SELECT f.person AS person FROM client_file f JOIN engagement e ON e.place = f.place JOIN volunteer_role r "
            + "ON r.colleague = e.colleague WHERE r.colleague = $1 AND f.opened_on <= $2 AND r.role = '" + task + "'"
    }
}
