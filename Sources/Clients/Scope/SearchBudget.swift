import Access
import Casework
import Database
import Trail

/// How often somebody may look for clients (zoekbudget): more than anybody types, and too few to read all cards by asking for
/// every beginning of a name.
enum SearchBudget {
    static let perHour = 300

    /// Counted from the trace, so it holds for all sessions and servers together.
    static func allows(_ colleague: ID<Colleague>, at now: Moment, _ db: any Reading) throws -> Bool {
        let before = try db.first(
            "SELECT COUNT(*) FROM trace WHERE colleague = $1 AND at > $2 AND deed = 'searched' AND noun = 'card'", colleague,
            now - .seconds(3_600)) { $0.integer(0) }
        return (before ?? 0) < perHour
    }
}

extension Refusal {
    static let searchesOfTheHour = Refusal(.rule, Phrase(
        nl: "Je hebt het afgelopen uur zo vaak gezocht dat we stoppen. Wacht even, of vraag je teamleider om hulp.",
        en: "You searched so often in the past hour that we stop here. Wait a while, or ask your team leader for help."))
}
