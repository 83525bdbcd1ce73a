import Casework
import Dates
import HTML
import Web

/// The figures of legal guidance of a year, and what of them can be told outside.
struct LegalTrendPage: Page {
    static let year = "jaar"
    static let years = 2010...2099

    let trend: LegalTrend
    /// The last that has begun.
    var newest = LegalTrendPage.years.upperBound

    func title(_ language: Language) -> String {
        LegalTrendTexts.title.with(["year": String(trend.year)])[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        LegalTabs.draw(.figures, into: &h, language)
        h.el("h1", text: title(language))
        h.el("nav", .class("ww-screen"), .aria("label", LegalTrendTexts.ways[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for year in trend.year - 1...trend.year + 1 where Self.years.contains(year) && year <= newest {
                    let link = LegalAddresses.trend.link(query: [(name: Self.year, value: String(year))])
                    h.el("li") { h in
                        h.el("a", .href(link), .aria("current", year == trend.year ? "true" : nil), text: String(year))
                    }
                }
            }
        }
        guard !trend.isEmpty else { return h.el("p", .class("ww-blank"), text: LegalTrendTexts.empty[language]) }
        drawKinds(into: &h, language)
        drawSteps(into: &h, language)
        drawLateness(into: &h, language)
        drawAppeals(into: &h, language)
        LegalTrendTellPart(trend: trend).draw(into: &h, language)
    }

    private func drawKinds(into h: inout HTML, _ language: Language) {
        let kinds = Dossier.Kind.allCases.filter { trend.counts[$0] != nil }
        guard !kinds.isEmpty else { return }
        let row = { (label: String, counts: [LegalTrend.Count]) -> [TableCell] in
            [.text(label), .number(counts.reduce(0) { $0 + $1.opened })] + Dossier.Outcome.allCases.map { outcome in
                .number(counts.reduce(0) { $0 + $1.closed[outcome, default: 0] })
            }
        }
        let label = LegalTrendTexts.kinds[language]
        h.el("h2", text: label)
        h.scrolled(label) { h in
            DataTable(
                caption: LegalTrendTexts.kindsCaption[language],
                columns: [LegalTrendTexts.kind[language], LegalTrendTexts.opened[language]]
                    + Dossier.Outcome.allCases.map { LegalFigures.outcomes.word(for: $0.rawValue)[language] },
                rows: kinds.map { kind in
                    row(LegalFigures.kind.words.word(for: kind.rawValue)[language], trend.counts[kind].map { [$0] } ?? [])
                },
                total: row(LegalTrendTexts.all[language], Array(trend.counts.values))
            ).draw(into: &h)
        }
    }

    private func drawSteps(into h: inout HTML, _ language: Language) {
        guard trend.steps.contains(where: { !$0.days.isEmpty }) else { return }
        let label = LegalTrendTexts.steps[language]
        let heads = [
            LegalTrendTexts.step, LegalTrendTexts.number, LegalTrendTexts.median, LegalTrendTexts.mostly, LegalTrendTexts.term,
        ]
        h.el("h2", text: label)
        h.scrolled(label) { h in
            DataTable(
                caption: LegalTrendTexts.stepsCaption[language], columns: heads.map { $0[language] },
                rows: trend.steps.map { step in
                    let terms = step.terms.map { TermWords.length($0)[language] }.joined(separator: " / ")
                    return [
                        .text(Self.label(step.kind)[language]), .number(step.days.count), Self.weeks(step.median),
                        Self.weeks(step.mostly), .text(terms.isEmpty ? "–" : terms),
                    ]
                }
            ).draw(into: &h)
        }
        h.el("p", text: LegalTrendTexts.stepsHow[language])
    }

    private static func weeks(_ days: Int?) -> TableCell {
        .figure(days.map { DutchNumber.text(tenths: LegalStep.weeks($0)) } ?? "–")
    }

    private static func label(_ kind: LegalStep.Kind) -> Phrase {
        switch kind {
        case .decision: LegalTrendTexts.decision
        case .objection: LegalTrendTexts.objection
        case .arrival: LegalTrendTexts.arrival
        }
    }

    private func drawLateness(into h: inout HTML, _ language: Language) {
        let decisions = trend.decisions
        h.el("h2", text: LegalTrendTexts.late[language])
        let words = decisions.all == 0 ? LegalTrendTexts.noneDecided
            : LegalTrendTexts.lateHow.with(["all": String(decisions.all), "late": String(decisions.late)])
        h.el("p", text: words[language])
        h.el("p", text: LegalTrendTexts.reunited.with(["count": String(trend.reunited)])[language])
    }

    private func drawAppeals(into h: inout HTML, _ language: Language) {
        let kinds = LegalTrend.appealKinds.filter { trend.appeals[$0] != nil }
        guard !kinds.isEmpty else { return }
        let label = LegalTrendTexts.appeals[language]
        h.el("h2", text: label)
        DataTable(
            caption: LegalTrendTexts.appealsCaption[language],
            columns: [LegalTrendTexts.happened[language], LegalTrendTexts.number[language]],
            rows: kinds.map { [.text(Self.label($0)[language]), .number(trend.appeals[$0, default: 0])] }
        ).draw(into: &h)
    }

    private static func label(_ kind: DossierEvent.Kind) -> Phrase {
        switch kind {
        case .objected: LegalTrendTexts.objected
        case .objectionGranted: LegalTrendTexts.objectionGranted
        case .objectionRefused: LegalTrendTexts.objectionRefused
        case .appealed: LegalTrendTexts.appealed
        case .judgmentWon: LegalTrendTexts.judgmentWon
        case .judgmentLost: LegalTrendTexts.judgmentLost
        case .higherAppealed: LegalTrendTexts.higherAppealed
        case .noticed: LegalTrendTexts.noticed
        case .lateAppealed: LegalTrendTexts.lateAppealed
        default: Phrase(same: kind.rawValue)
        }
    }
}
