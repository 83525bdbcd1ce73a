import Casework

/// The texts of looking for all doubles.
enum ScanTexts {
    static let title = Phrase(nl: "Wie staat er misschien twee keer in?", en: "Who may be in here twice?")
    static let link = Phrase(nl: "Dubbele cliënten zoeken", en: "Look for double clients")
    static let intro = Phrase(
        nl: "Kies een paar om de twee naast elkaar te zien. Jij beslist of het dezelfde is. Wie het meest lijkt, staat bovenaan.",
        en: "Choose a pair to see the two beside each other. You decide whether it is the same. The most alike come first.")
    static let one = Phrase(nl: "1 paar gevonden.", en: "1 pair found.")
    static let many = Phrase(nl: "{count} paren gevonden.", en: "{count} pairs found.")
    static let none = Phrase(
        nl: "Er staat niemand twee keer in, voor zover te zien is.", en: "Nobody is in here twice, as far as can be seen.")
    static let tooFrequent = Phrase(
        nl: "Niet iedereen met een naam die heel vaak voorkomt, is vergeleken. Kijk bij twijfel bij de cliënt, onder Dubbel.",
        en: "Not everybody with a very frequent name was compared. When in doubt look at the client, under Double.")
    static let earlier = Phrase(nl: "Vorige paren", en: "Previous pairs")
    static let later = Phrase(nl: "Volgende paren", en: "Next pairs")
}
