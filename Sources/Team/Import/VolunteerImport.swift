import Access
import Casework
import Database
import Dates
import Trail
package import Web

/// A list of volunteers who become colleagues of a place. None has an account by it: that takes an invitation.
struct VolunteerImport: Importing {
    private let task: ImportTask
    private let today: CalendarDate
    /// By name, those who work at the place or did; also those of the rows so far.
    private var known: Set<String>

    init(_ task: ImportTask, _ db: any Reading) throws {
        self.task = task
        today = task.clock.today
        known = Set(try db.all(
            "SELECT c.name FROM colleague c JOIN engagement e ON e.colleague = c.id WHERE e.place = $1", task.place
        ) { $0.text(0) })
    }

    func look(_ row: ImportRow) -> [ImportProblem] { VolunteerProblems.look(row, today: today) }

    mutating func isNew(_ row: ImportRow) -> Bool {
        known.insert(ReadVolunteer(row.cells).name).inserted
    }

    func alike(_ row: ImportRow, _ db: any Reading) -> [String] { [] }

    mutating func record(_ rows: [ImportRow], within revision: Revision, in db: any Writing) throws {
        var made = Self.tables.map { _ in [[SQLValue]]() }
        for row in rows { add(ReadVolunteer(row.cells), to: &made) }
        for (table, rows) in zip(Self.tables, made) { try revision.make(table, rows, in: db) }
    }

    /// In the order in which rows refer to each other.
    static let tables = [
        KeptTable("colleague", "name"),
        KeptTable("engagement", "colleague", "place", "kind", "function", "weekly_hours", "started_on"),
        KeptTable("engagement_end", key: "engagement", "ended_on"),
        KeptTable("volunteer_role", "colleague", "role", "started_on"),
        KeptTable("volunteer_role_end", key: "volunteer_role", "ended_on"),
    ]

    private func add(_ volunteer: ReadVolunteer, to made: inout [[[SQLValue]]]) {
        let since = (volunteer.since ?? today).sqlValue
        let (colleague, engagement) = (task.ids.next(Colleague.self), task.ids.next(Engagement.self))
        made[0].append([colleague.sqlValue, volunteer.name.sqlValue])
        let kind = volunteer.kind ?? .volunteer
        made[1].append([
            engagement.sqlValue, colleague.sqlValue, task.place.sqlValue, kind.sqlValue, .null, .null, since,
        ])
        if let until = volunteer.until { made[2].append([engagement.sqlValue, until.sqlValue]) }
        for role in volunteer.tasks {
            let id = task.ids.next(VolunteerRole.self)
            made[3].append([id.sqlValue, colleague.sqlValue, role.sqlValue, since])
            if let until = volunteer.until { made[4].append([id.sqlValue, until.sqlValue]) }
        }
    }
}

extension Team {
    /// A list of volunteers and interns, each of whom becomes a colleague of the place.
    package static let volunteers = ImportKind(
        "vrijwilligers", VolunteerTexts.volunteers, columns: VolunteerColumns.all, tables: VolunteerImport.tables,
        begin: { try VolunteerImport($0, $1) }, forget: { _, _, _ in })
}
