import Access
import Casework
package import Clients
package import Database
import Dates
import Organisation
package import Trail
package import Web

/// Procedures that the team guides or guided, from a list (dossierlijst).
package struct DossierList: WorkList {
    package static let about = ListAbout.somebody
    package static let tables = [
        Dossiers.table, Dossiers.closures,
    ]
    private static let kind = 0, opened = 1, arrival = 2, closed = 3, outcome = 4
    package static let columns = [
        ListColumn("procedure", DossierListTexts.kind, ["soort", "kind", "soort dossier"], [ListWord](LegalFigures.kind.words, [
            "reunification": ["nareis", "gh"], "asylum": ["asiel"], "renewal": ["verlenging", "vast verblijf"],
            "eu-long-term": ["eu"], "travel-document": ["vluchtelingenpaspoort"], "naturalisation": ["naturaliseren"],
            "other": ["overig"],
        ]), isNeeded: true),
        ListColumn(
            "geopend", DossierListTexts.opened, ["begin", "datum", "geopend op", "start"], .day, isNeeded: true,
            example: "09-01-2017", DossierListTexts.openedHint),
        ListColumn("begonnen", DossierListTexts.arrival, ["hoe begonnen", "herkomst"], [ListWord](LegalFigures.arrivals, [
            "new": ["nieuw"], "transferred": ["overdracht"],
        ])),
        ListColumn(
            "gesloten", DossierListTexts.closed, ["eind", "gesloten op", "afgesloten"], .day, example: "",
            DossierListTexts.closedHint),
        ListColumn("uitkomst", DossierListTexts.outcome, ["resultaat", "outcome"], [ListWord](LegalFigures.outcomes, [
            "succeeded": ["ingewilligd", "gelukt"], "refused": ["afwijzing"],
        ])),
    ]

    private let place: ID<Place>
    /// Who brings them in has them in hand, until he gives them to another.
    private let owner: ID<Colleague>

    package init(_ task: ImportTask, _ db: any Reading) {
        place = task.place
        owner = task.standing.colleague
    }

    package func look(_ row: ListRow) -> [ListFault] {
        guard (row[Self.closed] == nil) == (row[Self.outcome] == nil) else {
            let filled = row[Self.closed] == nil ? Self.outcome : Self.closed
            return [ListFault("half", filled, DossierListTexts.half, [.leaveOut, .empty])]
        }
        guard let opened = row.day(Self.opened), let closed = row.day(Self.closed), closed < opened else { return [] }
        return [ListFault("omgekeerd", Self.closed, Refusal.closedBeforeOpened.sentence)]
    }

    package func key(_ row: ListRow) -> String? {
        Self.key(row.person, row[Self.kind], row[Self.opened])
    }

    private static func key(_ person: ID<Person>?, _ kind: String?, _ day: String?) -> String {
        [person?.description, kind, day].map { $0 ?? "" }.joined(separator: "|")
    }

    package func known(_ db: any Reading) throws -> Set<String> {
        Set(try db.all(
            "SELECT person, kind, opened_on FROM dossier WHERE " + .isOfOurClients, place
        ) { Self.key($0.id(0), $0.text(1), $0.text(2)) })
    }

    package func add(_ row: ListRow, to made: inout MadeRows) {
        let arrival = row[Self.arrival] ?? Dossier.Arrival.new.rawValue
        let dossier = made.add(0, [
            place.sqlValue, row.municipality.sqlValue, row[Self.kind].sqlValue, row.person.sqlValue, arrival.sqlValue,
            row[Self.opened].sqlValue, owner.sqlValue, .null,
        ], Dossier.self)
        guard let closed = row[Self.closed], let outcome = row[Self.outcome] else { return }
        made.add(1, by: dossier, [row.municipality.sqlValue, row[Self.kind].sqlValue, outcome.sqlValue, closed.sqlValue])
    }
}
