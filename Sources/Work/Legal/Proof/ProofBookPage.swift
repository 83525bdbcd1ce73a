import Casework
import Clients
import Dates
import HTML
import Web

/// The proof book of some days, to read page by page or to print as a whole.
struct ProofBookPage: Page {
    static let day = "dag"
    static let until = "tot"
    static let page = "bladzijde"
    static let paper = "papier"

    let book: ProofBook
    /// From 1; none when all is shown, to be printed.
    let number: Int?
    let rules: LegalRules
    /// Of those whom who reads may know.
    let names: [ID<Person>: String]
    let today: CalendarDate

    func title(_ language: Language) -> String {
        ProofTexts.heading.with("days", ProofWords.period(book.period))[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        LegalTabs.draw(.proof, into: &h, language)
        h.el("h1", text: title(language))
        h.el("p", .class("ww-screen"), text: (ProofTexts.intro + " " + ProofTexts.paper)[language])
        drawWays(into: &h, language)
        guard !book.lines.isEmpty || !book.check.isRight else {
            return h.el("p", .class("ww-blank"), text: ProofTexts.empty[language])
        }
        drawCheck(into: &h, language)
        drawLines(into: &h, language)
    }

    private func drawWays(into h: inout HTML, _ language: Language) {
        let (from, last) = (book.period.from, book.period.lastDay)
        let month = Period.month(year: today.year, month: today.month)
        let ways: [(Phrase, CalendarDate, CalendarDate)] = [
            (ProofTexts.before, from.adding(days: -1), from.adding(days: -1)), (ProofTexts.today, today, today),
            (ProofTexts.after, last.adding(days: 1), last.adding(days: 1)),
            (ProofTexts.week, today.monday, today.monday.adding(days: 6)), (ProofTexts.month, month.from, month.lastDay),
        ]
        h.el("nav", .class("ww-screen"), .aria("label", ProofTexts.ways[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for (words, first, end) in ways {
                    let isHere = first == from && end == last
                    h.el("li") { h in
                        h.el("a", .href(Self.link(first, end)), .aria("current", isHere ? "true" : nil), text: words[language])
                    }
                }
            }
        }
    }

    static func link(_ day: CalendarDate, _ last: CalendarDate, _ more: [(String, String)] = []) -> String {
        LegalAddresses.proofBook.link(query: [(Self.day, day.iso)] + (last > day ? [(Self.until, last.iso)] : []) + more)
    }

    private func drawCheck(into h: inout HTML, _ language: Language) {
        let check = book.check
        h.el("p", .class(check.isRight ? "ww-check" : "ww-check ww-check--failed")) { h in
            h.el("strong", .class("ww-check__mark"), text: (check.isRight ? ProofTexts.right : ProofTexts.wrong)[language])
            let words = check.isRight ? ProofTexts.rightHow.with("count", Self.count(check.same)) : ProofTexts.wrongHow
            h.text(" " + words[language])
        }
        draw(check.unsealed, ProofTexts.unsealed, into: &h, language)
        draw(check.lost, ProofTexts.lost, into: &h, language)
    }

    private func draw(_ texts: [String], _ heading: Phrase, into h: inout HTML, _ language: Language) {
        guard !texts.isEmpty else { return }
        h.el("h2", text: heading[language])
        h.el("ul") { h in
            for text in texts.prefix(ProofBook.most) { h.el("li") { h in h.bdi(text) } }
        }
    }

    static func count(_ lines: Int) -> Phrase {
        lines == 1 ? ProofTexts.line : ProofTexts.someLines.with(["count": String(lines)])
    }

    private func drawLines(into h: inout HTML, _ language: Language) {
        guard !book.lines.isEmpty else { return }
        let heads = [
            ProofTexts.dossier, ProofTexts.day, ProofTexts.term, ProofTexts.what, ProofTexts.old, ProofTexts.new, ProofTexts.why,
        ]
        h.el("h2", text: ProofTexts.lines[language])
        let shown = book.lines(onPage: number)
        drawWhole(shown.count, into: &h, language)
        h.scrolled(ProofTexts.title[language]) { h in
            h.el("table", .class("ww-table")) { h in
                h.el("thead") { h in
                    h.el("tr") { h in
                        for head in heads { h.el("th", .scope("col"), text: head[language]) }
                    }
                }
                h.el("tbody") { h in
                    for line in shown { h.el("tr") { h in draw(line, into: &h, language) } }
                }
            }
        }
        guard let number else { return }
        Paging(number, of: book.lines.count, perPage: ProofBook.perPage) { [period = book.period] page in
            Self.link(period.from, period.lastDay, [(Self.page, String(page))])
        }.draw(into: &h, language)
    }

    /// Where not all is shown: the way to all, or that fewer days have to be chosen.
    private func drawWhole(_ shown: Int, into h: inout HTML, _ language: Language) {
        guard shown < book.lines.count else { return }
        guard number != nil else {
            return h.el("p", text: ProofTexts.more.with(["count": String(shown)])[language])
        }
        h.el("p", .class("ww-screen")) { h in
            let link = Self.link(book.period.from, book.period.lastDay, [(Self.paper, "ja")])
            h.el("a", .href(link), text: ProofTexts.whole[language])
        }
    }

    private func draw(_ one: ProofBook.Line, into h: inout HTML, _ language: Language) {
        let line = one.line
        h.el("th", .scope("row")) { h in
            h.el("a", .href(LegalAddresses.dossier.link(line.dossier.description)), text: line.dossier.description)
            if let name = names[one.client] {
                h.el("span", .class("ww-screen")) { h in
                    h.text(" ")
                    h.bdi(name)
                }
            }
        }
        h.el("td", text: DateText.long(line.day, language))
        h.el("td") { h in
            h.text(rules.rule(line.rule)?.label[language] ?? line.rule)
            guard let person = line.person else { return }
            h.text(", " + person.description)
            guard let name = names[person] else { return }
            h.el("span", .class("ww-screen")) { h in
                h.text(" ")
                h.bdi(name)
            }
        }
        h.el("td", text: ProofWords.deed(line.deed)[language])
        h.el("td", text: line.before.map { DateText.long($0, language) } ?? "")
        h.el("td", text: line.after.map { DateText.long($0, language) } ?? "")
        h.el("td", text: line.cause.map { ProofWords.cause($0)[language] } ?? "")
    }
}
