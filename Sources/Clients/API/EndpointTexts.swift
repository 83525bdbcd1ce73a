import Casework

/// What the description for other programs says of each address about clients.
enum EndpointTexts {
    static let own = Phrase(nl: "De cliënten voor wie je werkt", en: "The clients for whom you work")
    static let search = Phrase(nl: "Zoek cliënten zoals je de naam hoort", en: "Find clients by how the name sounds")
    static let client = Phrase(nl: "Een dossier, zo ver als het voor je open is", en: "A file, as far as it is open to you")
    static let household = Phrase(nl: "Wie bij het huishouden horen", en: "Who belong to the household")
    static let facts = Phrase(nl: "Wat er van een soort bekend is", en: "What is known of one kind")
    static let events = Phrase(
        nl: "Wat er voor hem gedaan is, het nieuwste eerst", en: "What was done for him, the newest first")
    static let until = Phrase(
        nl: "Waar de vorige bladzijde ophield, uit het veld tot", en: "Where the page before ended, from the field tot")
    static let kind = Phrase(nl: "Een soort werk: juridisch", en: "One kind of work: juridisch")
    static let changes = Phrase(nl: "Wat er gewijzigd is", en: "What was changed")
    static let change = Phrase(nl: "Een wijziging", en: "One change")
    static let add = Phrase(nl: "Voeg een cliënt toe", en: "Add a client")
    static let correct = Phrase(nl: "Verbeter namen en geboorte", en: "Correct names and birth")
    static let addMember = Phrase(nl: "Voeg iemand toe aan het huishouden", en: "Add somebody to the household")
    static let endMember = Phrase(nl: "Iemand gaat uit het huishouden", en: "Somebody leaves the household")
    static let undo = Phrase(nl: "Neem een wijziging terug", en: "Undo a change")
    static let addFact = Phrase(nl: "Leg een gegeven vast", en: "Record a fact")
    static let changeFact = Phrase(nl: "Verbeter een gegeven", en: "Correct a fact")
    static let endFact = Phrase(nl: "Een gegeven klopt vanaf vandaag niet meer", en: "A fact no longer holds from today")
    static let removeFact = Phrase(nl: "Haal een gegeven weg dat een vergissing was", en: "Remove a fact that was a mistake")
    static let relation = Phrase(nl: "Wat deze persoon in het huishouden is", en: "What this person is in the household")
    static let ownRelation = Phrase(
        nl: "Wat de cliënt zelf is, als het huishouden nu begint", en: "What the client is, when the household begins now")
    static let whereabouts = Phrase(nl: "Waar deze persoon is", en: "Where this person is")
    static let version = Phrase(
        nl: "De versie die je hebt gelezen", en: "The version that you read")
    static let overtaken = Phrase(nl: "Iemand was je voor", en: "Somebody was before you")
    static let overtakenHint = Phrase(
        nl: "Dit is gewijzigd nadat je het las. Lees het opnieuw en stuur de nieuwe versie mee.",
        en: "This was changed after you read it. Read it again and send the new version along.")
    static let alikeHint = Phrase(
        nl: "Kijk onder clienten of het een van hen is. Is het iemand anders? Stuur dan iemandAnders met true.",
        en: "Look under clienten whether it is one of them. Is it somebody else? Then send iemandAnders with true.")
}
