package import Casework
import Database
package import Dates

/// What tells people apart (kenmerken), of some of them.
package struct Traits {
    var names: [String]
    var born: PartialDate?
    var sex: Person.Sex
    /// Alien numbers.
    var numbers: Set<String>
    var phones: Set<String>
    var households: Set<ID<Household>>

    package init(
        names: [String] = [], born: PartialDate? = nil, sex: Person.Sex = .unknown, numbers: Set<String> = [],
        phones: Set<String> = [], households: Set<ID<Household>> = []
    ) {
        (self.names, self.born, self.sex) = (names, born, sex)
        (self.numbers, self.phones, self.households) = (numbers, phones, households)
    }

    /// Five questions, however many people there are.
    static func read(_ people: [ID<Person>], _ db: any Reading) throws -> [ID<Person>: Traits] {
        guard !people.isEmpty else { return [:] }
        let list = SQL.joined(people.indices.map { SQL.place($0 + 1) }, by: ", ")
        let values = people.map(\.sqlValue)
        var found: [ID<Person>: Traits] = [:]
        func each(_ columns: SQL, _ table: SQL, _ key: SQL = "person", _ note: (inout Traits, any Row) -> Void) throws {
            let sql: SQL = "SELECT " + key + ", " + columns + " FROM " + table + " WHERE " + key + " IN (" + list + ")"
            try db.each(sql, values) { row in
                note(&found[row.id(0), default: Traits()], row)
            }
        }
        try each("born, sex", "person", "id") { traits, row in
            traits.born = row.partialDate(1)
            traits.sex = Person.Sex(rawValue: row.text(2)) ?? .unknown
        }
        try each("text", "person_name") { $0.names.append($1.text(1)) }
        try each("digits", "person_number") { $0.numbers.insert($1.text(1)) }
        try each("number", "phone") { $0.phones.insert($1.text(1)) }
        try each("household", "household_member") { $0.households.insert($1.id(1)) }
        return found
    }
}
