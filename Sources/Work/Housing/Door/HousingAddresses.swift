import Casework
import Web

/// The addresses of housing.
enum HousingAddresses {
    static let board = Address("/huisvesting")
    static let undo = Address("/huisvesting/terug/{wijziging}")

    static let couplings = Address("/huisvesting/koppelingen")
    static let coupling = Address("/huisvesting/koppelingen/{koppeling}")
    /// Of a client who is not coupled yet.
    static let newCoupling = Address("/clienten/{client}/koppeling")
    static let couplingEnd = Address("/huisvesting/koppelingen/{koppeling}/einde")
    static let terms = Address("/huisvesting/termijnen")

    static let dwellings = Address("/huisvesting/woningen")
    static let newDwelling = Address("/huisvesting/woningen/nieuw")
    static let dwelling = Address("/huisvesting/woningen/{woning}")
    static let dwellingEnd = Address("/huisvesting/woningen/{woning}/einde")

    static let offer = Address("/huisvesting/aanbod/{aanbod}")
    static let step = Address("/huisvesting/aanbod/{aanbod}/stap")

    static let proposals = Address("/huisvesting/voorstellen")

    /// Leads to the half-year that runs, of the first municipality.
    static let targets = Address("/huisvesting/taakstelling")
    static let target = Address("/huisvesting/taakstelling/{gemeente}/{halfjaar}")

    /// Where somebody comes out after he undid something about that.
    static func link(after noun: String, _ number: Int64) -> String {
        let page: Address? = [
            "coupling": couplings, "dwelling": dwellings, "housing_term": terms,
        ][noun]
        return (page ?? board).link(query: [(UndoLine.undone, "ja")])
    }
}
