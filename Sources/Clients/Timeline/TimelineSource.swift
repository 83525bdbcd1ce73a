import Access
import Casework
import Database
import Trail
import Web

/// One of the kinds of things that the timeline is joined from: what a kind of work tells, or what is known from a day on.
enum TimelineSource: Sendable {
    case work(FilePanel)
    case fact(FactKind)

    /// Of all that there are, in the order in which their chips stand.
    static func all(_ panels: [FilePanel], _ kinds: [FactKind]) -> [TimelineSource] {
        panels.map { .work($0) } + kinds.filter(\.isDated).map { .fact($0) }
    }

    func isOpen(in file: OpenedFile) -> Bool {
        switch self {
        case .work(let panel): file.shows(panel.section)
        case .fact(let kind): file.shows(kind.lookedAtWith)
        }
    }

    /// By which somebody sees these alone. All that is known is one, and so is all that is sealed.
    var chip: Timeline.Chip {
        switch self {
        case .work(let panel): Timeline.Chip(slug: panel.slug, label: panel.label)
        case .fact(let kind) where kind.isSealed: Timeline.Chip(slug: "verzegeld", label: TimelineTexts.sealed)
        case .fact: Timeline.Chip(slug: "gegevens", label: TimelineTexts.facts)
        }
    }

    /// The newest on or before a day, by one statement.
    func read(_ file: OpenedFile, until date: String, _ most: Int, _ db: any Reading) throws -> [TimelineItem] {
        switch self {
        case .work(let panel): try Self.read(panel, file, date, most, db)
        case .fact(let kind): try Self.read(kind, file, date, most, db)
        }
    }

    private static func read(
        _ panel: FilePanel, _ file: OpenedFile, _ date: String, _ most: Int, _ db: any Reading
    ) throws -> [TimelineItem] {
        let undo: SQL = panel.table == nil ? "NULL" : """
            (SELECT MAX(w.revision) FROM revision_row w WHERE w.table_name = $4 AND w.row_key = l.id)
            """
        let sql: SQL = "SELECT l.on_date, l.id, l.about, c.name, " + undo + " FROM (" + panel.lines + """
            ) l LEFT JOIN colleague c ON c.id = l.colleague
            WHERE l.on_date <= $2 ORDER BY l.on_date DESC, l.id DESC LIMIT $3
            """
        let values = [file.person.sqlValue, date.sqlValue, most.sqlValue] + (panel.table.map { [$0.name.text.sqlValue] } ?? [])
        var found: [TimelineItem] = []
        try db.each(sql, values) { row in
            let id = row.integer(1)
            found.append(TimelineItem(
                kind: panel.label, date: row.text(0), id: id, about: [panel.words.word(for: row.text(2))],
                colleague: row.optionalText(3), link: panel.page?.link(ID<TimelineItem>(id).description),
                undo: row.optionalID(4)))
        }
        return found
    }

    private static func read(
        _ kind: FactKind, _ file: OpenedFile, _ date: String, _ most: Int, _ db: any Reading
    ) throws -> [TimelineItem] {
        let end: SQL = kind.end.map { "(SELECT e.ended_on FROM " + $0.name + " e WHERE e." + $0.key + " = t.id)" } ?? "NULL"
        let fields = kind.isSealed ? [] : kind.fields.filter { !$0.isFrom }
        let columns = SQL.joined(fields.map { ", t." + $0.column }, by: "")
        let sql: SQL = "SELECT t.from_on, t.id, " + end + """
            , (SELECT c.name FROM revision_row w JOIN revision r ON r.id = w.revision JOIN colleague c ON c.id = r.colleague
                WHERE w.table_name = $4 AND w.row_key = t.id ORDER BY w.id LIMIT 1),
            (SELECT MAX(w.revision) FROM revision_row w WHERE w.table_name IN ($4, $5) AND w.row_key = t.id)
            """ + columns + " FROM " + kind.table.name
            + " t WHERE t.person = $1 AND t.from_on <= $2 ORDER BY t.from_on DESC, t.id DESC LIMIT $3"
        let tables = (whole: kind.table.name.text, end: (kind.end ?? kind.table).name.text)
        return try db.all(sql, file.person, date, most, tables.whole, tables.end) { row in
            let id = row.integer(1)
            return TimelineItem(
                kind: kind.name, date: row.text(0), id: id,
                about: fields.enumerated().compactMap { $1.phrase(row.optionalText($0 + 5)) }, colleague: row.optionalText(3),
                endedOn: row.optionalText(2),
                link: ClientAddresses.fact.link(file.person.description, kind.slug, ID<Fact>(id).description),
                isSealed: kind.isSealed, undo: row.optionalID(4))
        }
    }
}
