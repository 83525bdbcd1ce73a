import Casework
import Organisation
import Trail
package import Web

/// The pages of bringing in lists, with sample values.
package enum ImportExamples {
    /// - Parameter kind: of which the columns are shown.
    package static func of(_ kind: ImportKind) -> [Example] {
        let places = [(id: ID<Place>(1), name: "Fonteinbos"), (id: ID<Place>(2), name: "Justus van Effenhove")]
        return [
            Example("begin", StartPage(
                kinds: [kind], runs: [run(.open), run(.begun(sent)), run(.done(ID(1))), run(.undone)], places: places)),
            Example("begin-leeg", StartPage(kinds: [kind, kind], runs: [], places: [places[0]], complaints: noFile)),
            Example("kolommen", columns(kind, Complaints())),
            Example("kolommen-dubbel", columns(kind, ColumnsPage.complaints([0, 0], kind))),
            Example("problemen", ProblemsPage(run: ID(1), kind: kind, groups: [
                SiftedRows.Group(name: "een", problem: problem, remedy: problem.remedies[0], rows: Array(2...17)),
                SiftedRows.Group(name: "twee", problem: problem, remedy: problem.remedies[1], rows: [4]),
            ])),
            Example("proef", TrialPage(run: ID(1), new: 1110, known: [3, 4], left: Array(10...40), alike: [7])),
            Example("proef-niets", TrialPage(run: ID(1), new: 0, known: [2], left: [], alike: [])),
            Example("bezig", RunPage(
                run: run(.begun(sent)), kind: kind.name, stage: .init(done: 4000, all: 12_000), hasFile: true, now: sent)),
            Example("bezig-elders", RunPage(run: run(.begun(sent)), kind: kind.name, hasFile: true, now: sent)),
            Example("afgebroken", RunPage(run: run(.begun(sent)), kind: kind.name, hasFile: true, now: sent + .seconds(3600))),
            Example("mislukt", RunPage(run: run(.open), kind: kind.name, hasFile: true, now: sent, complaints: broken)),
            Example("klaar", RunPage(run: run(.done(ID(1))), kind: kind.name, hasFile: true, now: sent)),
            Example("teruggedraaid", RunPage(run: run(.undone), kind: kind.name, hasFile: false, now: sent)),
        ]
    }

    private static let sent = Moment(milliseconds: 1_490_000_000_000)

    private static func run(_ state: ImportRun.State) -> ImportRun {
        ImportRun(
            id: ID(1), kind: "mensen", place: ID(1), sentAt: sent, meant: [], remedies: [:], state: state,
            counts: .init(new: 110, known: 4, left: 6))
    }

    private static func columns(_ kind: ImportKind, _ complaints: Complaints) -> ColumnsPage {
        ColumnsPage(
            run: ID(1), kind: kind,
            columns: [
                (place: 0, column: .init(heading: "Naam", samples: ["Amal Voorbeeld", "أمل", "Tesfay Voorbeeld"], meant: 0)),
                (place: 1, column: .init(heading: "", samples: [], meant: nil)),
            ], hasMore: true, complaints: complaints)
    }

    private static let problem = ImportProblem(
        "voorbeeld", 0, ImportTexts.example, [ImportRemedy.empty, ImportRemedy.leaveOut])

    private static let noFile: Complaints = {
        var complaints = Complaints()
        complaints.add(StartPage.file, ImportTexts.noFile)
        return complaints
    }()

    private static let broken: Complaints = {
        var complaints = Complaints()
        complaints.add("inhoud", Refusal.importBrokenOff.sentence)
        return complaints
    }()
}
