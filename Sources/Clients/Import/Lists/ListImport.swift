import Access
import Casework
package import Database
import Dates
package import Trail
package import Web

/// A list of work as an import: whom each row is about, in which municipality, and what each cell says.
package struct ListImport<List: WorkList>: Importing {
    private let task: ImportTask
    private let today: CalendarDate
    private let clients: ListedClients?
    private let towns: ListedTowns
    private var list: List
    private var known: Set<String>

    init(_ task: ImportTask, _ db: any Reading) throws {
        self.task = task
        today = task.clock.today
        clients = List.about == .nobody ? nil : try ListedClients(at: task.place, db)
        towns = try ListedTowns(of: task.place, db)
        list = try List(task, db)
        known = try list.known(db)
    }

    /// The columns that say whom a row is about come first, then the municipality, then those of the list.
    private static var aboutWhom: [ImportColumn] { List.about == .nobody ? [] : ListedColumns.client }
    private static var whose: [ImportColumn] { aboutWhom + (List.isOfTown ? [ListedColumns.town] : []) }
    static var columns: [ImportColumn] { whose + List.columns.map(\.column) }
    private static var first: Int { whose.count }

    package func look(_ row: ImportRow) -> [ImportProblem] {
        var found = [lookAtClient(row), lookAtTown(row)].compactMap(\.self)
        found += List.columns.enumerated().compactMap { place, column in
            column.problem(row.cells[Self.first + place], at: Self.first + place, today: today)
        }
        guard found.isEmpty, let read = read(row) else { return found }
        return list.look(read).map { ImportProblem($0.code, Self.first + $0.column, $0.sentence, $0.remedies) }
    }

    private func lookAtTown(_ row: ImportRow) -> ImportProblem? {
        guard List.isOfTown, town(row) == nil else { return nil }
        return ImportProblem("onbekend", Self.first - 1, ListedTexts.unknownTown, [.leaveOut])
    }

    private func town(_ row: ImportRow) -> MunicipalityCode? {
        List.isOfTown ? towns.find(row.cells[Self.first - 1]) : nil
    }

    private func lookAtClient(_ row: ImportRow) -> ImportProblem? {
        let isPerhaps = List.about == .somebodyPerhaps
        let nameless = isPerhaps ? [.leaveOut, ImportRemedy(.keep, ListedTexts.withoutName)] : [ImportRemedy.leaveOut]
        switch find(row) {
        case .one?, nil: return nil
        case .several?: return ImportProblem("meer", ListedColumns.name, ListedTexts.several, nameless)
        case .none? where row.cells[ListedColumns.name].utf8.isEmpty && row.cells[ListedColumns.number].utf8.isEmpty:
            return isPerhaps ? nil : ImportProblem("geen-naam", ListedColumns.name, ListedTexts.nameless, [.leaveOut])
        case .none?: return ImportProblem("onbekend", ListedColumns.name, ListedTexts.nobody, nameless)
        }
    }

    private func find(_ row: ImportRow) -> ListedClients.Found? {
        clients?.find(
            number: row.cells[ListedColumns.number], name: row.cells[ListedColumns.name], born: row.cells[ListedColumns.born])
    }

    /// - Returns: nothing for a row that stays out.
    private func read(_ row: ImportRow) -> ListRow? {
        let town = town(row)
        guard town != nil || !List.isOfTown else { return nil }
        let person: ID<Person>? = if case .one(let person)? = find(row) { person } else { nil }
        guard person != nil || List.about != .somebody else { return nil }
        let values = List.columns.enumerated().map { $1.read(row.cells[Self.first + $0]) }
        return ListRow(person: person, municipality: town, values: values)
    }

    package mutating func isNew(_ row: ImportRow) -> Bool {
        guard let read = read(row) else { return false }
        guard let key = list.key(read) else { return true }
        let isNew = known.insert(key).inserted
        if !isNew { list.meet(read) }
        return isNew
    }

    package func alike(_ row: ImportRow, _ db: any Reading) -> [String] { [] }

    package mutating func record(_ rows: [ImportRow], within revision: Revision, in db: any Writing) throws {
        var made = MadeRows(List.tables, task.ids)
        for row in rows.compactMap(read) { list.add(row, to: &made) }
        try made.put(within: revision, in: db)
        try list.count(in: db)
    }
}
