package import Casework
import Database
package import Dates

/// A dwelling that a landlord makes available (woning).
package struct Dwelling: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        case dwelling
        /// A room for one household in a shared dwelling.
        case room
        /// A building where several households live for a time, such as a GVA.
        case group
    }

    package let id: ID<Dwelling>
    package let municipality: MunicipalityCode
    package let kind: Kind
    package let street: String
    package let number: String
    package let landlord: String
    package let offeredOn: CalendarDate

    package init(
        id: ID<Dwelling>, municipality: MunicipalityCode, kind: Kind, street: String, number: String, landlord: String,
        offeredOn: CalendarDate
    ) {
        self.id = id
        self.municipality = municipality
        self.kind = kind
        self.street = street
        self.number = number
        self.landlord = landlord
        self.offeredOn = offeredOn
    }
}
