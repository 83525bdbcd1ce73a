import Casework
import Clients

extension ChoicesTalk {
    /// What ISO 639-3 says of a language that it has no code for; here of one that is not listed.
    private static let other = "mis"

    /// In which it may have been.
    static let languages = SpokenLanguages.all + [(code: other, label: ChoicesTexts.otherLanguage)]

    static func name(of code: String) -> Phrase {
        languages.first { $0.code.utf8.elementsEqual(code.utf8) }?.label ?? Phrase(same: code)
    }
}
