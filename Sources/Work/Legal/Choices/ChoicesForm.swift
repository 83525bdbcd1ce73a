import Casework
import Dates
import Trail
import Web

/// What was filled in about a talk on choices after a refusal.
struct ChoicesForm: Sendable, Equatable {
    static let choices = "keuzes"
    static let day = "dag"
    static let colleague = "door"
    static let interpreter = "tolk"
    static let language = "taal"
    static let note = "notitie"
    static let with = "met"
    static let without = "zonder"
    private static let all = [day, colleague, interpreter, language, note]
    private static let longest = 2_000

    private(set) var fields: [String: String]
    private(set) var chosen: Set<String>

    init(_ form: Form) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
        chosen = Set(form.all.filter { $0.name.utf8.elementsEqual(Self.choices.utf8) }.map(\.value))
    }

    /// Who fills it in explained them himself, as a rule.
    init(by colleague: ID<Colleague>, on day: CalendarDate) {
        fields = [Self.day: day.iso, Self.colleague: colleague.description]
        chosen = []
    }

    /// - Parameter note: opened.
    init(_ talk: ChoicesTalk, note: String?) {
        fields = [
            Self.day: talk.day.iso, Self.colleague: talk.colleague.description,
            Self.interpreter: talk.hasInterpreter ? Self.with : Self.without, Self.language: talk.language ?? "",
            Self.note: note ?? "",
        ]
        chosen = Set(talk.choices.map(\.rawValue))
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    struct Answers: Sendable {
        let day: CalendarDate
        let colleague: ID<Colleague>
        let hasInterpreter: Bool
        let language: String?
        let choices: [ExplainedChoice]
    }

    /// - Parameter team: who may have explained them.
    /// - Throws: `Complaints`, all at once.
    func read(among team: [Colleague], today: CalendarDate) throws(Complaints) -> Answers {
        var complaints = Complaints()
        let choices = ExplainedChoice.allCases.filter { chosen.contains($0.rawValue) }
        if choices.isEmpty { complaints.add(Self.choices, ChoicesTexts.choicesMissing) }
        let day = LegalDay.read(self[Self.day], Self.day, &complaints)
        if let day, day > today { complaints.add(Self.day, ChoicesTexts.dayToCome) }
        if self[Self.day].utf8.isEmpty { complaints.add(Self.day, ChoicesTexts.dayMissing) }
        let colleague = team.first { $0.id.description.utf8.elementsEqual(self[Self.colleague].utf8) }
        if colleague == nil { complaints.add(Self.colleague, ChoicesTexts.colleagueMissing) }
        let isWith = self[Self.interpreter].utf8.elementsEqual(Self.with.utf8)
        if !isWith, !self[Self.interpreter].utf8.elementsEqual(Self.without.utf8) {
            complaints.add(Self.interpreter, ChoicesTexts.interpreterMissing)
        }
        let language = ChoicesTalk.languages.first { $0.code.utf8.elementsEqual(self[Self.language].utf8) }
        if isWith, language == nil { complaints.add(Self.language, ChoicesTexts.languageMissing) }
        if self[Self.note].unicodeScalars.count > Self.longest { complaints.add(Self.note, ChoicesTexts.noteTooLong) }
        guard let day, let colleague, complaints.all.isEmpty else { throw complaints }
        return Answers(
            day: day, colleague: colleague.id, hasInterpreter: isWith, language: language?.code, choices: choices)
    }
}
