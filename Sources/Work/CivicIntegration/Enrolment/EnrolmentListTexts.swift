import Casework

enum EnrolmentListTexts {
    static let courses = Phrase(nl: "Cursussen inburgering en taal", en: "Courses of civic integration and language")
    static let provider = Phrase(nl: "School", en: "School")
    static let providerHint = Phrase(nl: "Wie de cursus geeft.", en: "Who gives the course.")
    static let level = Phrase(nl: "Niveau", en: "Level")
    static let started = Phrase(nl: "Begin", en: "Begin")
    static let startedHint = Phrase(nl: "De eerste lesdag.", en: "The first day of lessons.")
    static let isOwn = Phrase(nl: "Doen wij mee aan de cursus?", en: "Do we take part in the course?")
    static let own = Phrase(nl: "ja", en: "yes")
    static let other = Phrase(nl: "nee", en: "no")
    static let coach = Phrase(nl: "Taalcoach", en: "Language coach")
    static let coachHint = Phrase(nl: "De naam van een collega. Mag leeg zijn.", en: "The name of a colleague. May be empty.")
    static let ended = Phrase(nl: "Eind", en: "End")
    static let endedHint = Phrase(
        nl: "Leeg als de cursus nog loopt. Anders hoort er een uitkomst bij.",
        en: "Empty when it goes on. Else it has an outcome.")
    static let outcome = Phrase(nl: "Uitkomst", en: "Outcome")
    static let passed = Phrase(nl: "geslaagd", en: "passed")
    static let moved = Phrase(nl: "verhuisd", en: "moved")
    static let stopped = Phrase(nl: "gestopt", en: "stopped")
    static let unknownCoach = Phrase(
        nl: "Deze taalcoach kennen we niet op deze locatie.", en: "We do not know this language coach at this place.")
    static let half = Phrase(
        nl: "Een cursus die voorbij is, heeft een einddatum én een uitkomst.",
        en: "A course that is over has an end and an outcome.")
    static let turned = Phrase(nl: "Het eind ligt voor het begin.", en: "The end is before the beginning.")
}
