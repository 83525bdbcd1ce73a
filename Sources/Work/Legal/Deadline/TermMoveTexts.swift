import Casework

/// How a page tells what a change made of the terms.
enum TermMoveTexts {
    static let title = Phrase(nl: "Dit veranderde aan de termijnen", en: "This changed of the terms")
    static let entered = Phrase(nl: "{what}: nieuw, uiterlijk {new}", en: "{what}: new, {new} at the latest")
    static let opens = Phrase(nl: "{what}: {new}", en: "{what}: {new}")
    static let moved = Phrase(nl: "{what}: van {old} naar {new}", en: "{what}: from {old} to {new}")
    static let changed = Phrase(nl: "{what}: blijft {new}", en: "{what}: stays {new}")
    static let met = Phrase(nl: "{what}: klaar", en: "{what}: done")
    static let missed = Phrase(nl: "{what}: voorbij", en: "{what}: passed")
    static let stopped = Phrase(nl: "{what}: staat stil", en: "{what}: stands still")
    static let reopened = Phrase(nl: "{what}: loopt weer, {new}", en: "{what}: runs again, {new}")
    static let dropped = Phrase(nl: "{what}: vervalt, was {old}", en: "{what}: falls away, was {old}")
    static let ended = Phrase(nl: "{what}: met de hand beëindigd, was {old}", en: "{what}: ended by hand, was {old}")
    static let forPeople = Phrase(nl: " (voor {count} gezinsleden)", en: " (for {count} relatives)")
    static let byTrigger = Phrase(nl: ", omdat het begin een andere dag kreeg", en: ", because the beginning has another day")
    static let byExtension = Phrase(nl: ", omdat de termijn verlengd is", en: ", because the term was extended")
    static let byStanding = Phrase(nl: ", omdat de termijn stilstond", en: ", because the term stood still")
    static let byLetter = Phrase(nl: ", omdat de brief een dag noemt", en: ", because the letter gives a day")
    static let byLaw = Phrase(nl: ", omdat een andere regel geldt", en: ", because another rule holds")
    static let byFacts = Phrase(nl: ", door wat er verder bekend is", en: ", by what else is known")
}
