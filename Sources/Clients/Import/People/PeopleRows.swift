import Casework
import Database
import Dates
import Trail
import Web

/// The rows that a part of a list becomes, made together.
struct PeopleRows {
    /// In the order in which rows refer to each other.
    static let tables: [KeptTable] = [
        .person, .personName, .clientFile, FactKind.phone.table, FactKind.address.table, FactKind.language.table,
        FactKind.number.table, .household, .householdMember,
    ]

    private let task: ImportTask
    private let today: CalendarDate
    private var rows: [[[SQLValue]]]
    private var keys: [(key: String, person: ID<Person>)] = []

    init(_ task: ImportTask) {
        self.task = task
        today = task.clock.today
        rows = Self.tables.map { _ in [] }
    }

    private mutating func add(_ place: Int, _ values: [SQLValue]) -> Int64 {
        let id = task.ids.next(ReadPerson.self)
        rows[place].append([id.sqlValue] + values)
        return id.number
    }

    mutating func add(_ person: ReadPerson) -> ID<Person> {
        let today = today.sqlValue
        let id = ID<Person>(add(0, [
            person.born.sqlValue, person.sex.sqlValue, person.nationality.sqlValue, person.country.sqlValue,
        ]))
        for name in person.names {
            _ = add(1, [id.sqlValue, name.kind.sqlValue, name.script.sqlValue, name.text.sqlValue])
        }
        keys += PersonKeys.of(person.names.map(\.text)).map { (key: $0, person: id) }
        _ = add(2, [id.sqlValue, task.place.sqlValue, today])
        if let phone = person.phone { _ = add(3, [id.sqlValue, phone.sqlValue, "own".sqlValue, today]) }
        if let address = person.address { _ = add(4, [id.sqlValue] + address.map(\.sqlValue) + [today]) }
        if let language = person.language { _ = add(5, [id.sqlValue, language.sqlValue, "speaks".sqlValue]) }
        if let number = person.number { _ = add(6, [id.sqlValue, number.sqlValue]) }
        return id
    }

    mutating func household() -> ID<Household> { ID(add(7, [])) }

    mutating func join(_ person: ID<Person>, _ household: ID<Household>, _ relation: HouseholdMember.Relation) {
        _ = add(8, [household.sqlValue, person.sqlValue, relation.sqlValue, today.sqlValue])
    }

    func put(within revision: Revision, in db: any Writing) throws {
        for (table, rows) in zip(Self.tables, rows) { try revision.make(table, rows, in: db) }
        // In the order of the index: what is written stands together.
        let sorted = keys.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        try db.runAll(
            "INSERT INTO person_key (place, key, person) VALUES ($1, $2, $3)",
            sorted.map { [task.place.sqlValue, $0.key.sqlValue, $0.person.sqlValue] })
    }
}
