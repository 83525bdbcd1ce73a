package import Casework
package import Clients
package import Database
import Dates
import Organisation
package import Trail
package import Web

/// The conversations of a desk from a list (gesprekkenlijst).
package struct ContactList: WorkList {
    package static let about = ListAbout.somebodyPerhaps
    package static let tables = [Contacts.table]
    private static let day = 0, time = 1, topic = 2, kind = 3, channel = 4, colleague = 5
    package static let columns = ContactColumns.all

    /// What is counted for each month.
    private struct Month: Hashable {
        let municipality: MunicipalityCode
        let day: CalendarDate
        let kind: Contact.Kind
    }

    private let place: ID<Place>
    private let colleagues: PlaceColleagues
    private var counts: [Month: Int] = [:]

    package init(_ task: ImportTask, _ db: any Reading) throws {
        place = task.place
        colleagues = try PlaceColleagues(at: task.place, db)
    }

    package func look(_ row: ListRow) -> [ListFault] {
        guard let name = row[Self.colleague], colleagues.find(name) == nil else { return [] }
        return [ListFault("onbekend", Self.colleague, ContactListTexts.unknownColleague, [.empty, .leaveOut])]
    }

    /// Two without a name on one day about the same are two conversations.
    package func key(_ row: ListRow) -> String? {
        guard let person = row.person else { return nil }
        return Self.key([
            person.description, row[Self.day], row[Self.time], row[Self.topic], row[Self.kind],
            row[Self.channel] ?? Self.usual,
        ])
    }

    private static func key(_ parts: [String?]) -> String { parts.map { $0 ?? "" }.joined(separator: "|") }

    /// Where a list does not tell, somebody walked in.
    private static let usual = Contact.Channel.walkIn.rawValue

    package func known(_ db: any Reading) throws -> Set<String> {
        var known: Set<String> = []
        try db.each(
            "SELECT person, day, time, topic, kind, channel FROM contact WHERE place = $1 AND person IS NOT NULL",
            [place.sqlValue]) { row in
            known.insert(Self.key([row.id(0, of: Person.self).description] + (1...5).map(row.optionalText)))
        }
        return known
    }

    package mutating func add(_ row: ListRow, to made: inout MadeRows) {
        guard let town = row.municipality, let day = row.day(Self.day), let kind = row[Self.kind].flatMap(Contact.Kind.init)
        else { return }
        made.add(0, [
            town.sqlValue, place.sqlValue, kind.sqlValue, day.sqlValue, row[Self.time].sqlValue,
            (row[Self.channel] ?? Self.usual).sqlValue, row[Self.topic].sqlValue,
            row[Self.colleague].flatMap(colleagues.find).sqlValue, row.person.sqlValue, .null, .null, .null, .null,
        ], Contact.self)
        counts[Month(municipality: town, day: day.adding(days: 1 - day.day), kind: kind), default: 0] += 1
    }

    package mutating func count(in db: any Writing) throws {
        for (month, number) in counts {
            try ContactMonths.add(number, month.municipality, month.day, month.kind, place, in: db)
        }
        counts = [:]
    }

    package static func discount(_ revision: ID<Revision>, by author: Author, in db: any Writing) throws {
        try ContactMonths.discount(Contacts.table, made: revision, by: author, in: db)
    }
}
