package import Casework
package import Database
package import Dates
package import Trail
package import Web

/// What would become of a table (proefrit): its problems by remedy, and which rows are new, are there already or stay out.
package struct ImportTrial: Sendable {
    /// Rows with the same problem, about which is decided together.
    package struct Group: Sendable {
        package let problem: ImportProblem
        package let remedy: ImportRemedy
        package internal(set) var rows: [Int]
    }

    package private(set) var groups: [Group] = []
    /// That would be brought in.
    package private(set) var new: [ImportRow] = []
    /// Numbers of rows of what is there already, or stands in the table before.
    package private(set) var known: [Int] = []
    /// Numbers of rows that stay out because of a problem.
    package private(set) var leftOut: [Int] = []

    /// - Parameter choices: the name of the remedy by the code of the problem; the first is taken where nothing is chosen.
    package init(
        _ table: ImportTable, _ kind: ImportKind, _ task: ImportTask, choices: [String: String] = [:], _ db: any Reading
    ) throws {
        var importing = try kind.begin(task, db)
        var places: [String: Int] = [:]
        for row in table.rows {
            var left: ImportRow? = row
            for problem in kind.look(row, task.clock.today) {
                let chosen = choices[problem.code].flatMap { name in
                    problem.remedies.first { $0.name.utf8.elementsEqual(name.utf8) }
                }
                guard let remedy = chosen ?? problem.remedies.first else { continue }
                let place = places["\(problem.code) \(problem.column)"] ?? groups.count
                places["\(problem.code) \(problem.column)"] = place
                if place == groups.count { groups.append(Group(problem: problem, remedy: remedy, rows: [])) }
                groups[place].rows.append(row.number)
                left = left.flatMap { problem.remedied($0, by: remedy) }
            }
            guard let left else {
                leftOut.append(row.number)
                continue
            }
            if importing.isNew(left) { new.append(left) } else { known.append(row.number) }
        }
    }

    /// Brings the new rows in, as one revision that can be undone.
    /// - Returns: by which it is undone.
    package func record(
        _ kind: ImportKind, _ task: ImportTask, by author: Author, in db: any Writing
    ) throws -> ID<Revision> {
        var importing = try kind.begin(task, db)
        let id = task.ids.next(Revision.self)
        let revision = try Revision.begin(
            "imported", "import", of: id, id: id, at: task.clock.now(), ids: task.ids, by: author, in: db)
        try importing.record(new, within: revision, in: db)
        return id
    }

    /// Takes everything back that one import brought in.
    /// - Throws: the refusal of what is no import, or can be undone no more; then nothing has changed.
    package static func undo(
        _ id: ID<Revision>, _ kind: ImportKind, at moment: Moment, ids: IDSource, by author: Author,
        in database: any Database
    ) async throws {
        do {
            try await database.write { try undo(id, kind, at: moment, ids: ids, by: author, in: $0) }
        } catch is BrokenConstraint {
            throw Refusal.importInUse
        }
    }

    private static func undo(
        _ id: ID<Revision>, _ kind: ImportKind, at moment: Moment, ids: IDSource, by author: Author, in db: any Writing
    ) throws {
        guard try db.exists("SELECT 1 FROM revision WHERE id = $1 AND noun = 'import'", id) else { throw Refusal.noSuchImport }
        try kind.forget(id, author, db)
        guard try Revisions.undo(id, "import", of: id, among: kind.tables, at: moment, ids: ids, by: author, in: db) else {
            throw Refusal.noSuchImport
        }
    }
}

extension Refusal {
    static let noSuchImport = Refusal(.rule, Phrase(
        nl: "Er is geen import met dit nummer die nog terug te draaien is.",
        en: "There is no import of this number that can still be undone."))

    static let importInUse = Refusal(.rule, Phrase(
        nl: "Er is al meer vastgelegd over mensen van deze lijst. Daarom kan de import niet meer in één keer terug.",
        en: "More was recorded already about people of this list. So the import cannot be undone at once any more."))
}
