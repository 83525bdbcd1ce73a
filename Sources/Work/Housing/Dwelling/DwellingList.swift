import Casework
package import Clients
package import Database
import Dates
import Organisation
package import Trail
package import Web

/// Which dwellings were offered, from a list (woningenlijst).
package struct DwellingList: WorkList {
    package static let about = ListAbout.nobody
    package static let tables = [Dwellings.table]
    package static let columns = DwellingColumns.all

    private let place: ID<Place>

    package init(_ task: ImportTask, _ db: any Reading) {
        place = task.place
    }

    package func look(_ row: ListRow) -> [ListFault] {
        var faults = [(DwellingColumns.rooms, 1), (DwellingColumns.capacity, 1), (DwellingColumns.floor, -2)]
            .filter { column, least in row[column].flatMap { Int($0) }.map { $0 < least } ?? false }
            .map { column, _ in ListFault("te-klein", column, DwellingListTexts.tooSmall, [.leaveOut, .empty]) }
        if let rent = row[DwellingColumns.rent], RentText.read(rent) == nil {
            faults.append(ListFault("geen-bedrag", DwellingColumns.rent, DwellingTexts.rentWrong, [.leaveOut, .empty]))
        }
        return faults
    }

    /// What is offered at one address on one day is one.
    package func key(_ row: ListRow) -> String? {
        Self.key(
            row.municipality?.text, row[DwellingColumns.street] ?? "", row[DwellingColumns.number] ?? "",
            row[DwellingColumns.offered])
    }

    private static func key(_ town: String?, _ street: String, _ number: String, _ day: String?) -> String {
        let home = ImportColumn.plain(street) + [0] + ImportColumn.plain(number)
        return [town ?? "", String(decoding: home, as: UTF8.self), day ?? ""].joined(separator: "|")
    }

    package func known(_ db: any Reading) throws -> Set<String> {
        Set(try db.all(
            "SELECT municipality, street, number, offered_on FROM dwelling WHERE " + .isOfOurTowns, place
        ) { Self.key($0.text(0), $0.text(1), $0.text(2), $0.text(3)) })
    }

    package func add(_ row: ListRow, to made: inout MadeRows) {
        let number = { (column: Int) in row[column].flatMap { Int($0) } }
        made.add(0, [
            row.municipality.sqlValue, (row[DwellingColumns.kind] ?? Dwelling.Kind.dwelling.rawValue).sqlValue,
            row[DwellingColumns.street].sqlValue, row[DwellingColumns.number].sqlValue, row[DwellingColumns.landlord].sqlValue,
            row[DwellingColumns.offered].sqlValue, row[DwellingColumns.neighbourhood].sqlValue,
            number(DwellingColumns.rooms).sqlValue, number(DwellingColumns.capacity).sqlValue,
            number(DwellingColumns.floor).sqlValue, number(DwellingColumns.lift).sqlValue,
            number(DwellingColumns.accessible).sqlValue, row[DwellingColumns.rent].flatMap(RentText.read).sqlValue,
            row.day(DwellingColumns.freeFrom).sqlValue,
        ], Dwelling.self)
    }
}
