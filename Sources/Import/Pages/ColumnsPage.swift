import Casework
import HTML
import Web

/// What each column of a file means: as it was recognised, to be put right by hand.
struct ColumnsPage: Page {
    struct Column {
        let heading: String
        let samples: [String]
        let meant: Int?
    }

    /// More are not asked about: a form holds no more fields.
    static let most = 200

    let run: ID<ImportRun>
    let kind: ImportKind
    /// By their place in the file.
    let columns: [(place: Int, column: Column)]
    let hasMore: Bool
    var complaints = Complaints()

    static func field(_ place: Int) -> String { "kolom-\(place)" }

    /// A column may be meant once, and at least one has to be.
    static func complaints(_ meant: [Int?], _ kind: ImportKind) -> Complaints {
        var (complaints, taken) = (Complaints(), Set<Int>())
        for (place, column) in meant.enumerated() {
            guard let column, !taken.insert(column).inserted else { continue }
            let name = kind.columns[column].label
            complaints.add(field(place), Phrase(
                nl: ImportTexts.twice.with(["column": name.nl]).nl, en: ImportTexts.twice.with(["column": name.en]).en))
        }
        if taken.isEmpty { complaints.add("inhoud", ImportTexts.noColumn) }
        return complaints
    }

    init(run: ID<ImportRun>, kind: ImportKind, columns: [(place: Int, column: Column)], hasMore: Bool, complaints: Complaints) {
        self.run = run
        self.kind = kind
        self.columns = columns
        self.hasMore = hasMore
        self.complaints = complaints
    }

    init(_ opened: ImportDesk.Opened, _ meant: [Int?], complaints: Complaints = Complaints()) {
        let all = opened.sheet.headings.enumerated().map { place, heading in
            (place: place, column: Column(
                heading: heading, samples: opened.sheet.samples(ofColumn: place),
                meant: meant.indices.contains(place) ? meant[place] : nil))
        }.filter { !$0.column.heading.utf8.isEmpty || !$0.column.samples.isEmpty }
        self.init(
            run: opened.run.id, kind: opened.kind, columns: Array(all.prefix(Self.most)), hasMore: all.count > Self.most,
            complaints: complaints)
    }

    func title(_ language: Language) -> String {
        ImportTexts.columns[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.step(2, ImportTexts.columns, language)
        h.el("p", .class("ww-lead"), text: ImportTexts.columnsIntro[language])
        h.complaints(complaints, language)
        let options = [(value: "", label: ImportTexts.leave)] + kind.columns.map { (value: $0.name, label: $0.label) }
        h.form(ImportAddresses.columns.link(run.description), .class("ww-form")) { h in
            for (place, column) in columns {
                let heading = column.heading.utf8.isEmpty
                    ? ImportTexts.nameless.with(["number": String(place + 1)]) : Phrase(nl: column.heading, en: column.heading)
                Choice(
                    Self.field(place), heading, options, chosen: column.meant.map { kind.columns[$0].name } ?? "",
                    hint: column.samples.isEmpty ? nil : column.samples.map { String($0.prefix(60)) }.joined(separator: " · ")
                ).draw(into: &h, complaints, language)
            }
            if hasMore { h.el("p", text: ImportTexts.moreColumns.with(["count": String(Self.most)])[language]) }
            h.submit(ImportTexts.next, language)
        }
        h.discard(run, language)
    }
}
