import Casework
import Database
import Dates
import Organisation
import Web

/// Whom the rows of a list are about (bedoelde cliënten): by his V-number, or by his name with or without a birth date, among all
/// who are or were clients of a place.
struct ListedClients: Sendable {
    enum Found: Equatable {
        case one(ID<Person>)
        case none
        case several
    }

    private var byNumber: [String: Set<ID<Person>>] = [:]
    private var byName: [String: Set<ID<Person>>] = [:]
    private var born: [ID<Person>: String] = [:]

    init(at place: ID<Place>, _ db: any Reading) throws {
        var (numbers, names, births) = (byNumber, byName, born)
        try db.each(
            """
            SELECT DISTINCT p.id, n.text, p.born FROM client_file f JOIN person p ON p.id = f.person
                JOIN person_name n ON n.person = p.id
            WHERE f.place = $1
            """, [place.sqlValue]) { row in
            names[Self.plain(row.text(1)), default: []].insert(row.id(0))
            births[row.id(0)] = row.text(2)
        }
        try db.each(
            """
            SELECT DISTINCT n.person, n.digits FROM client_file f JOIN person_number n ON n.person = f.person WHERE f.place = $1
            """, [place.sqlValue]) { row in
            numbers[row.text(1), default: []].insert(row.id(0))
        }
        (byNumber, byName, born) = (numbers, names, births)
    }

    /// A number says it alone; without one a name does, when the birth date, as far as both are known, does not speak against it.
    func find(number: String, name: String, born typed: String) -> Found {
        if let digits = ListedColumns.digits(number) { return Self.only(byNumber[digits] ?? []) }
        let named = byName[Self.plain(name)] ?? []
        guard let date = try? PartialDate.read(typed) else { return Self.only(named) }
        let meant = named.filter { born[$0].map { $0.utf8.isEmpty || Self.agree($0, date.iso) } ?? true }
        let certain = meant.filter { born[$0]?.utf8.isEmpty == false }
        return Self.only(certain.isEmpty ? meant : certain)
    }

    private static func only(_ people: Set<ID<Person>>) -> Found {
        guard let first = people.first else { return .none }
        return people.count == 1 ? .one(first) : .several
    }

    /// Whether one tells no more than a beginning of the other: a year, of a day in it.
    private static func agree(_ left: String, _ right: String) -> Bool {
        left.utf8.starts(with: right.utf8) || right.utf8.starts(with: left.utf8)
    }

    /// Latin letters small, so that a list in capitals finds him too.
    private static func plain(_ name: String) -> String {
        String(decoding: name.utf8.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
