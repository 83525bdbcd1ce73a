import Casework
import Dates
import HTML
import Organisation
import Web

/// The households that were coupled and still have no home, by what is due first.
struct CouplingsPage: Page {
    static let which = "toon"
    static let town = "gemeente"
    static let page = "pagina"

    let question: CouplingsQuestion
    let found: CouplingsFound
    let towns: [Municipality]
    let today: CalendarDate
    var done: UndoLine?

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        HousingTexts.couplings[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            HousingTabs.draw(.couplings, into: &h, language)
            h.el("h1", text: title(language))
            done?.draw(into: &h, language)
            h.el("p", .class("ww-lead"), text: CouplingsTexts.counts(found.households, found.people)[language])
            drawFilters(into: &h, language)
            if found.rows.isEmpty { h.el("p", .class("ww-blank"), text: CouplingsTexts.none[language]) }
            h.el("ul", .class("ww-rows ww-plain")) { h in
                for row in found.rows { h.el("li") { h in draw(row, into: &h, language) } }
            }
            Paging(question.page, of: found.households, perPage: CouplingsQuestion.perPage) { [question] page in
                var other = question
                other.page = page
                return other.link
            }.draw(into: &h, language)
            h.el("p") { h in
                h.text(CouplingsTexts.howToAdd[language] + " ")
                h.el("a", .href(CouplingsTexts.clients), text: CouplingsTexts.findClient[language])
            }
            h.el("p") { h in h.el("a", .href(HousingAddresses.terms.link()), text: RuleTexts.rules[language]) }
        }
    }

    private func drawFilters(into h: inout HTML, _ language: Language) {
        h.el("nav", .aria("label", CouplingsTexts.which[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for which in CouplingsQuestion.Which.allCases {
                    var other = CouplingsQuestion(town: question.town)
                    other.which = which
                    draw(other, CouplingsTexts.label(which)[language], isChosen: which == question.which, into: &h)
                }
            }
        }
        guard towns.count > 1 else { return }
        h.el("nav", .aria("label", CouplingPageTexts.town[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for town in [nil] + towns.map(Optional.some) {
                    let other = CouplingsQuestion(which: question.which, town: town?.code)
                    draw(
                        other, town?.name ?? CouplingsTexts.allTowns[language], isChosen: town?.code == question.town, into: &h)
                }
            }
        }
    }

    private func draw(_ other: CouplingsQuestion, _ words: String, isChosen: Bool, into h: inout HTML) {
        h.el("li") { h in
            h.el("a", .href(other.link), .inPart, .aria("current", isChosen ? "true" : nil)) { h in h.bdi(words) }
        }
    }

    private func draw(_ row: CouplingRow, into h: inout HTML, _ language: Language) {
        let isLate = row.due.map { $0 < today } ?? false
        let link = HousingAddresses.coupling.link(row.id.description)
        h.el("a", .class(isLate ? "ww-rows__one ww-rows__one--late" : "ww-rows__one"), .href(link)) { h in
            h.el("strong") { h in h.bdi(row.name ?? CouplingPageTexts.unnamed[language]) }
            h.text(CouplingsTexts.people(row.size, abroad: row.abroad)[language] + " · " + row.phase.label[language])
            guard let due = row.due else { return }
            let what = row.phase.hasOffer ? CouplingPageTexts.move : CouplingPageTexts.offer
            h.el("span", text: what[language] + ": " + DueText.words(due, from: today, language))
        }
    }
}

extension CouplingsQuestion {
    init(_ visit: Visit, among towns: [Municipality]) {
        which = visit.query[CouplingsPage.which].flatMap(Which.init) ?? .all
        let asked = visit.query[CouplingsPage.town] ?? ""
        town = towns.first { $0.code.text.utf8.elementsEqual(asked.utf8) }?.code
        page = visit.number(CouplingsPage.page, default: 1, in: 1...1000)
    }

    var link: String {
        let query = [
            which == .all ? nil : (CouplingsPage.which, which.rawValue), town.map { (CouplingsPage.town, $0.text) },
            page == 1 ? nil : (CouplingsPage.page, String(page)),
        ]
        return HousingAddresses.couplings.link(query: query.compactMap { $0 })
    }
}
