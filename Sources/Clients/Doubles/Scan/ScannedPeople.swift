package import Casework
package import Database
package import Dates
package import Organisation

/// The clients of some places with what tells them apart, in arrays: what a scan for doubles reads, once.
package struct ScannedPeople: Sendable {
    /// In order.
    private(set) var ids: [ID<Person>] = []
    /// See ``packed(_:)``; zero when nothing is known.
    private(set) var born: [UInt32] = []
    private(set) var sexes: [Person.Sex] = []
    private(set) var names = PackedWords()
    private(set) var numbers = PackedWords()
    private(set) var phones = PackedWords()
    private(set) var households = PackedWords()
    /// Of whom somebody said that they are two people.
    private(set) var apart: Set<ScannedPair> = []

    /// - Parameter places: of which they are clients on that day.
    package init(at places: [ID<Place>], on day: CalendarDate, _ db: any Reading) throws {
        guard !places.isEmpty else { return }
        let values = [day.sqlValue] + places.map(\.sqlValue)
        let list = SQL.joined(places.indices.map { SQL.place($0 + 2) }, by: ", ")
        let clients: SQL = """
            SELECT f.person FROM client_file f LEFT JOIN client_file_end x ON x.file = f.id
            WHERE f.opened_on <= $1 AND (x.ended_on IS NULL OR x.ended_on > $1) AND f.place IN (
            """ + list + ")"
        try db.each("SELECT p.id, p.born, p.sex FROM person p WHERE p.id IN (" + clients + ") ORDER BY p.id", values) { row in
            ids.append(row.id(0))
            born.append(row.partialDate(1).map(Self.packed) ?? 0)
            sexes.append(Person.Sex(rawValue: row.text(2)) ?? .unknown)
        }
        func read(_ column: SQL, _ table: SQL, _ make: (any Row) -> String = { $0.text(1) }) throws -> PackedWords {
            var (texts, person) = (PackedWords(), 0)
            let sql: SQL = "SELECT t.person, t." + column + " FROM " + table + " t WHERE t.person IN (" + clients + ")"
            try db.each(sql + " ORDER BY t.person", values) { row in
                let id: ID<Person> = row.id(0)
                while person < ids.count, ids[person] < id { person += 1 }
                texts.append(make(row), of: person)
            }
            texts.close(ids.count)
            return texts
        }
        names = try read("text", "person_name")
        numbers = try read("digits", "person_number")
        phones = try read("number", "phone")
        households = try read("household", "household_member") { String($0.integer(1)) }
        let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($0.element, $0.offset) })
        for pair in try Apart.all(db) {
            if let one = places[pair.one], let other = places[pair.other] { apart.insert(ScannedPair(one, other)) }
        }
    }

    func traits(_ person: Int) -> Traits {
        Traits(
            names: names[person], born: Self.date(born[person]), sex: sexes[person], numbers: Set(numbers[person]),
            phones: Set(phones[person]), households: Set(households[person].compactMap { Int64($0).map { ID($0) } }))
    }

    // MARK: Births

    /// Year, month and day, each zero when it is not known.
    static func packed(_ date: PartialDate) -> UInt32 {
        UInt32(date.year) << 9 | UInt32(date.month ?? 0) << 5 | UInt32(date.day ?? 0)
    }

    static func year(_ packed: UInt32) -> UInt32 { packed >> 9 }

    private static func date(_ packed: UInt32) -> PartialDate? {
        let (month, day) = (Int(packed >> 5 & 15), Int(packed & 31))
        return PartialDate(year: Int(packed >> 9), month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    }
}

/// Two of the people of a scan, by their place in it: the first before the second.
struct ScannedPair: Hashable, Comparable {
    private let packed: UInt64

    init(_ one: Int, _ other: Int) {
        packed = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
    }

    var one: Int { Int(packed >> 32) }
    var other: Int { Int(packed & 0xffff_ffff) }

    static func < (one: ScannedPair, other: ScannedPair) -> Bool { one.packed < other.packed }
}
