import Casework

/// What stands on the printed sheet of a talk about choices. Only its Dutch is printed.
enum ChoicesSheetTexts {
    static let title = Phrase(nl: "Gesprek over keuzes na een afwijzing", en: "Talk about choices after a refusal")
    static let client = Phrase(nl: "Cliënt", en: "Client")
    static let dossier = Phrase(nl: "Dossier", en: "File")
    static let day = Phrase(nl: "Dag van het gesprek", en: "Day of the talk")
    static let colleague = Phrase(nl: "Uitgelegd door", en: "Explained by")
    static let how = Phrase(nl: "Hoe", en: "How")
    static let choices = Phrase(
        nl: "In dit gesprek zijn deze keuzes uitgelegd:", en: "In this talk these choices were explained:")
    static let noAdvice = Phrase(
        nl: "Op dit blad staat alleen wat is uitgelegd. Het is geen advies.",
        en: "This sheet only says what was explained. It is no advice.")
    static let clientSigns = Phrase(nl: "Handtekening van de cliënt", en: "Signature of the client")
    static let colleagueSigns = Phrase(nl: "Handtekening van wie het uitlegde", en: "Signature of who explained it")
    static let interpreterSigns = Phrase(nl: "Handtekening van de tolk", en: "Signature of the interpreter")
}
