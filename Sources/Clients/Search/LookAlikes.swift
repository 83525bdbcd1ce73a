import Access
import Casework
import Database
import Dates

/// Clients who may be the same as somebody who is about to be added (dubbelen): their names sound alike, and nothing that is
/// known of their births says otherwise. A suggestion, never a decision.
enum LookAlikes {
    private static let most = 5

    static func find(_ person: Person, _ names: [PersonName], _ search: ClientSearch) throws -> [Card] {
        var found: [Card] = []
        for name in names {
            // With a space behind it the last word is whole.
            for card in try search.find(name.text + " ") where card.person != person.id && card.why != nil {
                if mayBe(card, person) && !found.contains(where: { $0.person == card.person }) { found.append(card) }
            }
        }
        return Array(found.prefix(most))
    }

    /// Years that differ by one may be a mistake in one of them.
    private static func mayBe(_ card: Card, _ person: Person) -> Bool {
        guard let year = card.bornYear.flatMap({ Int($0) }), let other = person.born.flatMap({ Int($0.iso.prefix(4)) }) else {
            return true
        }
        return abs(year - other) <= 1
    }
}
