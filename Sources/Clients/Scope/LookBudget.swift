package import Casework
package import Database
package import Access
import Trail

/// How many files somebody may open (kijkbudget): more than any day's work asks, and so few that a stolen session cannot carry
/// off everybody.
package struct LookBudget: Sendable {
    /// In an hour, before one has to show anew who one is.
    package let perHour: Int
    /// In a day and a night, in all sessions together.
    package let perDay: Int

    package init(perHour: Int = 25, perDay: Int = 40) {
        self.perHour = perHour
        self.perDay = perDay
    }

    package enum Verdict: Sendable, Equatable {
        case open
        /// Not before he showed anew who he is.
        case askProof
        case full
    }

    /// Whether a file may be opened. One that was open already costs nothing.
    package func verdict(
        on person: ID<Person>, for session: Session, at clock: Clock, _ db: any Reading
    ) throws -> Verdict {
        let now = clock.now()
        let before = try db.all(
            """
            SELECT t.subject, MAX(CASE WHEN t.at > $3 AND t.sign_in = $4 AND t.at > COALESCE(
                (SELECT MAX(p.at) FROM sign_in_proof p WHERE p.sign_in = $4), '') THEN 1 ELSE 0 END) FROM trace t
            WHERE t.colleague = $1 AND t.at > $2 AND t.noun = 'person' AND t.deed = 'looked' GROUP BY t.subject
            """, session.standing.colleague, now - .seconds(86_400), now - .seconds(3_600), session.id
        ) { (person: $0.id(0, of: Person.self), isRecent: $0.flag(1)) }
        if before.contains(where: { $0.person == person }) { return .open }
        if before.count >= perDay { return .full }
        return before.count(where: \.isRecent) >= perHour ? .askProof : .open
    }
}

extension Refusal {
    package static let looksOfTheDay = Refusal(.rule, Phrase(
        nl: "Je hebt vandaag zo veel dossiers geopend dat we stoppen. Vraag je teamleider om hulp. Je teamleider ziet dit ook.",
        en: "You opened so many files today that we stop here. Ask your team leader for help. Your team leader sees this too."))
}
