package import Casework
import Database

/// Records that may be of the same person as somebody who is known or about to be added (dubbelen), as far as who asks may know
/// them. A suggestion, never a decision.
package enum Doubles {
    package struct Candidate: Sendable, Equatable {
        package let card: Card
        let resemblance: Resemblance
    }

    private static let most = 10

    /// Of somebody who is recorded.
    static func of(_ person: ID<Person>, _ search: ClientSearch) throws -> [Candidate] {
        guard let own = try Traits.read([person], search.db)[person] else { return [] }
        let apart = try Apart.from(person, search.db)
        return try of(own, besides: person, search).filter { !apart.contains($0.card.person) }
    }

    /// Found by how the names sound, and by the same alien number or telephone. The most alike first.
    /// - Parameter own: what is known of somebody, who need not be recorded yet.
    package static func of(_ own: Traits, besides person: ID<Person>, _ search: ClientSearch) throws -> [Candidate] {
        var cards: [ID<Person>: Card] = [:]
        for words in own.names.map({ $0 + " " }) + own.numbers + own.phones {
            for card in try search.find(words) where card.person != person { cards[card.person] = card }
        }
        let traits = try Traits.read(cards.keys.sorted(), search.db)
        let found = cards.values.map { card in
            Candidate(card: card, resemblance: Resemblance(own, traits[card.person] ?? Traits()))
        }.filter { $0.resemblance.confidence != nil }
        return Array(found.sorted {
            ($1.resemblance.points, $0.card.person) < ($0.resemblance.points, $1.card.person)
        }.prefix(most))
    }
}
