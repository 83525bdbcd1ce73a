package import Casework
import Database
package import Dates

/// People who belong together (huishouden), here and abroad.
package struct Household: Sendable, Equatable {
    package let id: ID<Household>

    package init(id: ID<Household>) {
        self.id = id
    }
}

/// Someone's place in a household, from a day on.
package struct HouseholdMember: Sendable, Equatable {
    package enum Relation: String, CaseIterable, Bindable, Sendable {
        case head, partner, child, parent, sibling, other
    }

    package let id: ID<HouseholdMember>
    package let household: ID<Household>
    package let person: ID<Person>
    package let relation: Relation
    package let from: CalendarDate

    package init(
        id: ID<HouseholdMember>, household: ID<Household>, person: ID<Person>, relation: Relation, from: CalendarDate
    ) {
        self.id = id
        self.household = household
        self.person = person
        self.relation = relation
        self.from = from
    }
}

/// Where someone is (verblijf).
package enum Whereabouts: String, CaseIterable, Bindable, Sendable {
    case here, underway, abroad
}
