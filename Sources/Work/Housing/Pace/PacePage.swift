import Casework
import Dates
import HTML
import Organisation
import Web

/// How long the road to a home took in a half-year or a year, and what held it up.
struct PacePage: Page {
    static let town = "gemeente"
    static let period = "periode"

    let town: Municipality
    /// Of which he may see this, this one among them.
    let towns: [Municipality]
    let period: PacePeriod
    let pace: Pace
    var landlords: [LandlordFigure] = []
    var forecasts: [KeptForecast] = []
    /// How many counted in each half-year of which a forecast was kept.
    var realised: [HalfYear: Int] = [:]
    let today: CalendarDate

    func title(_ language: Language) -> String {
        PaceTexts.heading.with(["town": town.name]).with("period", PaceWords.label(period))[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        HousingTabs.draw(.pace, into: &h, language)
        h.el("h1") { h in h.bdi(title(language)) }
        drawWays(into: &h, language)
        if pace.isEmpty && landlords.isEmpty {
            h.el("p", .class("ww-blank"), text: PaceTexts.empty[language])
        } else {
            PaceStepsPart(pace: pace).draw(into: &h, language)
            drawSlowest(into: &h, language)
            PaceRefusalsPart(refusals: pace.refusals).draw(into: &h, language)
            LandlordsPart(landlords: landlords).draw(into: &h, language)
        }
        KeptForecastsPart(forecasts: forecasts, realised: realised, today: today).draw(into: &h, language)
    }

    private func drawWays(into h: inout HTML, _ language: Language) {
        h.el("nav", .class("ww-screen"), .aria("label", PaceTexts.ways[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                if let before = period.before { draw(before, PaceTexts.earlier, into: &h, language) }
                for choice in [nil, HalfYear.Half.first, .second] {
                    let one = PacePeriod(year: period.year, half: choice)
                    draw(one, PaceWords.label(one).capitalised, into: &h, language)
                }
                if let after = period.after { draw(after, PaceTexts.later, into: &h, language) }
                for other in towns where other.code != town.code {
                    h.el("li") { h in h.el("a", .href(link(other, period))) { h in h.bdi(other.name) } }
                }
            }
        }
    }

    private func draw(_ other: PacePeriod, _ words: Phrase, into h: inout HTML, _ language: Language) {
        h.el("li") { h in
            h.el("a", .href(link(town, other)), .aria("current", other == period ? "true" : nil), text: words[language])
        }
    }

    private func link(_ town: Municipality, _ period: PacePeriod) -> String {
        HousingAddresses.pace.link(query: [(Self.town, town.code.text), (Self.period, period.text)])
    }

    private func drawSlowest(into h: inout HTML, _ language: Language) {
        guard !pace.slowest.isEmpty else { return }
        h.el("h2", text: PaceTexts.slowest[language])
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for slow in pace.slowest { h.el("li") { h in draw(slow, into: &h, language) } }
        }
    }

    private func draw(_ slow: Pace.Slow, into h: inout HTML, _ language: Language) {
        let style = slow.isLate ? "ww-rows__one ww-rows__one--late" : "ww-rows__one"
        h.el("a", .class(style), .href(HousingAddresses.coupling.link(slow.coupling.description))) { h in
            h.el("strong") { h in h.bdi(slow.name ?? CouplingPageTexts.unnamed[language]) }
            h.text(PaceTexts.slow.with("from", DateText.phrase(slow.coupledOn)).with("to", DateText.phrase(slow.keyOn))
                .with("weeks", PaceWords.weeks(slow.days))[language])
            let longest = slow.longest.map { PaceTexts.longest.with("stretch", PaceWords.label($0)) }
            let remarks = [slow.isLate ? PaceTexts.isLate : nil, longest].compactMap { $0?[language] }
            if !remarks.isEmpty { h.el("span", text: remarks.joined(separator: " · ")) }
        }
    }
}
