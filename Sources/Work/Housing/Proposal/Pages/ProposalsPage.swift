import Casework
import HTML
import Organisation
import Web

/// What is proposed for each free dwelling of a town.
struct ProposalsPage: Page {
    static let town = "gemeente"
    static let number = "bladzijde"
    /// So many on one page.
    static let most = 20

    let towns: [Municipality]
    /// Nothing where there is none.
    var town: Municipality?
    var rows: [Row] = []
    var free = 0
    var waiting = 0
    var proposed = 0
    /// The number of this page, from 1.
    var page = 1
    var undo: UndoLine?
    var notice: RentNotice?

    struct Row: Sendable {
        let free: FreeDwelling
        let household: ProposedHousehold?
        /// Why nobody fits, with of how many; nothing when somebody fits who is proposed for another.
        var reasons: [(why: Phrase, count: Int)] = []
    }

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        HousingTexts.proposals[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            HousingTabs.draw(.proposals, into: &h, language)
            h.el("h1", text: title(language))
            undo?.draw(into: &h, language)
            drawTowns(into: &h, language)
            h.el("p", .class("ww-lead"), text: ProposalTexts.intro[language])
            h.el("p") { h in
                h.text(ProposalTexts.weighed[language] + " ")
                h.el("a", .href(HousingAddresses.roomNorms.link()), text: RuleTexts.rules[language])
            }
            notice?.draw(into: &h, language)
            if let empty { return h.el("p", .class("ww-blank"), text: empty[language]) }
            h.el("p", text: ProposalTexts.counts.with([
                "free": String(free), "waiting": String(waiting), "proposed": String(proposed),
            ])[language])
            for row in rows { draw(row, into: &h, language) }
            drawPages(into: &h, language)
        }
    }

    private var empty: Phrase? {
        if town == nil { return ProposalTexts.noTown }
        if free == 0 { return ProposalTexts.noDwelling }
        return waiting == 0 ? ProposalTexts.nobody : nil
    }

    private func drawTowns(into h: inout HTML, _ language: Language) {
        guard towns.count > 1 else { return }
        h.el("nav", .aria("label", ProposalTexts.town[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for one in towns {
                    h.el("li") { h in
                        h.el(
                            "a", .href(Self.link(one)), .inPart, .aria("current", one.code == town?.code ? "true" : nil)
                        ) { h in h.bdi(one.name) }
                    }
                }
            }
        }
    }

    static func link(_ town: Municipality, page: Int = 1) -> String {
        HousingAddresses.proposals.link(
            query: [(Self.town, town.code.text)] + (page > 1 ? [(Self.number, String(page))] : []))
    }

    private func draw(_ row: Row, into h: inout HTML, _ language: Language) {
        let dwelling = row.free.dwelling.id.description
        h.el("h2") { h in
            h.el("a", .href(HousingAddresses.proposal.link(dwelling))) { h in h.bdi(row.free.dwelling.address) }
        }
        h.el("p") { h in h.bdi(row.free.line(language)) }
        guard let household = row.household else {
            let reasons = row.reasons.map { "\($0.count) × " + $0.why[language] }.joined(separator: ", ")
            let words = reasons.isEmpty ? ProposalTexts.others : ProposalTexts.none.with(["reasons": reasons])
            return h.el("p", text: words[language])
        }
        h.el("p") { h in
            h.text(ProposalTexts.proposed[language] + " ")
            h.el("strong") { h in household.draw(into: &h, language) }
            h.text(" · " + household.line(language))
        }
        h.el("p") { h in h.bdi(household.explanation.sentence[language]) }
        h.form(HousingAddresses.choose.link(dwelling, household.coupling.description), .class("ww-form")) { h in
            h.submit(ProposalTexts.choose, language)
        }
        h.el("p") { h in
            let link = HousingAddresses.pair.link(dwelling, household.coupling.description)
            h.el("a", .href(link), text: ProposalTexts.decide[language])
        }
    }

    private func drawPages(into h: inout HTML, _ language: Language) {
        guard let town, free > Self.most else { return }
        h.el("p", .class("ww-pills")) { h in
            if page > 1 { h.el("a", .href(Self.link(town, page: page - 1)), text: ProposalTexts.previous[language]) }
            if page * Self.most < free {
                h.el("a", .href(Self.link(town, page: page + 1)), text: ProposalTexts.next[language])
            }
        }
    }
}
