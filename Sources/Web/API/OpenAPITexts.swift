import Casework

/// What the document for makers of other programs says in words.
enum OpenAPITexts {
    static let about = Phrase(
        nl: """
            Wat een programma mag vragen en vastleggen namens een collega. Het krijgt nooit meer dan die collega op dat moment \
            mag, en alles komt op zijn naam in het logboek.
            """,
        en: """
            What a program may ask and record on behalf of a colleague. It never gets more than that colleague may at that \
            moment, and all of it is on record under that name.
            """)
    static let contact = Phrase(
        nl: "De beheerder van deze Wegwijs", en: "The administrator of this Wegwijs")
    static let token = Phrase(
        nl: "Een sleutel van de pagina /ik/programmas.", en: "A key from the page /ik/programmas.")
    static let takes = Phrase(nl: "Vraagt een sleutel met: {scope}.", en: "Takes a key with: {scope}.")
    static let key = Phrase(
        nl: "Dezelfde waarde op hetzelfde adres doet hetzelfde maar een keer, twee dagen lang.",
        en: "The same value at the same address does the same only once, for two days.")
    static let right = Phrase(nl: "Gelukt", en: "Done")
    static let problem = Phrase(nl: "Niet gelukt", en: "Not done")
}
