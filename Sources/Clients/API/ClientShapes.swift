import Access
import Web

/// What other programs get to see of clients.
enum ClientShapes {
    private static let card = Shape.object([
        "nummer": .text, "naam": .text, "naamEigenSchrift": .optional(.text), "geboortejaar": .optional(.text),
        "locatie": .optional(.text), "gevondenOmdat": .optional(.text),
    ])
    static let cards = Shape.object(["clienten": .list(card)])
    static let found = Shape.object(["clienten": .list(card), "zijnErMeer": .yesNo])

    private static let person = Shape.object(
        Dictionary(ClientFields.correction.map { ($0.key, Shape.text) }) { first, _ in first })
    private static let member = Shape.object([
        "lid": .text, "client": .optional(.text), "naam": .text, "relatie": .word(ClientFields.relations), "isHier": .yesNo,
    ])
    private static let fact = Shape.fields(.optional(.text))
    private static let section = Shape.word(FileSection.allCases.map(\.rawValue))
    static let file = Shape.object([
        "client": card, "onderdelen": .list(section), "persoon": .optional(person),
        "kenmerken": .list(.object(["naam": .text, "waarde": .text])), "huisgenoten": .list(member),
        "feiten": .fields(.list(fact)),
    ])
    static let household = Shape.object(["huisgenoten": .list(member)])
    static let facts = Shape.object(["feiten": .list(fact)])

    static let events = Shape.object([
        "gebeurtenissen": .list(.object(["soort": .text, "datum": .text, "wat": .text, "door": .optional(.text)])),
        "tot": .optional(.text),
    ])

    static let change = Shape.object([
        "wijziging": .text, "wat": .text, "door": .optional(.text), "wanneer": .text, "kanTerug": .yesNo,
        "isTeruggenomen": .yesNo,
    ])
    static let changes = Shape.object(["wijzigingen": .list(change)])
}
