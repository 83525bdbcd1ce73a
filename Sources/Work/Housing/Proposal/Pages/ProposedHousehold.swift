import Casework
import Clients
import Dates
import HTML
import Web

/// A household as a page shows it for one dwelling, with why it fits or not.
struct ProposedHousehold: Sendable {
    let coupling: ID<Coupling>
    /// Nothing when who reads may not know it.
    let name: String?
    let facts: Coupling.Facts
    let explanation: PairExplanation

    /// "Amal Haddad", or how many they are.
    func draw(into h: inout HTML, _ language: Language) {
        if let name { return h.bdi(name) }
        h.text(ProposalTexts.household.with("people", PairTexts.people(facts.size))[language])
    }

    /// How many, where, since when.
    func line(_ language: Language) -> String {
        var parts = [PairTexts.people(facts.size)]
        if facts.abroad > 0 { parts.append(ProposalTexts.abroad.with(["count": String(facts.abroad)])) }
        parts.append(ProposalTexts.coupledOn.with(["day": DateText.long(facts.coupledOn, language)]))
        if let by = facts.moveBy { parts.append(ProposalTexts.moveBy.with(["day": DateText.long(by, language)])) }
        return parts.map { $0[language] }.joined(separator: " · ")
    }
}

extension FreeDwelling {
    /// Rooms, floor, rent and from when, as far as that is known.
    func line(_ language: Language) -> String {
        let details = dwelling.details
        var parts: [Phrase] = []
        if let neighbourhood = details.neighbourhood { parts.append(Phrase(same: neighbourhood)) }
        if let rooms = details.rooms { parts.append(PairTexts.rooms(rooms)) }
        if let capacity { parts.append(ProposalTexts.atMost.with("people", PairTexts.people(capacity))) }
        if let floor = details.floor {
            parts.append(floor == 0 ? ProposalTexts.ground : ProposalTexts.floor.with(["floor": String(floor)]))
        }
        if details.hasLift == true { parts.append(ProposalTexts.lift) }
        if details.isAccessible == true { parts.append(ProposalTexts.accessible) }
        if let rent = details.rent { parts.append(RentText.of(rent)) }
        if let free = details.freeFrom { parts.append(ProposalTexts.freeFrom.with(["day": DateText.long(free, language)])) }
        return parts.map { $0[language] }.joined(separator: " · ")
    }
}
