package import Casework
package import Clients
package import Database
import Dates
import Organisation
package import Trail
package import Web

/// Who came to live where, from a list (plaatsingenlijst). A dwelling that is not known yet is made with the first who comes to
/// it.
package struct PlacementList: WorkList {
    package static let about = ListAbout.somebody
    package static let tables = [
        KeptTable("dwelling", "municipality", "kind", "street", "number", "landlord", "offered_on"),
        KeptTable("placement", "municipality", "person", "dwelling", "route", "started_on", "registered_on"), Placements.ends,
    ]
    package static let columns = PlacementColumns.all

    private struct Home: Hashable {
        let municipality: MunicipalityCode?
        let street: [UInt8]
        let number: [UInt8]

        init(_ municipality: MunicipalityCode?, _ street: String, _ number: String) {
            self.municipality = municipality
            self.street = ImportColumn.plain(street)
            self.number = ImportColumn.plain(number)
        }
    }

    private var homes: [Home: (id: ID<Dwelling>, offeredOn: CalendarDate)] = [:]
    /// Of whom rows were made since it was counted who counts for the target.
    private var placed: Set<ID<Person>> = []
    private let place: ID<Place>

    package init(_ task: ImportTask, _ db: any Reading) throws {
        place = task.place
        var homes = self.homes
        try db.each(
            "SELECT municipality, street, number, id, offered_on FROM dwelling WHERE " + .isOfOurTowns, [place.sqlValue]) { row in
            guard let town = MunicipalityCode(row.text(0)), let day = row.date(4) else { return }
            homes[Home(town, row.text(1), row.text(2))] = (row.id(3), day)
        }
        self.homes = homes
    }

    private func home(_ row: ListRow) -> Home {
        Home(row.municipality, row[PlacementColumns.street] ?? "", row[PlacementColumns.number] ?? "")
    }

    package func look(_ row: ListRow) -> [ListFault] {
        guard let begin = row.day(PlacementColumns.begin) else { return [] }
        if let end = row.day(PlacementColumns.end), end < begin {
            return [ListFault("omgekeerd", PlacementColumns.end, PlacementListTexts.turned, [.leaveOut, .empty])]
        }
        if let told = row.day(PlacementColumns.told), told < begin {
            return [ListFault("te-vroeg-gemeld", PlacementColumns.told, PlacementListTexts.toldEarly, [.leaveOut, .empty])]
        }
        let offered = homes[home(row)]?.offeredOn ?? row.day(PlacementColumns.offered) ?? begin
        return offered <= begin ? [] : [ListFault("niet-aangeboden", PlacementColumns.begin, Refusal.notYetOffered.sentence)]
    }

    package func key(_ row: ListRow) -> String? {
        Self.key(row.person, row[PlacementColumns.begin], row.municipality?.text)
    }

    private static func key(_ person: ID<Person>?, _ day: String?, _ town: String?) -> String {
        [person?.description ?? "", day ?? "", town ?? ""].joined(separator: "|")
    }

    package func known(_ db: any Reading) throws -> Set<String> {
        Set(try db.all(
            "SELECT person, started_on, municipality FROM placement WHERE " + .isOfOurClients, place
        ) { row in
            Self.key(row.id(0), row.text(1), row.text(2))
        })
    }

    package mutating func add(_ row: ListRow, to made: inout MadeRows) {
        guard let person = row.person, let begin = row.day(PlacementColumns.begin) else { return }
        let route = row[PlacementColumns.route].flatMap(Placement.Route.init) ?? .regular
        placed.insert(person)
        let placement = made.add(1, [
            row.municipality.sqlValue, person.sqlValue, dwelling(row, begin, &made).sqlValue, route.sqlValue, begin.sqlValue,
            row.day(PlacementColumns.told).sqlValue,
        ], Placement.self)
        if let end = row.day(PlacementColumns.end) { made.add(2, by: placement, [end.sqlValue]) }
    }

    /// Who counts follows from all that is known of somebody, also from what was there before.
    package mutating func count(in db: any Writing) throws {
        try Placements.recount(placed, in: db)
        placed = []
    }

    package static func discount(_ revision: ID<Revision>, by author: Author, in db: any Writing) throws {
        let made = try db.all(
            """
            SELECT p.id, p.person FROM revision_row r JOIN placement p ON p.id = r.row_key
            WHERE r.revision = $1 AND r.table_name = 'placement'
            """, revision) { (placement: $0.id(0, of: Placement.self), person: $0.id(1, of: Person.self)) }
        try Placements.recount(Set(made.map(\.person)), without: Set(made.map(\.placement)), in: db)
    }

    private mutating func dwelling(_ row: ListRow, _ begin: CalendarDate, _ made: inout MadeRows) -> ID<Dwelling> {
        let home = home(row)
        if let known = homes[home] { return known.id }
        let offered = row.day(PlacementColumns.offered) ?? begin
        let id = made.add(0, [
            row.municipality.sqlValue, (row[PlacementColumns.kind] ?? Dwelling.Kind.dwelling.rawValue).sqlValue,
            (row[PlacementColumns.street] ?? "").sqlValue, (row[PlacementColumns.number] ?? "").sqlValue,
            (row[PlacementColumns.landlord] ?? "").sqlValue, offered.sqlValue,
        ], Dwelling.self)
        homes[home] = (id, offered)
        return id
    }
}
