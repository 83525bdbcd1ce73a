import Casework
import Dates

/// What is known of a dwelling, in words.
enum DwellingWords {
    static func kind(_ kind: Dwelling.Kind) -> Phrase {
        switch kind {
        case .dwelling: PlacementListTexts.dwelling
        case .room: PlacementListTexts.room
        case .group: PlacementListTexts.group
        }
    }

    static func end(_ reason: Dwellings.EndReason) -> Phrase {
        switch reason {
        case .withdrawn: Phrase(nl: "teruggenomen door de verhuurder", en: "taken back by the landlord")
        case .elsewhere: Phrase(nl: "aan een ander verhuurd", en: "let to somebody else")
        case .closed: Phrase(nl: "bestaat zo niet meer", en: "exists as such no longer")
        }
    }

    static func yes(_ isSo: Bool) -> Phrase {
        isSo ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")
    }

    static func floor(_ floor: Int) -> Phrase {
        floor == 0 ? Phrase(nl: "begane grond", en: "ground floor") : Phrase(same: String(floor))
    }

    /// In a line: "woning, 4 kamers, begane grond, € 640,50"
    static func short(_ dwelling: Dwelling, _ language: Language) -> String {
        let details = dwelling.details
        let rooms = details.rooms.map { count in
            count == 1
                ? Phrase(nl: "1 kamer", en: "1 room")
                : Phrase(nl: "{count} kamers", en: "{count} rooms").with(["count": String(count)])
        }
        let capacity = details.capacity.map { count in
            Phrase(nl: "voor {count}", en: "for {count}").with(["count": String(count)])
        }
        let parts = [
            kind(dwelling.kind), rooms, capacity, details.isStepFree == true ? Phrase(nl: "zonder trap", en: "step-free") : nil,
            details.rent.map { Phrase(same: "€ " + RentText.write($0)) },
        ]
        return (parts.compactMap { $0?[language] } + [details.neighbourhood].compactMap { $0 }).joined(separator: ", ")
    }
}
