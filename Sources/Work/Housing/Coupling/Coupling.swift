package import Casework
package import Clients
import Database
package import Dates
package import Organisation
package import Trail

/// That the national reception agency (COA) chose this municipality for a household that has its permit (koppeling).
///
/// Who belongs to it and where each of them is, is in the household; here stands what the agency said.
package struct Coupling: Sendable, Equatable {
    /// What the household lives on, for the rule about rent (inkomen).
    package enum Income: String, CaseIterable, Bindable, Sendable {
        /// So little that a rent allowance is due.
        case low
        case higher
    }

    /// Why nobody looks for a dwelling any more (einde).
    package enum EndReason: String, CaseIterable, Bindable, Sendable {
        /// All who were to come live in a dwelling, and guidance took over.
        case settled
        /// The agency chose another municipality.
        case coupledElsewhere = "coupled-elsewhere"
        case selfHoused = "self-housed"
        case left
        case mistake
    }

    /// What the agency told (gegevens van de koppeling).
    package struct Facts: Sendable, Equatable {
        package var coupledOn: CalendarDate
        package var permitOn: CalendarDate?
        /// People who need room now.
        package var size: Int
        /// People of the household who are abroad still.
        package var abroad: Int
        package var caseNumber: String?
        /// The reception centre where they are.
        package var centre: String?
        package var income: Income?
        /// Whether somebody cannot climb stairs.
        package var needsStepFree: Bool
        /// By when a dwelling is to be offered, and by when they are to move in.
        package var offerBy: CalendarDate?
        package var moveBy: CalendarDate?

        package init(
            coupledOn: CalendarDate, permitOn: CalendarDate? = nil, size: Int, abroad: Int = 0, caseNumber: String? = nil,
            centre: String? = nil, income: Income? = nil, needsStepFree: Bool = false, offerBy: CalendarDate? = nil,
            moveBy: CalendarDate? = nil
        ) {
            self.coupledOn = coupledOn
            self.permitOn = permitOn
            self.size = size
            self.abroad = abroad
            self.caseNumber = caseNumber
            self.centre = centre
            self.income = income
            self.needsStepFree = needsStepFree
            self.offerBy = offerBy
            self.moveBy = moveBy
        }
    }

    package let id: ID<Coupling>
    package let place: ID<Place>
    package let municipality: MunicipalityCode
    package let household: ID<Household>
    /// In whose name it stands.
    package let person: ID<Person>
    package var facts: Facts
    /// Who sees to it that they get a dwelling.
    package var owner: ID<Colleague>
    /// Who does that when the owner is away.
    package var standIn: ID<Colleague>?

    package init(
        id: ID<Coupling>, place: ID<Place>, municipality: MunicipalityCode, household: ID<Household>, person: ID<Person>,
        facts: Facts, owner: ID<Colleague>, standIn: ID<Colleague>? = nil
    ) {
        self.id = id
        self.place = place
        self.municipality = municipality
        self.household = household
        self.person = person
        self.facts = facts
        self.owner = owner
        self.standIn = standIn
    }
}

/// What a household itself asks of where it will live (wens). It is weighed, and never asked for more than it is.
package struct CouplingWish: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        case school, work, care, family, pets
        case noStairs = "no-stairs"
    }

    package let id: ID<CouplingWish>
    package let kind: Kind
    /// Where the school, the work, the care or the family is; nothing where that does not matter.
    package let neighbourhood: String?

    package init(id: ID<CouplingWish>, kind: Kind, neighbourhood: String? = nil) {
        self.id = id
        self.kind = kind
        self.neighbourhood = neighbourhood
    }
}
