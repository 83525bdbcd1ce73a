/// Writes a number as Dutch readers expect it: thousands with a point, a real minus sign.
package enum DutchNumber {
    package static func text(_ n: Int) -> String {
        let digits = Array(String(n.magnitude).utf8)
        var written = n < 0 ? "\u{2212}" : ""
        for (i, digit) in digits.enumerated() {
            if i > 0 && (digits.count - i) % 3 == 0 { written += "." }
            written.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return written
    }

    /// A number that is known to a tenth: "8,5", "9".
    package static func text(tenths: Int) -> String {
        let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
        let sign = whole == 0 && rest < 0 ? "\u{2212}" : ""
        return sign + text(whole) + (rest == 0 ? "" : ",\(rest.magnitude)")
    }
}
