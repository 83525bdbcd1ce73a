import Casework

enum ComingTexts {
    static let all = Phrase(nl: "Alles wat ik mag zien", en: "All that I may see")
    static let mine = Phrase(nl: "Van mij", en: "Mine")
    static let family = Phrase(nl: "voor {count} gezinsleden", en: "for {count} relatives")
    static let month = Phrase(nl: "Juridische termijnen in {month}", en: "Legal terms in {month}")
    static let earlier = Phrase(nl: "Een maand eerder", en: "A month earlier")
    static let later = Phrase(nl: "Een maand later", en: "A month later")
    static let ways = Phrase(nl: "Andere maanden", en: "Other months")
    static let emptyMonth = Phrase(nl: "In deze maand loopt er geen termijn af.", en: "No term ends in this month.")
    static let more = Phrase(nl: "en nog {count}", en: "and {count} more")
    static let full = Phrase(
        nl: "Er zijn meer termijnen dan op een pagina passen. Kies alleen die van jou.",
        en: "There are more terms than fit on a page. Choose yours only.")
    static let week = Phrase(nl: "Juridisch overzicht van de week van {day}", en: "Legal overview of the week of {day}")
    static let otherWeeks = Phrase(nl: "Van wie", en: "Whose")
    static let late = Phrase(nl: "Te laat", en: "Late")
    static let thisWeek = Phrase(nl: "Deze week", en: "This week")
    static let nextWeek = Phrase(nl: "Volgende week", en: "Next week")
    static let noneDue = Phrase(nl: "Niets.", en: "Nothing.")
    static let changed = Phrase(
        nl: "Een andere dag gekregen sinds vorige week maandag", en: "Got another day since Monday last week")
    static let missed = Phrase(nl: "Voorbijgegaan sinds vorige week maandag", en: "Passed since Monday last week")
    static let move = Phrase(nl: "van {from} naar {to}", en: "from {from} to {to}")
    static let lastDay = Phrase(nl: "laatste dag {day}", en: "last day {day}")
    static let dateless = Phrase(nl: "Geen volgende dag", en: "No next day")
    static let untouched = Phrase(nl: "In 30 dagen niets aan gedaan", en: "Nothing done in 30 days")
    static let since = Phrase(nl: "geopend op {day}", en: "opened on {day}")
}
