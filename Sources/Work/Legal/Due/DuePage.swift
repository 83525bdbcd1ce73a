import Casework
import Clients
import Dates
import HTML
import Web

/// What is due in all dossiers of who reads, what is most urgent first; apart from it what the authority has to do.
struct DuePage: Page {
    let question: DueQuestion
    let found: DueFound
    let today: CalendarDate
    var mayTakeOver = false
    var done: UndoLine?

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        DueTexts.heading[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            LegalTabs.draw(.due, into: &h, language)
            h.el("h1", text: title(language))
            done?.draw(into: &h, language)
            drawFilters(into: &h, language)
            if found.lines.isEmpty { h.el("p", .class("ww-blank"), text: DueTexts.none[language]) }
            let groups = Dictionary(grouping: found.lines) { $0.group(on: today) }
            for group in DueLine.Group.allCases {
                guard let lines = groups[group] else { continue }
                h.el("h2", text: Self.heading(group)[language])
                h.el("ul", .class("ww-rows ww-plain")) { h in
                    for line in lines { h.el("li") { h in draw(line, into: &h, language) } }
                }
            }
            Paging(question.page, of: found.count, perPage: DueQuestion.perPage) { [question] page in
                var other = question
                other.page = page
                return other.link
            }.draw(into: &h, language)
            h.el("p", text: DueTexts.howToAdd[language])
            guard mayTakeOver else { return }
            h.el("p") { h in h.el("a", .href(TransferAddresses.taking.link()), text: TakeoverTexts.title[language]) }
        }
    }

    private func drawFilters(into h: inout HTML, _ language: Language) {
        h.el("nav", .aria("label", DueTexts.which[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for which in DueQuestion.Which.allCases {
                    h.el("li") { h in
                        h.el(
                            "a", .href(DueQuestion(which).link), .inPart,
                            .aria("current", which == question.which ? "true" : nil), text: which.label[language])
                    }
                }
            }
        }
    }

    /// The whole row is the way to it. What is late says so in words, and has another shape.
    private func draw(_ line: DueLine, into h: inout HTML, _ language: Language) {
        let isLate = line.isLate(on: today)
        let link = LegalAddresses.dossier.link(line.dossier.description)
        h.el("a", .class(isLate ? "ww-rows__one ww-rows__one--late" : "ww-rows__one"), .href(link)) { h in
            h.el("strong", text: line.rule.label.capitalised[language] + ": " + when(line, language))
            h.bdi(line.name ?? DossierTexts.unnamed[language])
            h.el("span", text: details(line, language))
        }
    }

    private func when(_ line: DueLine, _ language: Language) -> String {
        guard line.rule.effect == .deadline else { return DateText.long(line.day, language) }
        let words = DueText.words(line.day, from: today, language)
        return line.isNear(on: today) && line.rule.side == .ours ? words + ", " + DueTexts.near[language] : words
    }

    private func details(_ line: DueLine, _ language: Language) -> String {
        let people = line.people > 1 ? DueTexts.forPeople.with(["count": String(line.people)])[language] : nil
        return [DossierWords.kind(line.kind)[language], people, line.owner ?? DueTexts.noOwner[language]]
            .compactMap { $0 }.joined(separator: " · ")
    }

    private static func heading(_ group: DueLine.Group) -> Phrase {
        switch group {
        case .late: DueTexts.late
        case .week: DueTexts.week
        case .month: DueTexts.month
        case .later: DueTexts.later
        case .possible: DueTexts.possible
        case .authority: DueTexts.authority
        }
    }
}
