/// What "counting" means may differ per municipality and per year (definitie): rows with a date, never code.
///
/// A query that uses one names it, and finds it as a column of `rule`.
package enum Definition: String, CaseIterable, Sendable {
    /// From how many full years a person is counted as an adult. Years.
    case adultAge = "adult-age"
    /// How long after settling a conversation is guidance (maatschappelijke begeleiding). Months.
    case guidanceMonths = "guidance-months"
    /// 1: a room for one household counts as a dwelling. 0: it does not.
    case roomsCount = "rooms-count"
    /// 1: GVA is inside the number of persons housed. 0: it stands beside it.
    case gvaInside = "gva-inside"
    /// 1: sex is counted over adults only. 0: over all persons.
    case sexAdultsOnly = "sex-adults-only"

    /// The column of `rule` that holds it.
    package var column: SQL {
        switch self {
        case .adultAge: "adult_age"
        case .guidanceMonths: "guidance_months"
        case .roomsCount: "rooms_count"
        case .gvaInside: "gva_inside"
        case .sexAdultsOnly: "sex_adults_only"
        }
    }

    /// Its stored name, as a literal of SQL.
    package var literal: SQL {
        switch self {
        case .adultAge: "'adult-age'"
        case .guidanceMonths: "'guidance-months'"
        case .roomsCount: "'rooms-count'"
        case .gvaInside: "'gva-inside'"
        case .sexAdultsOnly: "'sex-adults-only'"
        }
    }

    package var label: Phrase {
        switch self {
        case .adultAge: Phrase(nl: "Volwassen vanaf (jaar)", en: "Adult from (years)")
        case .guidanceMonths: Phrase(nl: "Begeleiding na vestiging (maanden)", en: "Guidance after settling (months)")
        case .roomsCount: Phrase(nl: "Kamers tellen als woning", en: "Rooms count as dwellings")
        case .gvaInside: Phrase(nl: "GVA telt mee bij gehuisvest", en: "GVA is inside the number housed")
        case .sexAdultsOnly: Phrase(nl: "Geslacht alleen van volwassenen", en: "Sex of adults only")
        }
    }
}
