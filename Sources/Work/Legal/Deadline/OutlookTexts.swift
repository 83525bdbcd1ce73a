import Casework

enum OutlookTexts {
    static let noRules = Phrase(
        nl: "Voor deze soort kennen we geen wettelijke termijnen. Zet zelf een dag in de agenda.",
        en: "We know no legal terms for this kind. Set a day yourself.")
    static let nothingYet = Phrase(
        nl: "Er is nog niets ingevuld waar een termijn van begint.", en: "Nothing is filled in yet from which a term begins.")
    static let still = Phrase(
        nl: "De termijn van de IND staat stil sinds {day}.", en: "The term of the authority stands still since {day}.")
    static let allDone = Phrase(
        nl: "Alles wat gevraagd was is gedaan. Kan het dossier dicht?",
        en: "All that was asked is done. Can the file be closed?")
    static let noneInForce = Phrase(
        nl: "Voor wat er gebeurde kennen we geen regel van die tijd.", en: "For what happened we know no rule of that time.")
}
