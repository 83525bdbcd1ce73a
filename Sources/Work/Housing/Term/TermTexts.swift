import Casework

/// The texts about terms.
enum TermTexts {
    static let title = Phrase(nl: "Termijnen", en: "Terms")
    static let intro = Phrase(
        nl: """
            Hieruit volgt wanneer een huishouden een aanbod hoort te hebben en hoort te wonen. Wat de gemeente zelf afsprak, \
            gaat voor wat overal geldt.
            """,
        en: """
            From these follows by when a household should have an offer and should move in. What the municipality itself agreed \
            goes before what holds everywhere.
            """)
    static let kind = Phrase(nl: "Welke termijn?", en: "Which term?")
    static let kindHead = Phrase(nl: "Termijn", en: "Term")
    static let kindMissing = Phrase(nl: "Kies welke termijn het is.", en: "Choose which term it is.")
    static let town = Phrase(nl: "Voor welke gemeente?", en: "For which municipality?")
    static let townHead = Phrase(nl: "Gemeente", en: "Municipality")
    static let everywhere = Phrase(nl: "overal", en: "everywhere")
    static let townWrong = Phrase(nl: "Kies een gemeente van je team.", en: "Choose a municipality of your team.")
    static let weeks = Phrase(nl: "Hoeveel weken?", en: "How many weeks?")
    static let weeksHead = Phrase(nl: "Weken", en: "Weeks")
    static let weeksWrong = Phrase(nl: "Schrijf een aantal weken, van 1 tot 104.", en: "Write a number of weeks, from 1 to 104.")
    static let from = Phrase(nl: "Vanaf wanneer geldt dit?", en: "From when does this hold?")
    static let fromHead = Phrase(nl: "Vanaf", en: "From")
    static let fromWrong = Phrase(nl: "Schrijf een hele datum, zoals 1-1-2017.", en: "Write a whole date, such as 1-1-2017.")
    static let basis = Phrase(nl: "Waar staat dat?", en: "Where does it say so?")
    static let basisHead = Phrase(nl: "Bron", en: "Source")
    static let basisHint = Phrase(nl: "Bijvoorbeeld een besluit of een afspraak.", en: "Such as a decision or an agreement.")
    static let basisWrong = Phrase(
        nl: "Schrijf in een paar woorden waar dat staat.", en: "Write in a few words where it says so.")
    static let add = Phrase(nl: "Eigen termijn toevoegen", en: "Add a term of one’s own")
    static let save = Phrase(nl: "Toevoegen", en: "Add")
    static let leadersOnly = Phrase(
        nl: "Een teamleider kan hier een termijn toevoegen.", en: "A team leader can add a term here.")
    static let confidence = Phrase(nl: "Zeker?", en: "Certain?")
    static let certain = Phrase(nl: "ja", en: "yes")
    static let uncertain = Phrase(nl: "nee, bronnen verschillen", en: "no, sources differ")

    static func label(_ kind: HousingTerm.Kind) -> Phrase {
        switch kind {
        case .offer: Phrase(nl: "van koppeling tot aanbod", en: "from coupling to offer")
        case .move: Phrase(nl: "van vergunning tot wonen", en: "from permit to moving in")
        case .moveAfterCoupling:
            Phrase(nl: "van koppeling tot wonen, zonder dag van de vergunning", en: "from coupling to moving in, permit unknown")
        case .furnish: Phrase(nl: "van sleutel tot ingericht", en: "from key to furnished")
        case .regular:
            Phrase(nl: "van aanbod van een vaste woning tot einde GVA", en: "from offering a home to stay to the end of the GVA")
        }
    }
}
