import Casework
import Dates
import HTML
import Organisation
import Web

/// How the target of a half-year stands, and how it will stand at its end. It names nobody, so it may be printed for a meeting.
struct TargetPage: Page {
    /// Of which a page may be asked for.
    static let years = 2010...2099

    let town: String
    let account: TargetAccount
    let today: CalendarDate
    /// Of which he may see the target too.
    var others: [Municipality] = []
    /// Whether he may keep the ledger.
    var isLeader = false
    var forecast: TargetForecast?
    var formula: TargetFormula?
    /// Half-years in a row that ended with a lag.
    var missed = 0
    var supervision: SupervisionStep?
    var outcomes: [CountedLine.Outcome: Int] = [:]
    var last: UndoLine?

    func title(_ language: Language) -> String {
        TargetTexts.title.with(["town": town]).with("half", TargetWords.half(account.half))[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        HousingTabs.draw(.targets, into: &h, language)
        h.el("h1") { h in h.bdi(title(language)) }
        last?.draw(into: &h, language)
        drawWays(into: &h, language)
        if account.isEmpty {
            drawEmpty(into: &h, language)
        } else {
            h.el("p", .class("ww-lead"), text: TargetWords.standing(account)[language])
            TargetSumTable(account: account).draw(into: &h, language)
            h.el("h2", text: TargetTexts.perMonth[language])
            TargetPicture(account: account, today: today).draw(into: &h, language)
        }
        if let forecast {
            TargetForecastPart(forecast: forecast).draw(into: &h, language)
            drawKeep(into: &h, language)
        }
        drawPeople(into: &h, language)
        drawChecks(into: &h, language)
        if !account.isEmpty { TargetLinesTable(account: account).draw(into: &h, language) }
        drawEnter(into: &h, language)
    }

    private func drawWays(into h: inout HTML, _ language: Language) {
        let link = { (code: MunicipalityCode, half: HalfYear) in HousingAddresses.target.link(code.text, half.text) }
        h.el("nav", .aria("label", TargetTexts.ways[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for half in [account.half.previous, account.half.next] where Self.years.contains(half.year) {
                    let way = half < account.half ? TargetTexts.earlier : TargetTexts.later
                    h.el("li") { h in
                        h.el(
                            "a", .href(link(account.municipality, half)),
                            text: way.with("half", TargetWords.half(half))[language])
                    }
                }
                for other in others {
                    h.el("li") { h in h.el("a", .href(link(other.code, account.half))) { h in h.bdi(other.name) } }
                }
            }
        }
    }

    private func drawEmpty(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-blank"), text: (isLeader ? TargetTexts.emptyForLeader : TargetTexts.empty)[language])
    }

    private func drawEnter(into h: inout HTML, _ language: Language) {
        guard isLeader else { return }
        h.el("p") { h in
            h.el(
                "a", .class("ww-button ww-button--quiet"),
                .href(TargetAddresses.entry.link(account.municipality.text, account.half.text)),
                text: TargetTexts.enter[language])
        }
    }

    private func drawKeep(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-screen")) { h in
            h.text(TargetTexts.keepHint[language] + " ")
            h.el("a", .href(HousingAddresses.leadTime.link()), text: LeadTimeTexts.title[language])
        }
        guard isLeader else { return }
        h.form(TargetAddresses.forecast.link(account.municipality.text, account.half.text), .class("ww-screen")) { h in
            h.submit(TargetTexts.keep, language, isQuiet: true)
        }
    }

    private func drawPeople(into h: inout HTML, _ language: Language) {
        h.el("h2", text: TargetTexts.people[language])
        guard !outcomes.isEmpty else { return h.el("p", text: TargetTexts.nobody[language]) }
        h.el("dl", .class("ww-facts")) { h in
            for outcome in CountedLine.Outcome.allCases {
                guard let count = outcomes[outcome] else { continue }
                h.el("dt", text: VerdictWords.label(outcome).capitalised[language])
                h.el("dd", text: TargetWords.people(count)[language])
            }
        }
        h.el("p") { h in
            h.el(
                "a", .href(TargetAddresses.people.link(account.municipality.text, account.half.text)),
                text: TargetTexts.toPeople[language])
        }
    }

    private func drawChecks(into h: inout HTML, _ language: Language) {
        h.el("h2", text: TargetTexts.checks[language])
        if let formula { h.el("p", text: TargetWords.formula(formula, account)[language]) }
        h.el("p") { h in h.el("a", .href(HousingAddresses.nationalTargets.link()), text: RuleTexts.targets[language]) }
        h.el("p", text: TargetWords.supervision(supervision, missed: missed)[language])
    }
}
