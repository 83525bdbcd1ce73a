import Casework
import Clients
import Dates
import Trail
import Web

/// The pages about choices after a refusal, with sample values.
enum ChoicesExamples {
    static let all = [
        Example("keuzes", ChoicesPage(
            dossier: ID(1), talks: [interpreted, alone], team: [LegalExamples.els], form: fresh, done: UndoLine("#"))),
        Example("keuzes-leeg", ChoicesPage(
            dossier: ID(1), talks: [], team: [LegalExamples.els], form: ChoicesForm(Form()), complaints: wrong)),
        Example("keuzegesprek", page(interpreted, note: "Hij wil er met zijn broer over praten.")),
        Example("keuzegesprek-gewist", page(alone, note: nil, client: LegalExamples.arabic.name)),
    ]

    private static let day = LegalExamples.day
    private static let fresh = ChoicesForm(by: LegalExamples.els.id, on: day)

    private static let interpreted = ChoicesTalk(
        id: ID(1), dossier: ID(1), day: day, colleague: LegalExamples.els.id, name: LegalExamples.els.name,
        hasInterpreter: true, language: "ara", note: "x", choices: ExplainedChoice.allCases)
    private static let alone = ChoicesTalk(
        id: ID(2), dossier: ID(1), day: day.adding(days: -30), colleague: ID(2), name: "سميرة المصري", hasInterpreter: false,
        language: nil, note: "x", choices: [.appeal])

    private static func page(_ talk: ChoicesTalk, note: String?, client: String = LegalExamples.card.name) -> ChoicesTalkPage {
        ChoicesTalkPage(
            talk: talk, sheet: ChoicesSheet(talk: talk, client: client, kind: .reunification), team: [LegalExamples.els],
            note: note, form: ChoicesForm(talk, note: note))
    }

    private static let wrong: Complaints = {
        var complaints = Complaints()
        complaints.add(ChoicesForm.choices, ChoicesTexts.choicesMissing)
        complaints.add(ChoicesForm.interpreter, ChoicesTexts.interpreterMissing)
        return complaints
    }()
}
