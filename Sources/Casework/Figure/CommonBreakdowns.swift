/// Divisions that several kinds of work share, so that they use the same words.
extension Breakdown {
    package static let sex = Breakdown(
        "sex", Phrase(nl: "Geslacht", en: "Sex"), column: "sex",
        words: .listed([
            ("male", Phrase(nl: "mannen/jongens", en: "men/boys")),
            ("female", Phrase(nl: "vrouwen/meisjes", en: "women/girls")),
            ("unknown", Phrase(nl: "geslacht onbekend", en: "sex unknown")),
        ]))

    /// Adult or child, by the age bound that the municipality uses.
    package static let age = Breakdown(
        "age", Phrase(nl: "Volwassenen en kinderen", en: "Adults and children"), column: "age",
        words: .listed([
            ("adult", Phrase(nl: "volwassenen", en: "adults")),
            ("child", Phrase(nl: "kinderen", en: "children")),
            ("unknown", Phrase(nl: "leeftijd onbekend", en: "age unknown")),
        ]))

    package static let nationality = Breakdown(
        "nationality", Phrase(nl: "Nationaliteit", en: "Nationality"), column: "nationality", words: .nationality)

    package static let place = Breakdown(
        "place", Phrase(nl: "Locatie", en: "Place"), column: "place", words: .asStored)
}

extension Breakdown {
    package static let month = Breakdown(
        "month", Phrase(nl: "Maand", en: "Month"), column: "month",
        words: .listed(zip(1..., DateText.months).map { number, name in (number < 10 ? "0\(number)" : "\(number)", name) }))
}
