import Casework
import Dates

/// What is printed of a talk about choices after a refusal, for the file (gespreksblad): in Dutch, with room to sign.
struct ChoicesSheet: Sendable {
    let talk: ChoicesTalk
    /// The client; nothing when no place of who reads knows him.
    let client: String?
    let kind: Dossier.Kind

    var text: String {
        let facts: [(Phrase, String)] = [
            (ChoicesSheetTexts.client, client ?? DossierTexts.unnamed[.nl]),
            (ChoicesSheetTexts.dossier, DossierWords.kind(kind)[.nl] + ", " + talk.dossier.description),
            (ChoicesSheetTexts.day, DateText.long(talk.day, .nl)),
            (ChoicesSheetTexts.colleague, talk.name ?? ""), (ChoicesSheetTexts.how, talk.how[.nl]),
        ]
        let choices = [ChoicesSheetTexts.choices[.nl]] + talk.choices.map { "– " + $0.label[.nl] }
        let signers = [ChoicesSheetTexts.clientSigns, ChoicesSheetTexts.colleagueSigns]
            + (talk.hasInterpreter ? [ChoicesSheetTexts.interpreterSigns] : [])
        let parts = [
            facts.map { $0.0[.nl] + ": " + $0.1 }.joined(separator: "\n"),
            choices.joined(separator: "\n"), ChoicesSheetTexts.noAdvice[.nl],
        ]
        return (parts + signers.map { $0[.nl] + Self.room }).joined(separator: "\n\n")
    }

    /// Lines that are not empty stay one part; there one signs.
    private static let room = ":\n \n \n" + String(repeating: ".", count: 50)
}
