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
    package let details: Details

    /// What else the landlord told, as far as he did (kenmerken).
    package struct Details: Sendable, Equatable {
        package var neighbourhood: String?
        /// To sleep in and to live in, without kitchen and bathroom.
        package var rooms: Int?
        /// For how many people it is at most, by the landlord.
        package var capacity: Int?
        /// 0 is the ground floor.
        package var floor: Int?
        package var hasLift: Bool?
        /// Whether somebody in a wheelchair can live there.
        package var isAccessible: Bool?
        /// Cents a month, as the rent allowance counts it (rekenhuur).
        package var rent: Int?
        package var freeFrom: CalendarDate?

        package init() {}

        /// Whether it can be reached without climbing stairs; nothing when that is not known.
        package var isStepFree: Bool? {
            if isAccessible == true || floor == 0 || hasLift == true { return true }
            return floor == nil || hasLift == nil ? nil : false
        }
    }

    package init(
        id: ID<Dwelling>, municipality: MunicipalityCode, kind: Kind, street: String, number: String, landlord: String,
        offeredOn: CalendarDate, details: Details = Details()
    ) {
        self.id = id
        self.municipality = municipality
        self.kind = kind
        self.street = street
        self.number = number
        self.landlord = landlord
        self.offeredOn = offeredOn
        self.details = details
    }

    /// As people write it: "Dorpsstraat 12a".
    package var address: String { street + " " + number }
}
