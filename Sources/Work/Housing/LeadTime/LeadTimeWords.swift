import Casework
import Dates
import HTML

/// How long it takes, in words (in woorden).
enum LeadTimeWords {
    static func label(_ period: LeadTimePeriod) -> Phrase {
        period.half.map { TargetWords.half(HalfYear(year: period.year, half: $0)) }
            ?? LeadTimeTexts.year.with(["year": String(period.year)])
    }

    /// "11,4 weken".
    static func weeks(_ days: Int) -> Phrase {
        let tenths = LeadTimeFigure.weeks(days)
        return tenths == 10 ? LeadTimeTexts.oneWeek : LeadTimeTexts.someWeeks.with(["number": DutchNumber.text(tenths: tenths)])
    }

    static func label(_ stretch: LeadTimeStretch) -> Phrase {
        switch stretch {
        case .offer: Phrase(nl: "van koppeling tot eerste aanbod", en: "from coupling to first offer")
        case .viewing: Phrase(nl: "van aanbod tot bezichtiging", en: "from offer to viewing")
        case .accepted: Phrase(nl: "van bezichtiging tot geaccepteerd", en: "from viewing to accepted")
        case .lease: Phrase(nl: "van geaccepteerd tot contract", en: "from accepted to lease")
        case .key: Phrase(nl: "van contract tot sleutel", en: "from lease to key")
        case .furnished: Phrase(nl: "van sleutel tot ingericht", en: "from key to furnished")
        case .whole: Phrase(nl: "van koppeling tot sleutel", en: "from coupling to key")
        }
    }
}
