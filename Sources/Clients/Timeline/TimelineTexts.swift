import Casework

/// The texts of the timeline and of what stands above it.
enum TimelineTexts {
    static let title = Phrase(nl: "Tijdlijn", en: "Timeline")
    static let kinds = Phrase(nl: "Wat wil je zien?", en: "What do you want to see?")
    static let all = Phrase(nl: "Alles", en: "Everything")
    static let facts = Phrase(nl: "Gegevens", en: "Details")
    static let sealed = Phrase(nl: "Verzegelde teksten", en: "Sealed texts")
    static let older = Phrase(nl: "Toon eerder", en: "Show earlier")
    static let newest = Phrase(nl: "Terug naar het nieuwste", en: "Back to the newest")
    static let noneOlder = Phrase(nl: "Eerder is er niets.", en: "There is nothing earlier.")
    static let until = Phrase(nl: "tot {day}", en: "until {day}")
    static let hiddenOne = Phrase(
        nl: "{section}: 1 regel. Die ziet alleen wie dat werk voor deze cliënt doet.",
        en: "{section}: 1 line. Only who does that work for this client sees it.")
    static let hiddenMany = Phrase(
        nl: "{section}: {count} regels. Die ziet alleen wie dat werk voor deze cliënt doet.",
        en: "{section}: {count} lines. Only who does that work for this client sees them.")
    static let age = Phrase(nl: "{years} jaar", en: "{years} years old")
    static let ageAbout = Phrase(nl: "ongeveer {years} jaar", en: "about {years} years old")
    static let permitOver = Phrase(nl: "Vergunning verlopen op", en: "Permit expired on")
    static let permitUntil = Phrase(nl: "Vergunning geldig tot", en: "Permit valid until")
}
