import Casework
import Dates
import HTML
import Organisation
import Web

/// The dwellings that landlords offered, the newest first.
struct DwellingsPage: Page {
    static let which = "toon"
    static let town = "gemeente"
    static let landlord = "verhuurder"
    static let page = "pagina"
    /// More landlords than this are no choice at a glance.
    private static let mostLandlords = 12

    let question: DwellingsQuestion
    let found: DwellingsFound
    let towns: [Municipality]
    let landlords: [String]
    var done: UndoLine?

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        HousingTexts.dwellings[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            HousingTabs.draw(.dwellings, into: &h, language)
            h.el("h1", text: title(language))
            done?.draw(into: &h, language)
            let counts = ["free": String(found.free), "all": String(found.all)]
            h.el("p", .class("ww-lead"), text: DwellingsTexts.counts.with(counts)[language])
            drawFilters(into: &h, language)
            if found.rows.isEmpty { h.el("p", .class("ww-blank"), text: DwellingsTexts.none[language]) }
            h.el("ul", .class("ww-rows ww-plain")) { h in
                for row in found.rows { h.el("li") { h in draw(row, into: &h, language) } }
            }
            Paging(question.page, of: found.count, perPage: DwellingsQuestion.perPage) { [question] page in
                var other = question
                other.page = page
                return other.link
            }.draw(into: &h, language)
            h.el("p") { h in
                h.el(
                    "a", .class("ww-button ww-button--quiet"), .href(HousingAddresses.newDwelling.link()),
                    text: DwellingTexts.add[language])
            }
        }
    }

    private func drawFilters(into h: inout HTML, _ language: Language) {
        let which = DwellingsQuestion.Which.allCases.map { which in
            var other = question
            (other.which, other.page) = (which, 1)
            return (other, DwellingsTexts.label(which)[language])
        }
        draw(which, DwellingsTexts.which[language], into: &h)
        if towns.count > 1 {
            draw(([nil] + towns.map(Optional.some)).map { town in
                var other = question
                (other.town, other.page) = (town?.code, 1)
                return (other, town?.name ?? CouplingsTexts.allTowns[language])
            }, DwellingPageTexts.town[language], into: &h)
        }
        guard (2...Self.mostLandlords).contains(landlords.count) else { return }
        draw(([nil] + landlords.map(Optional.some)).map { landlord in
            var other = question
            (other.landlord, other.page) = (landlord, 1)
            return (other, landlord ?? DwellingsTexts.allLandlords[language])
        }, DwellingPageTexts.landlord[language], into: &h)
    }

    private func draw(_ ways: [(DwellingsQuestion, String)], _ label: String, into h: inout HTML) {
        var here = question
        here.page = 1
        h.el("nav", .aria("label", label)) { h in
            h.el("ul", .class("ww-pills")) { h in
                for (other, words) in ways {
                    h.el("li") { h in
                        h.el("a", .href(other.link), .inPart, .aria("current", other == here ? "true" : nil)) { h in
                            h.bdi(words)
                        }
                    }
                }
            }
        }
    }

    private func draw(_ row: DwellingRow, into h: inout HTML, _ language: Language) {
        h.el("a", .class("ww-rows__one"), .href(HousingAddresses.dwelling.link(row.dwelling.id.description))) { h in
            h.el("strong") { h in h.bdi(row.dwelling.address) }
            h.bdi(DwellingWords.short(row.dwelling, language))
            h.bdi(row.dwelling.landlord)
            let living = row.dwelling.kind == .group && row.living > 0
                ? DwellingsTexts.living.with(["count": String(row.living)])[language] : nil
            h.el("span", text: [DwellingsTexts.state(row)[language], living].compactMap { $0 }.joined(separator: ", "))
        }
    }
}

extension DwellingsQuestion {
    init(_ visit: Visit, among towns: [Municipality], _ landlords: [String]) {
        which = visit.query[DwellingsPage.which].flatMap(Which.init) ?? .free
        let (town, landlord) = (visit.query[DwellingsPage.town] ?? "", visit.query[DwellingsPage.landlord] ?? "")
        self.town = towns.first { $0.code.text.utf8.elementsEqual(town.utf8) }?.code
        self.landlord = landlords.first { $0.utf8.elementsEqual(landlord.utf8) }
        page = visit.number(DwellingsPage.page, default: 1, in: 1...1000)
    }

    var link: String {
        let query = [
            which == .free ? nil : (DwellingsPage.which, which.rawValue), town.map { (DwellingsPage.town, $0.text) },
            landlord.map { (DwellingsPage.landlord, $0) }, page == 1 ? nil : (DwellingsPage.page, String(page)),
        ]
        return HousingAddresses.dwellings.link(query: query.compactMap { $0 })
    }
}
