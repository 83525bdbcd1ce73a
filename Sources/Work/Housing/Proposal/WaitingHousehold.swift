package import Casework
package import Clients
package import Dates

/// A household that waits for a dwelling, with all that is weighed of it (wachtend huishouden).
///
/// Where its people come from, what they believe and what they speak is not here, and nothing that foretells how they will do:
/// what is not read cannot count.
package struct WaitingHousehold: Sendable, Equatable {
    package let coupling: ID<Coupling>
    package let person: ID<Person>
    package let facts: Coupling.Facts
    /// Of who will sign the lease: the rent allowance asks for an age.
    package let born: PartialDate?
    /// What the household itself asked for.
    package let wishes: [CouplingWish]
    /// When those who are abroad are expected, as far as that is known.
    package let arrivals: [CalendarDate]
    /// Until when nothing is offered after a refusal.
    package let parkedUntil: CalendarDate?

    package init(
        coupling: ID<Coupling>, person: ID<Person>, facts: Coupling.Facts, born: PartialDate? = nil, wishes: [CouplingWish] = [],
        arrivals: [CalendarDate] = [], parkedUntil: CalendarDate? = nil
    ) {
        self.coupling = coupling
        self.person = person
        self.facts = facts
        self.born = born
        self.wishes = wishes
        self.arrivals = arrivals
        self.parkedUntil = parkedUntil
    }

    /// Everybody, with those who are expected on a day that nobody knows yet.
    var everybody: Int { facts.size + max(facts.abroad, arrivals.count) }

    /// Who is there up to a day.
    func people(by day: CalendarDate) -> Int {
        facts.size + arrivals.count { $0 <= day }
    }

    /// Days since the coupling.
    func waited(on day: CalendarDate) -> Int {
        max(0, facts.coupledOn.days(until: day))
    }
}
