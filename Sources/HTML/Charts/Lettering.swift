/// Guesses how wide text will be, since the server cannot measure letters. Rather too wide than cut off.
struct Lettering: Sendable {
    /// Height of the letters in units of the viewBox.
    let size: Double

    static let title = Lettering(size: 18)
    static let label = Lettering(size: 16)
    static let small = Lettering(size: 13)

    /// From the top of one line to the top of the next.
    var lineHeight: Double { size * 1.3 }

    func width(of text: some StringProtocol) -> Double {
        text.unicodeScalars.reduce(0) { $0 + share(of: $1) } * size
    }

    /// The text in lines no wider than `limit`, broken at spaces and, where one word is too long, inside it.
    func lines(of text: String, limit: Double) -> [String] {
        var lines: [String] = []
        var current = ""
        for word in text.split(whereSeparator: \.isWhitespace).flatMap({ pieces(of: $0, limit: limit) }) {
            let joined = current.isEmpty ? word : current + " " + word
            if current.isEmpty || width(of: joined) <= limit {
                current = joined
            } else {
                lines.append(current)
                current = word
            }
        }
        return current.isEmpty ? lines : lines + [current]
    }

    private func pieces(of word: Substring, limit: Double) -> [String] {
        guard width(of: word) > limit else { return [String(word)] }
        var pieces = [""]
        var used = 0.0
        for character in word {
            let next = width(of: String(character))
            if used + next > limit && used > 0 {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += next
        }
        return pieces
    }

    /// Width of a scalar as a share of the letter size.
    private func share(of scalar: Unicode.Scalar) -> Double {
        if scalar.properties.isGraphemeExtend || scalar.properties.isDefaultIgnorableCodePoint { return 0 }
        switch scalar.value {
        case 0x4D, 0x57, 0x6D, 0x77, 0x40, 0x25: return 0.95  // M W m w @ %
        case 0x41...0x5A: return 0.75
        case 0x20, 0x2E, 0x2C: return 0.35
        case 0..<0x370: return 0.6
        case 0x370..<0x1100: return 0.72
        default: return 1.05
        }
    }
}
