import Casework
package import Clients
package import Database
import Dates
import Organisation
package import Trail
package import Web

/// Who followed which course, from a list (cursuslijst).
package struct EnrolmentList: WorkList {
    package static let about = ListAbout.somebody
    package static let tables = [Enrolments.table]
    private static let provider = 0, level = 1, started = 2, isOwn = 3, coach = 4, ended = 5, outcome = 6
    package static let columns = [
        ListColumn(
            "school", EnrolmentListTexts.provider, ["cursus", "aanbieder", "taalschool", "provider"], .text(most: 200),
            isNeeded: true, example: "Taalschool Voorbeeld", EnrolmentListTexts.providerHint),
        ListColumn("niveau", EnrolmentListTexts.level, ["level"], [ListWord](CivicIntegrationFigures.levels, [
            "literacy": ["alfa"], "integration": ["inburgeringscursus"], "state-exam": ["staatsexamen", "nt2"],
        ]), isNeeded: true),
        ListColumn(
            "begin", EnrolmentListTexts.started, ["start", "startdatum", "begindatum"], .day, isNeeded: true,
            example: "06-02-2017", EnrolmentListTexts.startedHint),
        ListColumn("eigen", EnrolmentListTexts.isOwn, ["van ons", "own"], [
            ListWord("1", EnrolmentListTexts.own, ["eigen", "ja"]), ListWord("0", EnrolmentListTexts.other, ["nee"]),
        ]),
        ListColumn(
            "taalcoach", EnrolmentListTexts.coach, ["coach"], .text(most: 200), example: "Els Voorbeeld",
            EnrolmentListTexts.coachHint),
        ListColumn(
            "eind", EnrolmentListTexts.ended, ["einddatum", "tot", "end"], .day, example: "", EnrolmentListTexts.endedHint),
        ListColumn("uitkomst", EnrolmentListTexts.outcome, ["resultaat", "outcome"], [
            ListWord("passed", EnrolmentListTexts.passed, ["behaald", "diploma"]), ListWord("moved", EnrolmentListTexts.moved),
            ListWord("stopped", EnrolmentListTexts.stopped),
        ]),
    ]

    private let colleagues: PlaceColleagues
    private let place: ID<Place>

    package init(_ task: ImportTask, _ db: any Reading) throws {
        place = task.place
        colleagues = try PlaceColleagues(at: task.place, db)
    }

    package func look(_ row: ListRow) -> [ListFault] {
        if let name = row[Self.coach], colleagues.find(name) == nil {
            return [ListFault("onbekend", Self.coach, EnrolmentListTexts.unknownCoach, [.empty, .leaveOut])]
        }
        guard (row[Self.ended] == nil) == (row[Self.outcome] == nil) else {
            let filled = row[Self.ended] == nil ? Self.outcome : Self.ended
            return [ListFault("half", filled, EnrolmentListTexts.half, [.leaveOut, .empty])]
        }
        guard let started = row.day(Self.started), let ended = row.day(Self.ended), ended < started else { return [] }
        return [ListFault("omgekeerd", Self.ended, EnrolmentListTexts.turned)]
    }

    package func key(_ row: ListRow) -> String? {
        Self.key(row.person, row[Self.level], row[Self.started])
    }

    private static func key(_ person: ID<Person>?, _ level: String?, _ day: String?) -> String {
        [person?.description, level, day].map { $0 ?? "" }.joined(separator: "|")
    }

    package func known(_ db: any Reading) throws -> Set<String> {
        Set(try db.all(
            "SELECT person, level, started_on FROM enrolment WHERE " + .isOfOurClients, place
        ) { Self.key($0.id(0), $0.text(1), $0.text(2)) })
    }

    package func add(_ row: ListRow, to made: inout MadeRows) {
        made.add(0, [
            row.municipality.sqlValue, row.person.sqlValue, row[Self.provider].sqlValue, (row[Self.isOwn] == "1").sqlValue,
            row[Self.level].sqlValue, row[Self.coach].flatMap(colleagues.find).sqlValue, row[Self.started].sqlValue,
            row[Self.ended].sqlValue, row[Self.outcome].sqlValue,
        ], Enrolment.self)
    }
}
