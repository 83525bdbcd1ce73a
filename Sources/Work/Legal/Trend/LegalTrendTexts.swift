import Casework

enum LegalTrendTexts {
    static let title = Phrase(nl: "Juridische cijfers over {year}", en: "Legal figures of {year}")
    static let ways = Phrase(nl: "Andere jaren", en: "Other years")
    static let empty = Phrase(
        nl: "In dit jaar is er niets ingevuld. Kies een ander jaar.", en: "Nothing was filled in in this year. Choose another.")
    static let kinds = Phrase(nl: "Dossiers naar soort", en: "Files by kind")
    static let kind = Phrase(nl: "Soort procedure", en: "Kind of procedure")
    static let opened = Phrase(nl: "geopend", en: "opened")
    static let all = Phrase(nl: "samen", en: "together")
    static let steps = Phrase(nl: "Hoe lang het duurde, in weken", en: "How long it took, in weeks")
    static let stepsHow = Phrase(
        nl: "Geteld zijn stappen die in dit jaar klaar waren. Een besluit op één dag voor een heel gezin telt één keer.",
        en: "Counted are steps that ended in this year. A decision on one day for a whole family counts once.")
    static let step = Phrase(nl: "Stap", en: "Step")
    static let decision = Phrase(nl: "van aanvraag tot besluit", en: "from request to decision")
    static let objection = Phrase(nl: "van bezwaar tot besluit", en: "from objection to decision")
    static let arrival = Phrase(nl: "van inwilliging tot aankomst", en: "from grant to arrival")
    static let number = Phrase(nl: "Aantal", en: "Number")
    static let median = Phrase(nl: "De helft binnen", en: "Half within")
    static let mostly = Phrase(nl: "Negen op de tien binnen", en: "Nine in ten within")
    static let term = Phrase(nl: "Wettelijke termijn", en: "Term by law")
    static let late = Phrase(nl: "Te laat beslist", en: "Decided late")
    static let lateHow = Phrase(
        nl: "Van {all} termijnen van de IND werden er {late} niet gehaald.",
        en: "Of {all} terms of the authority {late} were not met.")
    static let noneDecided = Phrase(nl: "Er liep geen termijn van de IND af.", en: "No term of the authority ended.")
    static let reunited = Phrase(nl: "Aangekomen gezinsleden: {count}.", en: "Relatives who arrived: {count}.")
    static let appeals = Phrase(nl: "Bezwaar en beroep", en: "Objections and appeals")
    static let happened = Phrase(nl: "Wat er gebeurde", en: "What happened")
    static let objected = Phrase(nl: "bezwaar gemaakt", en: "objected")
    static let objectionGranted = Phrase(nl: "bezwaar gegrond", en: "objection granted")
    static let objectionRefused = Phrase(nl: "bezwaar afgewezen", en: "objection refused")
    static let appealed = Phrase(nl: "beroep ingesteld", en: "appealed")
    static let judgmentWon = Phrase(nl: "beroep gegrond", en: "appeal won")
    static let judgmentLost = Phrase(nl: "beroep ongegrond", en: "appeal lost")
    static let higherAppealed = Phrase(nl: "hoger beroep ingesteld", en: "higher appeal")
    static let noticed = Phrase(nl: "IND in gebreke gesteld", en: "authority given notice of default")
    static let lateAppealed = Phrase(nl: "beroep omdat een besluit uitbleef", en: "appeal because no decision came")
    static let tell = Phrase(nl: "Wat je de gemeente kunt vertellen", en: "What you can tell the municipality")
    static let tellHow = Phrase(
        nl: "Getallen onder de {least} staan er niet precies, omdat iemand daaraan te herkennen kan zijn.",
        en: "Numbers under {least} are not told exactly, because somebody may be recognised by them.")
    static let fewer = Phrase(nl: "minder dan {least}", en: "fewer than {least}")
    static let tellOpened = Phrase(
        nl: "Nieuwe dossiers gezinshereniging: {count}.", en: "New family reunification files: {count}.")
    static let tellSucceeded = Phrase(
        nl: "Dossiers gezinshereniging die slaagden: {count}.", en: "Family reunification files that succeeded: {count}.")
    static let tellWeeks = Phrase(
        nl: "De helft van de aanvragen kreeg een besluit binnen {weeks} weken.",
        en: "Half of the requests got a decision within {weeks} weeks.")
    static let tellLate = Phrase(
        nl: "De IND haalde {percent} % van haar termijnen niet.", en: "The authority did not meet {percent} % of its terms.")
    static let kindsCaption = Phrase(nl: "Hoeveel er begonnen en hoe ze afliepen", en: "How many began and how they ended")
    static let stepsCaption = Phrase(nl: "Weken per stap, naast wat de wet zegt", en: "Weeks per step, beside what the law says")
    static let appealsCaption = Phrase(nl: "Hoe vaak dat gebeurde", en: "How often that happened")
}
