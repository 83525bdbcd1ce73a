import Casework

/// The texts of what is kept sealed.
enum SealedTexts {
    static let note = Phrase(nl: "Notitie", en: "Note")
    static let noteHint = Phrase(
        nl: "Schrijf alleen op wat een collega nodig heeft. De cliënt mag dit lezen.",
        en: "Write only what a colleague needs. The client may read this.")
    static let citizenNumber = Phrase(nl: "Burgerservicenummer", en: "Citizen service number")
    static let citizenNumberHint = Phrase(
        nl: "Negen cijfers. Leg het alleen vast als je het nu nodig hebt.",
        en: "Nine digits. Record it only when you need it now.")
    static let citizenNumberWrong = Phrase(
        nl: "Dit is geen burgerservicenummer: de cijfers kloppen niet met elkaar. Kijk het na op de brief of de pas.",
        en: "This is no citizen service number: its digits do not fit together. Check it on the letter or the card.")
    static let health = Phrase(nl: "Gezondheid", en: "Health")
    static let healthHint = Phrase(
        nl: "Alleen wat nodig is voor de hulp die je geeft.", en: "Only what the help that you give needs.")
    static let debts = Phrase(nl: "Schulden en geld", en: "Debts and money")
    static let debtsHint = Phrase(
        nl: "Bij wie, hoeveel ongeveer, en welke hulp er al is.", en: "With whom, about how much, and what help there is.")
    static let account = Phrase(nl: "Asielrelaas", en: "Asylum account")
    static let accountHint = Phrase(
        nl: "Alleen wat de juridische hulp vraagt.", en: "Only what the legal help asks for.")
    static let family = Phrase(nl: "Familie elders", en: "Family elsewhere")
    static let familyHint = Phrase(
        nl: "Wie, waar en hoe bereikbaar. Schrijf niets op dat iemand in gevaar brengt en niet nodig is.",
        en: "Who, where and how to be reached. Write nothing that endangers somebody and is not needed.")

    static let day = Phrase(nl: "Datum", en: "Date")
    static let open = Phrase(nl: "{kind} van {day} openen", en: "Open: {kind} of {day}")
    static let opened = Phrase(
        nl: "Deze tekst is verzegeld. Dat je hem opende, staat in het logboek.",
        en: "This text is sealed. That you opened it stands in the log.")
    static let gone = Phrase(
        nl: "Deze tekst is gewist. De sleutel is er niet meer, en niemand kan hem nog lezen.",
        en: "This text was erased. Its key is gone, and nobody can read it any more.")
}
