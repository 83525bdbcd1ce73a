import Casework
import Dates
import HTML
import Organisation
import Web

/// How long the road to a home took in a half-year or a year, and what held it up.
struct LeadTimePage: Page {
    static let town = "gemeente"
    static let period = "periode"

    let town: Municipality
    /// Of which he may see this, this one among them.
    let towns: [Municipality]
    let period: LeadTimePeriod
    let leadTime: LeadTime
    var landlords: [LandlordFigure] = []
    var forecasts: [KeptForecast] = []
    /// How many counted in each half-year of which a forecast was kept.
    var realised: [HalfYear: Int] = [:]
    let today: CalendarDate

    func title(_ language: Language) -> String {
        LeadTimeTexts.heading.with(["town": town.name]).with("period", LeadTimeWords.label(period))[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        HousingTabs.draw(.leadTime, into: &h, language)
        h.el("h1") { h in h.bdi(title(language)) }
        drawWays(into: &h, language)
        if leadTime.isEmpty && landlords.isEmpty {
            h.el("p", .class("ww-blank"), text: LeadTimeTexts.empty[language])
        } else {
            LeadTimeStepsPart(leadTime: leadTime).draw(into: &h, language)
            drawSlowest(into: &h, language)
            LeadTimeRefusalsPart(refusals: leadTime.refusals).draw(into: &h, language)
            LandlordsPart(landlords: landlords).draw(into: &h, language)
        }
        KeptForecastsPart(forecasts: forecasts, realised: realised, today: today).draw(into: &h, language)
    }

    private func drawWays(into h: inout HTML, _ language: Language) {
        h.el("nav", .class("ww-screen"), .aria("label", LeadTimeTexts.ways[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                if let before = period.before { draw(before, LeadTimeTexts.earlier, into: &h, language) }
                for choice in [nil, HalfYear.Half.first, .second] {
                    let one = LeadTimePeriod(year: period.year, half: choice)
                    draw(one, LeadTimeWords.label(one).capitalised, into: &h, language)
                }
                if let after = period.after { draw(after, LeadTimeTexts.later, into: &h, language) }
                for other in towns where other.code != town.code {
                    h.el("li") { h in h.el("a", .href(link(other, period))) { h in h.bdi(other.name) } }
                }
            }
        }
    }

    private func draw(_ other: LeadTimePeriod, _ words: Phrase, into h: inout HTML, _ language: Language) {
        h.el("li") { h in
            h.el("a", .href(link(town, other)), .aria("current", other == period ? "true" : nil), text: words[language])
        }
    }

    private func link(_ town: Municipality, _ period: LeadTimePeriod) -> String {
        HousingAddresses.leadTime.link(query: [(Self.town, town.code.text), (Self.period, period.text)])
    }

    private func drawSlowest(into h: inout HTML, _ language: Language) {
        guard !leadTime.slowest.isEmpty else { return }
        h.el("h2", text: LeadTimeTexts.slowest[language])
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for slow in leadTime.slowest { h.el("li") { h in draw(slow, into: &h, language) } }
        }
    }

    private func draw(_ slow: LeadTime.Slow, into h: inout HTML, _ language: Language) {
        let style = slow.isLate ? "ww-rows__one ww-rows__one--late" : "ww-rows__one"
        h.el("a", .class(style), .href(HousingAddresses.coupling.link(slow.coupling.description))) { h in
            h.el("strong") { h in h.bdi(slow.name ?? CouplingPageTexts.unnamed[language]) }
            h.text(LeadTimeTexts.slow.with("from", DateText.phrase(slow.coupledOn)).with("to", DateText.phrase(slow.keyOn))
                .with("weeks", LeadTimeWords.weeks(slow.days))[language])
            let longest = slow.longest.map { LeadTimeTexts.longest.with("stretch", LeadTimeWords.label($0)) }
            let remarks = [slow.isLate ? LeadTimeTexts.isLate : nil, longest].compactMap { $0?[language] }
            if !remarks.isEmpty { h.el("span", text: remarks.joined(separator: " · ")) }
        }
    }
}
