import Access
import Casework
package import Clients
package import Database
import Dates
import Organisation
package import Trail
package import Web

/// Lines of the target's ledger from a list (taakstellingslijst).
package struct TargetList: WorkList {
    package static let about = ListAbout.nobody
    package static let tables = [TargetLedger.table]
    private static let halfYear = 0, kind = 1, amount = 2, statedOn = 3, source = 4, reason = 5
    package static let columns = [
        ListColumn(
            "halfjaar", TargetListTexts.halfYear, ["periode", "half year"], .halfYear, isNeeded: true, example: "2017-1",
            TargetListTexts.halfYearHint),
        ListColumn("soort", TargetListTexts.kind, ["regel", "kind"], kinds, isNeeded: true),
        ListColumn(
            "aantal", TargetListTexts.amount, ["personen", "getal", "amount"], .number(most: 100_000), isNeeded: true,
            example: "117", TargetListTexts.amountHint),
        ListColumn(
            "opgegeven", TargetListTexts.statedOn, ["datum", "per", "date"], .day, isNeeded: true, example: "01-01-2017",
            TargetListTexts.statedOnHint),
        ListColumn(
            "bron", TargetListTexts.source, ["source"], .text(most: 200), isNeeded: true, example: "Brief van de provincie",
            TargetListTexts.sourceHint),
        ListColumn(
            "reden", TargetListTexts.reason, ["toelichting", "reason"], .text(most: 200), example: "",
            TargetListTexts.reasonHint),
    ]
    private static let kinds = [
        ListWord("opening", TargetListTexts.opening), ListWord("target", TargetListTexts.target, ["opgave"]),
        ListWord("correction", TargetListTexts.correction), ListWord("closing", TargetListTexts.closing),
    ]

    private let place: ID<Place>
    private let colleague: ID<Colleague>

    package init(_ task: ImportTask, _ db: any Reading) {
        place = task.place
        colleague = task.standing.colleague
    }

    package func look(_ row: ListRow) -> [ListFault] {
        let kind = row[Self.kind].flatMap(TargetEntry.Kind.init)
        if kind == .correction, row[Self.reason] == nil {
            return [ListFault("geen-reden", Self.reason, Refusal.correctionWithoutReason.sentence)]
        }
        if kind == .target, row[Self.amount]?.utf8.first == UInt8(ascii: "-") {
            return [ListFault("negatief", Self.amount, Refusal.negativeTarget.sentence)]
        }
        return []
    }

    /// A number may be stated again, also on the same day: then it is another line, that takes the place of the one before.
    package func key(_ row: ListRow) -> String? {
        Self.key(
            row.municipality?.text, row[Self.halfYear], row[Self.kind], row[Self.amount], row[Self.statedOn], row[Self.reason])
    }

    private static func key(_ parts: String?...) -> String {
        parts.map { $0 ?? "" }.joined(separator: "|")
    }

    package func known(_ db: any Reading) throws -> Set<String> {
        Set(try db.all(
            "SELECT municipality, half_year, kind, amount, stated_on, reason FROM target_entry WHERE " + .isOfOurTowns, place
        ) { row in
            Self.key(row.text(0), row.text(1), row.text(2), String(row.int(3)), row.text(4), row.optionalText(5))
        })
    }

    package func add(_ row: ListRow, to made: inout MadeRows) {
        guard let amount = row[Self.amount].flatMap({ Int($0) }) else { return }
        made.add(0, [
            row.municipality.sqlValue, row[Self.halfYear].sqlValue, row[Self.kind].sqlValue, amount.sqlValue,
            row[Self.statedOn].sqlValue, row[Self.source].sqlValue, row[Self.reason].sqlValue,
            colleague.sqlValue,
        ], TargetEntry.self)
    }
}
