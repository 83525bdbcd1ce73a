import Casework

/// An amount of money as people write it: "€ 710,68".
enum RentText {
    static func of(_ cents: Int) -> Phrase {
        let (whole, rest) = cents.quotientAndRemainder(dividingBy: 100)
        let end = rest < 10 ? "0\(rest)" : String(rest)
        guard rest > 0 else { return Phrase(nl: "€ \(whole)", en: "€\(whole)") }
        return Phrase(nl: "€ \(whole),\(end)", en: "€\(whole).\(end)")
    }
}
