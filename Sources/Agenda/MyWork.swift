import Access
import Casework
import Clients
import Database
import Dates
import Trail
import Web

/// One thing that somebody has to do.
struct WorkItem: Sendable, Equatable {
    /// "Vervolg: bellen"
    let label: Phrase
    let about: Phrase
    /// Whom it is about, as far as he exists for who reads.
    let name: String?
    let due: CalendarDate?
    let link: String
    let isStandIn: Bool
    let waits: Bool
    /// Whether its day is the first on which it may be done.
    var isOpening = false
}

/// All that somebody has to do, by how soon.
struct MyWork: Sendable, Equatable {
    enum Group: CaseIterable, Sendable {
        case late, today, week, later, waiting
    }

    private(set) var groups: [Group: [WorkItem]] = [:]

    /// So many of each kind of work.
    private static let most = 200

    init(_ items: [WorkItem], on today: CalendarDate) {
        groups = Dictionary(grouping: items) { Self.group(of: $0, today) }
    }

    private static func group(of item: WorkItem, _ today: CalendarDate) -> Group {
        if item.isOpening { return .today }
        guard let due = item.due else { return item.waits ? .waiting : .later }
        if due < today { return .late }
        if item.waits { return .waiting }
        if due == today { return .today }
        return due <= today.monday.adding(days: 6) ? .week : .later
    }

    /// One question for each kind of work, and one for the names.
    static func read(_ sources: [TaskSource], _ scope: ClientScope, on today: CalendarDate, _ db: any Reading) throws -> MyWork {
        var found: [Found] = []
        for source in sources {
            let sql: SQL = "SELECT s.id, s.person, s.due_on, s.about, s.owner, s.waits FROM (" + source.open + """
                ) s WHERE s.owner = $1 OR s.stand_in = $1 ORDER BY s.due_on, s.about, s.person, s.id LIMIT $2
                """
            try db.each(sql, [scope.standing.colleague.sqlValue, most.sqlValue]) { row in
                let one = Found(
                    source: source, id: row.integer(0), person: row.optionalID(1), due: row.date(2), about: row.text(3),
                    isOwn: row.id(4, of: Colleague.self) == scope.standing.colleague, waits: row.int(5))
                // What is not possible yet is nothing to do; of a family to whom it is the same one stands for all.
                let isYetToCome = one.waits == 2 && one.due.map { $0 > today } ?? false
                if !isYetToCome, !(found.last.map(one.isLike) ?? false) { found.append(one) }
            }
        }
        let cards = try scope.cards(of: Array(Set(found.compactMap(\.person))).sorted(), db)
        let items = found.map { item in
            WorkItem(
                label: item.source.label, about: item.source.words.word(for: item.about),
                name: item.person.flatMap { cards[$0]?.name }, due: item.due,
                link: item.source.page.link(ID<TaskSource>(item.id).description), isStandIn: !item.isOwn, waits: item.waits == 1,
                isOpening: item.waits == 2)
        }
        return MyWork(items.sorted { ($0.due?.dayNumber ?? .max) < ($1.due?.dayNumber ?? .max) }, on: today)
    }

    private struct Found {
        let source: TaskSource
        let id: Int64
        let person: ID<Person>?
        let due: CalendarDate?
        let about: String
        let isOwn: Bool
        let waits: Int

        /// The same part of the same whole, of another.
        func isLike(_ other: Found) -> Bool {
            source.whole != nil && source.slug.utf8.elementsEqual(other.source.slug.utf8) && person == other.person
                && due == other.due && isOwn == other.isOwn && about.utf8.elementsEqual(other.about.utf8)
        }
    }
}
