import Casework

/// The texts of doubles.
enum DoubleTexts {
    static let title = Phrase(nl: "Staat deze cliënt er twee keer in?", en: "Is this client in here twice?")
    static let link = Phrase(nl: "Dubbel?", en: "Double?")
    static let intro = Phrase(
        nl: "Deze mensen lijken op deze cliënt. Kies er een om ze naast elkaar te zien. Jij beslist of het dezelfde is.",
        en: "These people look like this client. Choose one to see both beside each other. You decide whether it is the same.")
    static let none = Phrase(nl: "Niemand lijkt op deze cliënt.", en: "Nobody looks like this client.")
    static let compare = Phrase(nl: "Vergelijken", en: "Compare")
    static let byNumber = Phrase(nl: "Dossiernummer van de ander", en: "File number of the other")
    static let byNumberHint = Phrase(
        nl: "Weet je zelf al wie het is? Vul het nummer in dat bij de naam staat.",
        en: "Do you know who it is? Fill in the number beside the name.")
    static let unknown = Phrase(
        nl: "Dit nummer is niet van een andere cliënt van jouw locatie. Kijk het na.",
        en: "This number is of no other client of your place. Check it.")
    static let compareTitle = Phrase(nl: "Is dit dezelfde persoon?", en: "Is this the same person?")
    static let nothingAlike = Phrase(
        nl: "Niets wijst erop dat dit dezelfde persoon is.", en: "Nothing says that this is the same person.")
    static let kept = Phrase(nl: "Blijft", en: "Stays")
    static let double = Phrase(nl: "Gaat hierin op", en: "Goes into it")
    static let what = Phrase(nl: "Gegeven", en: "Detail")
    static let name = Phrase(nl: "Namen", en: "Names")
    static let fileNumber = Phrase(nl: "Dossiernummer", en: "File number")
    static let merge = Phrase(nl: "Samenvoegen", en: "Merge")
    static let apart = Phrase(nl: "Dit zijn twee mensen", en: "These are two people")
    static let swap = Phrase(nl: "Andersom samenvoegen", en: "Merge the other way round")
    static let consequence = Phrase(
        nl: "Alles van de één komt bij de ander: gesprekken, dossiers, huishouden. Dit kun je 30 dagen ongedaan maken.",
        en: "All of the one goes to the other: conversations, files, household. You can undo this for 30 days.")
    static let sameBirth = Phrase(nl: "zelfde geboortedatum", en: "same date of birth")
    static let sameYear = Phrase(nl: "zelfde geboortejaar", en: "same year of birth")
    static let yearApart = Phrase(nl: "geboortejaar scheelt 1 jaar", en: "year of birth is one year apart")
    static let otherDay = Phrase(nl: "andere geboortedag", en: "another day of birth")
    static let otherBirth = Phrase(nl: "ander geboortejaar", en: "another year of birth")
    static let otherSex = Phrase(nl: "ander geslacht", en: "another sex")
    static let sameNumber = Phrase(nl: "zelfde V-nummer", en: "same V-number")
    static let otherNumber = Phrase(nl: "ander V-nummer", en: "another V-number")
    static let samePhone = Phrase(nl: "zelfde telefoonnummer", en: "same telephone number")
    static let sameHousehold = Phrase(nl: "zelfde huishouden", en: "same household")

    /// "naam: klinkt als"
    static func name(_ reason: Phrase) -> Phrase {
        Phrase(nl: "naam: " + reason.nl, en: "name: " + reason.en)
    }

    static func word(for confidence: Resemblance.Confidence) -> Phrase {
        switch confidence {
        case .almostCertain: Phrase(nl: "Bijna zeker dezelfde", en: "Almost certainly the same")
        case .likely: Phrase(nl: "Waarschijnlijk dezelfde", en: "Probably the same")
        case .maybe: Phrase(nl: "Misschien dezelfde", en: "Maybe the same")
        }
    }
}
