import Access
import Casework
import Database
import Trail
import Web

/// A page of all that happened to a client and is known of him (tijdlijn), of the sections that are open: one stream, the newest
/// first.
struct Timeline: Sendable {
    /// A choice of which kinds are shown.
    struct Chip: Sendable, Hashable {
        /// In the address.
        let slug: String
        let label: Phrase
    }

    /// What stands in a section that is closed to who asks, where that may be told.
    struct Hidden: Sendable, Equatable {
        let section: FileSection
        let count: Int
    }

    /// What of it was asked for, by the address.
    struct Question: Sendable {
        var kind: String?
        var cursor = TimelineCursor.newest
    }

    static let most = 20

    let chips: [Chip]
    /// The one that was asked for; nothing when all are shown.
    let chosen: Chip?
    let items: [TimelineItem]
    let isNewest: Bool
    /// Where the page after this one begins; nothing when this is the last.
    let older: TimelineCursor?
    var hidden: [Hidden] = []

    /// - Parameter undoable: the changes that who asks can undo.
    static func read(
        _ question: Question, _ file: OpenedFile, _ sources: [TimelineSource], undoable: Set<ID<Revision>>, _ db: any Reading
    ) throws -> Timeline {
        let open = sources.filter { $0.isOpen(in: file) }
        let chips = open.map(\.chip).reduce(into: [Chip]()) { if !$0.contains($1) { $0.append($1) } }
        let chosen = question.kind.flatMap { slug in chips.first { $0.slug.utf8.elementsEqual(slug.utf8) } }
        let (cursor, wanted) = (question.cursor, open.filter { chosen == nil || $0.chip == chosen })
        let found = try wanted.flatMap { try $0.read(file, until: cursor.date, cursor.seen + most + 1, db) }
        let stream = sorted(found)
        let skipped = min(cursor.seen, stream.prefix { $0.date.utf8.elementsEqual(cursor.date.utf8) }.count)
        let rest = stream.dropFirst(skipped)
        var items = Array(rest.prefix(most))
        for place in items.indices where !(items[place].undo.map(undoable.contains) ?? false) { items[place].undo = nil }
        return Timeline(
            chips: chips, chosen: chosen, items: items, isNewest: cursor == .newest,
            older: rest.count > most ? next(after: items, cursor, skipped) : nil,
            hidden: try hidden(sources, file, db))
    }

    /// The newest first; of one day what was recorded last.
    private static func sorted(_ items: [TimelineItem]) -> [TimelineItem] {
        items.enumerated().sorted { one, other in
            let (a, b) = (one.element, other.element)
            if !a.date.utf8.elementsEqual(b.date.utf8) { return b.date.utf8.lexicographicallyPrecedes(a.date.utf8) }
            return a.id == b.id ? one.offset < other.offset : a.id > b.id
        }.map(\.element)
    }

    private static func next(after items: [TimelineItem], _ cursor: TimelineCursor, _ skipped: Int) -> TimelineCursor? {
        guard let date = items.last?.date else { return nil }
        let seen = items.count { $0.date.utf8.elementsEqual(date.utf8) }
        return TimelineCursor(date: date, seen: date.utf8.elementsEqual(cursor.date.utf8) ? skipped + seen : seen)
    }

    /// How much each kind of work tells in the sections that are closed and may be counted.
    private static func hidden(_ sources: [TimelineSource], _ file: OpenedFile, _ db: any Reading) throws -> [Hidden] {
        var counts: [FileSection: Int] = [:]
        for case .work(let panel) in sources where file.counts(panel.section) {
            counts[panel.section, default: 0] += try db.number("SELECT COUNT(*) FROM (" + panel.lines + ") l", file.person)
        }
        return FileSection.allCases.compactMap { section in
            counts[section].flatMap { $0 > 0 ? Hidden(section: section, count: $0) : nil }
        }
    }
}
