import Casework

/// The texts about earlier answers of the national helpdesk.
enum AnswersTexts {
    static let title = Phrase(nl: "Eerdere antwoorden", en: "Earlier answers")
    static let intro = Phrase(
        nl: "Wat de landelijke helpdesk eerder antwoordde, zonder namen. Het recht verandert: kijk naar de dag.",
        en: "What the national helpdesk answered before, without names. The law changes: look at the day.")
    static let words = Phrase(nl: "Woorden", en: "Words")
    static let wordsHint = Phrase(
        nl: "Alle woorden moeten erin staan. Het begin van een woord is genoeg.",
        en: "All words have to stand in it. The beginning of a word is enough.")
    static let topic = Phrase(nl: "Onderwerp", en: "Topic")
    static let every = Phrase(nl: "alle onderwerpen", en: "all topics")
    static let search = Phrase(nl: "Zoeken", en: "Search")
    static let none = Phrase(
        nl: "Er zijn nog geen antwoorden. Zet er een bij vanaf een vraag in een dossier.",
        en: "There are no answers yet. Put one here from a question in a file.")
    static let noneFound = Phrase(
        nl: "Hierover is geen antwoord gevonden. Probeer minder woorden.", en: "No answer was found about this. Try fewer words.")
    static let declared = Phrase(
        nl: "{topic} · nagelezen door {name} op {day}", en: "{topic} · read over by {name} on {day}")
    static let first = Phrase(
        nl: "Dit zijn de nieuwste 50. Zoek met meer woorden.", en: "These are the newest 50. Search with more words.")
}
