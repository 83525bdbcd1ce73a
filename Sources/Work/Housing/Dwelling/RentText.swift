import Casework

/// A rent as people write it (huur): "640,50" a month, in cents.
enum RentText {
    private static let mostEuros = 100_000

    /// With a comma or a stop before the cents, and a mark for euros where somebody put one; nothing for what is no amount.
    static func read(_ typed: String) -> Int? {
        var bytes = Array(typed.utf8).filter { $0 != UInt8(ascii: " ") }
        for mark in ["€", "EUR"] where bytes.starts(with: mark.utf8) { bytes.removeFirst(mark.utf8.count) }
        let parts = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
        guard (1...2).contains(parts.count), let euros = number(parts[0]), euros <= mostEuros else { return nil }
        guard parts.count == 2 else { return euros * 100 }
        guard (1...2).contains(parts[1].count), let cents = number(parts[1]) else { return nil }
        return euros * 100 + (parts[1].count == 1 ? cents * 10 : cents)
    }

    /// "640,50"
    static func write(_ cents: Int) -> String {
        let rest = cents % 100
        return String(cents / 100) + "," + (rest < 10 ? "0" : "") + String(rest)
    }

    /// As a sentence says it: "€ 710,68", and without cents where there are none.
    static func of(_ cents: Int) -> Phrase {
        let (whole, rest) = cents.quotientAndRemainder(dividingBy: 100)
        let end = rest < 10 ? "0\(rest)" : String(rest)
        guard rest > 0 else { return Phrase(nl: "€ \(whole)", en: "€\(whole)") }
        return Phrase(nl: "€ \(whole),\(end)", en: "€\(whole).\(end)")
    }

    private static func number(_ digits: some Collection<UInt8>) -> Int? {
        let zero = UInt8(ascii: "0")
        guard (1...6).contains(digits.count), digits.allSatisfy({ (zero...zero + 9).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - zero) }
    }
}
