import Casework

/// How far a coupled household is on the road to a key (fase): by the offer that stands, and its last step.
enum CouplingPhase: String, CaseIterable, Sendable {
    /// Nothing is offered to them now.
    case coupled
    case offered, viewing, accepted, lease, key, furnished

    /// Of a coupling called `c`: the word of its phase.
    static let sql: SQL = """
        COALESCE((SELECT COALESCE((SELECT k.kind FROM offer_step k WHERE k.offer = o.id
                ORDER BY CASE k.kind WHEN 'furnished' THEN 5 WHEN 'key' THEN 4 WHEN 'lease' THEN 3 WHEN 'accepted' THEN 2 ELSE 1
                    END DESC LIMIT 1), 'offered')
            FROM offer o WHERE o.coupling = c.id AND
        """ + " " + Offers.stands + " ORDER BY o.offered_on DESC, o.id DESC LIMIT 1), 'coupled')"

    /// Of a coupling called `c`: a column of the offer that stands, the newest when there are more.
    static func standing(_ column: SQL) -> SQL {
        "(SELECT " + column + " FROM offer o WHERE o.coupling = c.id AND " + Offers.stands
            + " ORDER BY o.offered_on DESC, o.id DESC LIMIT 1)"
    }

    /// The same word, and `stays` for who got the key of a home for a time and was offered none to stay.
    static let search: SQL = "CASE WHEN " + sql + " IN ('key', 'furnished') AND " + standing("o.route")
        + " = 'gva' THEN 'stays' ELSE " + sql + " END"

    var hasOffer: Bool { self != .coupled }
    var hasKey: Bool { self == .key || self == .furnished }
    /// Whether the household or the landlord has to act first.
    var waits: Bool { self == .offered || self == .viewing || self == .accepted }

    var label: Phrase {
        switch self {
        case .coupled: Phrase(nl: "gekoppeld, nog geen aanbod", en: "coupled, no offer yet")
        case .offered: Phrase(nl: "woning aangeboden", en: "dwelling offered")
        case .viewing: Phrase(nl: "bezichtigd", en: "viewed")
        case .accepted: Phrase(nl: "aanbod geaccepteerd", en: "offer accepted")
        case .lease: Phrase(nl: "huurcontract getekend", en: "lease signed")
        case .key: Phrase(nl: "sleutel gekregen", en: "key handed over")
        case .furnished: Phrase(nl: "woning ingericht", en: "dwelling furnished")
        }
    }

    static let words = Breakdown.Words.listed(allCases.map { ($0.rawValue, $0.label) })
}
