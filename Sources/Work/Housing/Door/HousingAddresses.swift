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
    static let nationalTargets = Address("/huisvesting/regels/taakstelling")
    static let rentLimits = Address("/huisvesting/regels/huurgrenzen")
    static let roomNorms = Address("/huisvesting/regels/kamers")
    static let agreements = Address("/huisvesting/regels/afspraken")

    static let dwellings = Address("/huisvesting/woningen")
    static let newDwelling = Address("/huisvesting/woningen/nieuw")
    static let dwelling = Address("/huisvesting/woningen/{woning}")
    static let dwellingEnd = Address("/huisvesting/woningen/{woning}/einde")

    static let offer = Address("/huisvesting/aanbod/{aanbod}")
    static let step = Address("/huisvesting/aanbod/{aanbod}/stap")
    /// Another day for the key, or another end.
    static let plan = Address("/huisvesting/aanbod/{aanbod}/plan")
    /// Those of the household who came later.
    static let arrival = Address("/huisvesting/aanbod/{aanbod}/aankomst")
    /// A dwelling for a household that was coupled.
    static let newOffer = Address("/huisvesting/koppelingen/{koppeling}/aanbod")
    /// From the board.
    static let move = Address("/huisvesting/stap")

    static let proposals = Address("/huisvesting/voorstellen")

    static let leadTime = Address("/huisvesting/doorlooptijd")

    /// Leads to the half-year that runs, of the first municipality.
    static let targets = Address("/huisvesting/taakstelling")
    static let target = Address("/huisvesting/taakstelling/{gemeente}/{halfjaar}")

    /// Where somebody comes out after he undid something about that.
    /// - Parameters:
    ///   - isGone: whether it is there no more, so that he comes out at all of them.
    ///   - page: from which he did it, when there are more where it is shown.
    static func link(after noun: String, _ number: Int64, isGone: Bool, from page: String?) -> String {
        let undone = [(name: UndoLine.undone, value: "ja")]
        if page != nil { return offer.link(ID<Offer>(number).description, query: undone) }
        let own: Address? = isGone ? nil : ["coupling": coupling, "dwelling": dwelling][noun]
        if let own { return own.link(ID<Offer>(number).description, query: undone) }
        let page: Address? = [
            "coupling": couplings, "dwelling": dwellings, "housing_term": terms, "proposal": proposals,
            "dwelling_hold": proposals, "national_target": nationalTargets, "rent_limit": rentLimits, "room_norm": roomNorms,
            "matching_setting": agreements,
        ][noun]
        return (page ?? board).link(query: undone)
    }
}
