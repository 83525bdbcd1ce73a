import Casework
package import Clients
package import Database
import Dates
import Organisation
package import Trail
package import Web

/// Groups of the participation programme from a list (groepenlijst): one row for each who takes part.
package struct GroupList: WorkList {
    package static let about = ListAbout.somebody
    package static let tables = [
        KeptTable("participation_group", "municipality", "name", "started_on"),
        KeptTable("participation_group_end", key: "participation_group", "municipality", "completed_on"),
        KeptTable("participant", "participation_group", "person"),
        KeptTable("signature", "municipality", "participation_group", "person", "signed_on"),
    ]
    private static let name = 0, started = 1, completed = 2, signed = 3
    package static let columns = [
        ListColumn(
            "groep", GroupListTexts.name, ["groepsnaam", "group"], .text(most: 200), isNeeded: true, example: "Groep 12",
            GroupListTexts.nameHint),
        ListColumn(
            "begin", GroupListTexts.started, ["start", "startdatum", "begindatum"], .day, isNeeded: true, example: "09-01-2017",
            GroupListTexts.startedHint),
        ListColumn(
            "afgerond", GroupListTexts.completed, ["eind", "einddatum", "completed"], .day, example: "",
            GroupListTexts.completedHint),
        ListColumn(
            "getekend", GroupListTexts.signed, ["verklaring", "pvt", "signed"], .day, example: "03-03-2017",
            GroupListTexts.signedHint),
    ]

    private struct Name: Hashable {
        let municipality: MunicipalityCode?
        let name: [UInt8]
        let started: String
    }

    private var groups: [Name: ID<Group>] = [:]
    private var ended: Set<ID<Group>>
    private var signers: Set<ID<Person>>
    private let place: ID<Place>

    package init(_ task: ImportTask, _ db: any Reading) throws {
        place = task.place
        var groups = self.groups
        try db.each(
            "SELECT municipality, name, started_on, id FROM participation_group WHERE " + .isOfOurTowns, [place.sqlValue]
        ) { row in
            guard let town = MunicipalityCode(row.text(0)) else { return }
            groups[Name(municipality: town, name: ImportColumn.plain(row.text(1)), started: row.text(2))] = row.id(3)
        }
        self.groups = groups
        ended = Set(try db.all(
            "SELECT participation_group FROM participation_group_end WHERE " + .isOfOurTowns, place) { $0.id(0) })
        signers = Set(try db.all("SELECT person FROM signature WHERE " + .isOfOurClients, place) { $0.id(0) })
    }

    private func name(_ row: ListRow) -> Name {
        Name(municipality: row.municipality, name: ImportColumn.plain(row[Self.name] ?? ""), started: row[Self.started] ?? "")
    }

    package func look(_ row: ListRow) -> [ListFault] {
        guard let started = row.day(Self.started) else { return [] }
        var found = [Self.completed, Self.signed].filter { (row.day($0) ?? started) < started }.map {
            ListFault("omgekeerd", $0, GroupListTexts.turned, [.leaveOut, .empty])
        }
        if row[Self.signed] != nil, let person = row.person, signers.contains(person) {
            found.append(ListFault("al-getekend", Self.signed, Refusal.signedBefore.sentence, [.empty, .leaveOut]))
        }
        return found
    }

    package func key(_ row: ListRow) -> String? {
        Self.key(row.person, row.municipality?.text, row[Self.name] ?? "", row[Self.started])
    }

    private static func key(_ person: ID<Person>?, _ town: String?, _ name: String, _ day: String?) -> String {
        let plain = String(decoding: ImportColumn.plain(name), as: UTF8.self)
        return [person?.description ?? "", town ?? "", plain, day ?? ""].joined(separator: "|")
    }

    package func known(_ db: any Reading) throws -> Set<String> {
        Set(try db.all(
            """
            SELECT p.person, g.municipality, g.name, g.started_on FROM participant p
                JOIN participation_group g ON g.id = p.participation_group
            WHERE p.
            """ + .isOfOurClients, place) { Self.key($0.id(0), $0.text(1), $0.text(2), $0.text(3)) })
    }

    package mutating func add(_ row: ListRow, to made: inout MadeRows) {
        guard let person = row.person else { return }
        let group = group(row, &made)
        made.add(2, [group.sqlValue, person.sqlValue], Group.self)
        if let completed = row[Self.completed], ended.insert(group).inserted {
            made.add(1, by: group, [row.municipality.sqlValue, completed.sqlValue])
        }
        if let signed = row[Self.signed], signers.insert(person).inserted {
            made.add(3, [row.municipality.sqlValue, group.sqlValue, person.sqlValue, signed.sqlValue], Group.self)
        }
    }

    private mutating func group(_ row: ListRow, _ made: inout MadeRows) -> ID<Group> {
        let name = name(row)
        if let known = groups[name] { return known }
        let id = made.add(
            0, [row.municipality.sqlValue, (row[Self.name] ?? "").sqlValue, row[Self.started].sqlValue], Group.self)
        groups[name] = id
        return id
    }
}
