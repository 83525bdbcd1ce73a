import Access
import Casework
import Database
import Dates
import Organisation
import Trail
package import Web

/// A list of people that becomes clients of a place.
struct PeopleImport: Importing {
    private let task: ImportTask
    private let today: CalendarDate
    /// By name and birth, and by number; also those of the rows so far.
    private var known: Set<String> = []
    /// By what stands in the column of the household.
    private var households: [String: ID<Household>] = [:]

    init(_ task: ImportTask, _ db: any Reading) throws {
        self.task = task
        today = task.clock.today
        var known: Set<String> = []
        try db.each(
            """
            SELECT n.text, p.born FROM client_file f JOIN person p ON p.id = f.person JOIN person_name n ON n.person = p.id
            WHERE f.place = $1 AND NOT EXISTS (SELECT 1 FROM client_file_end e WHERE e.file = f.id)
            """, [task.place.sqlValue]) { known.insert(Self.key($0.text(0), $0.text(1))) }
        try db.each(
            """
            SELECT n.digits FROM client_file f JOIN person_number n ON n.person = f.person
            WHERE f.place = $1 AND NOT EXISTS (SELECT 1 FROM client_file_end e WHERE e.file = f.id)
            """, [task.place.sqlValue]) { known.insert($0.text(0)) }
        self.known = known
    }

    private static func key(_ name: String, _ born: String) -> String { born + "|" + name }

    func look(_ row: ImportRow) -> [ImportProblem] { PeopleProblems.look(row, today: today) }

    mutating func isNew(_ row: ImportRow) -> Bool {
        let person = ReadPerson(row.cells)
        let names = person.names.filter { $0.kind != .called }.map { Self.key($0.text, person.born?.iso ?? "") }
        let keys = names + [person.number].compactMap { $0 }
        // A name alone, without a birth date, tells too little.
        let telling = keys.filter { $0.utf8.first != UInt8(ascii: "|") }
        defer { known.formUnion(telling) }
        return known.isDisjoint(with: telling)
    }

    func alike(_ row: ImportRow, _ db: any Reading) throws -> [String] {
        let person = ReadPerson(row.cells)
        let traits = Traits(
            names: person.names.map(\.text), born: person.born, sex: person.sex, numbers: Set([person.number].compactMap { $0 }),
            phones: Set([person.phone].compactMap { $0 }))
        let scope = ClientScope(task.standing, [], at: task.clock)
        return try Doubles.of(traits, besides: ID(0), ClientSearch(scope: scope, day: task.clock.today, db: db)).map(\.card.name)
    }

    mutating func record(_ rows: [ImportRow], within revision: Revision, in db: any Writing) throws {
        var made = PeopleRows(task)
        for row in rows {
            let person = ReadPerson(row.cells)
            let id = made.add(person)
            guard !person.household.utf8.isEmpty else { continue }
            let isFirst = households[person.household] == nil
            let household = households[person.household] ?? made.household()
            households[person.household] = household
            let isUnsaid = row.cells[PeopleColumns.relation].utf8.isEmpty
            made.join(id, household, isUnsaid && isFirst ? .head : person.relation)
        }
        try made.put(within: revision, in: db)
    }
}

extension Clients {
    /// A list of people, each of whom becomes a client of the place.
    package static let people = ImportKind(
        "mensen", ImportTexts.people, columns: PeopleColumns.all, tables: PeopleRows.tables,
        list: { try PeopleList.rows(at: $0, on: $1, $2) }, begin: { try PeopleImport($0, $1) },
        forget: { try PeopleKeysOfImport.forget($0, by: $1, in: $2) })
}
