import Casework
import HTML
import Web

/// What is wrong with rows, sort by sort, with what can be done about it.
struct ProblemsPage: Page {
    /// Numbers of rows that are named; more say nothing.
    private static let most = 10

    let run: ID<ImportRun>
    let kind: ImportKind
    let groups: [SiftedRows.Group]

    static func field(_ group: SiftedRows.Group) -> String { "probleem-" + group.name }

    init(_ opened: ImportDesk.Opened, _ groups: [SiftedRows.Group]) {
        self.init(run: opened.run.id, kind: opened.kind, groups: groups)
    }

    init(run: ID<ImportRun>, kind: ImportKind, groups: [SiftedRows.Group]) {
        self.run = run
        self.kind = kind
        self.groups = groups
    }

    func title(_ language: Language) -> String {
        ImportTexts.problems[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.step(3, ImportTexts.problems, language)
        h.el("p", .class("ww-lead"), text: ImportTexts.problemsIntro[language])
        h.form(ImportAddresses.problems.link(run.description), .class("ww-form")) { h in
            for group in groups { draw(group, into: &h, language) }
            h.submit(ImportTexts.next, language)
        }
        h.el("p") { h in
            h.el("a", .href(ImportAddresses.columns.link(run.description)), text: ImportTexts.back[language])
        }
        h.discard(run, language)
    }

    private func draw(_ group: SiftedRows.Group, into h: inout HTML, _ language: Language) {
        let words = group.rows.count == 1
            ? ImportTexts.oneRow.with(["what": group.problem.sentence[language]])
            : ImportTexts.group.with(["count": DutchNumber.text(group.rows.count), "what": group.problem.sentence[language]])
        let more = group.rows.count > Self.most ? "…" : ""
        let rows = group.rows.prefix(Self.most).map(String.init).joined(separator: ", ") + more
        Choice(
            Self.field(group), words, group.problem.remedies.map { ($0.name, $0.label) }, chosen: group.remedy.name,
            hint: ImportTexts.whichRows.with(["rows": rows])[language]
        ).draw(into: &h, Complaints(), language)
    }
}
