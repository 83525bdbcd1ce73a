package import Casework

/// A dwelling that is offered and meant for nobody yet (vrije woning).
package struct FreeDwelling: Sendable, Equatable {
    package let dwelling: Dwelling
    /// For how many people there is room now; in a building for several households what the others leave.
    package let capacity: Int?
    package let hold: DwellingHold?

    package init(dwelling: Dwelling, capacity: Int?, hold: DwellingHold? = nil) {
        self.dwelling = dwelling
        self.capacity = capacity
        self.hold = hold
    }

    package init(_ dwelling: Dwelling, hold: DwellingHold? = nil) {
        self.init(dwelling: dwelling, capacity: dwelling.details.capacity, hold: hold)
    }
}
