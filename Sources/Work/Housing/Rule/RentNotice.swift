import Casework
import Dates
import HTML
import Web

/// That nobody filled in the limits of the rent of a year, with the way to do so for who may.
struct RentNotice: Sendable {
    let year: Int
    let canFill: Bool
    /// Whether it stands where they are filled in.
    let isThere: Bool

    init(year: Int, canFill: Bool, isThere: Bool = false) {
        self.year = year
        self.canFill = canFill
        self.isThere = isThere
    }

    /// Nothing when they are there.
    init?(_ rules: MatchingRules, on day: CalendarDate, canFill: Bool, isThere: Bool = false) {
        guard rules.lackRentLimits(on: day) else { return nil }
        self.init(year: day.year, canFill: canFill, isThere: isThere)
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p") { h in
            h.el("strong", text: RuleTexts.rentsMissing.with(["year": String(year)])[language])
            if !canFill { return h.text(" " + RuleTexts.leaderFills[language]) }
            guard !isThere else { return }
            h.text(" ")
            h.el("a", .href(HousingAddresses.rentLimits.link()), text: RuleTexts.fillIn[language])
        }
    }
}
