import Casework
import Dates
import Trail
import Vault

/// A talk in which was explained what one can choose after a refusal (keuzegesprek): which choices, when, by whom, and whether
/// an interpreter was there. What is best is not said.
struct ChoicesTalk: Sendable, Equatable {
    let id: ID<ChoicesTalk>
    let dossier: ID<Dossier>
    let day: CalendarDate
    /// Who explained them, and his name.
    let colleague: ID<Colleague>
    var name: String?
    let hasInterpreter: Bool
    /// By ISO 639-3; nothing when that was not written down.
    let language: String?
    /// Sealed; nothing where there is none.
    let note: String?
    /// In the order in which they are listed.
    var choices: [ExplainedChoice]

    /// "bezwaar of beroep, terugkeer naar het land van herkomst"
    func what(_ language: Language) -> String {
        choices.map { $0.label[language] }.joined(separator: ", ")
    }

    /// "met een tolk, in het Arabisch"
    var how: Phrase {
        let how = hasInterpreter ? ChoicesTexts.interpreted : ChoicesTexts.alone
        return language.map { how + ", " + ChoicesTalk.name(of: $0) } ?? how
    }
}

extension SealedPlace {
    static func note(of talk: ID<ChoicesTalk>) -> SealedPlace {
        SealedPlace("choices_talk", talk.number, "note")
    }
}
