/// How many guesses a password takes from somebody who knows how people choose them.
///
/// It is read as the row of parts that is cheapest to guess; each part costs its own guesses, and one bit more for where
/// it stands.
struct Guessing {
    /// As a power of two.
    let bits: Double
    /// In order.
    let parts: [GuessedPart]

    init(_ text: String, own: Set<[UInt8]> = []) {
        let text = GuessedText(text)
        let choices = GuessedParts(text: text, own: own)
        var cheapest: [GuessedWay?] = [GuessedWay(bits: 0, last: nil)] + Array(repeating: nil, count: text.count)
        for start in 0..<text.count {
            guard let way = cheapest[start] else { continue }
            for part in choices.from(start) {
                let bits = way.bits + part.bits + (start == 0 ? 0 : 1)
                if bits < cheapest[part.end]?.bits ?? .infinity { cheapest[part.end] = GuessedWay(bits: bits, last: part) }
            }
        }
        bits = cheapest[text.count]?.bits ?? 0
        var (parts, end) = ([GuessedPart](), text.count)
        while let part = cheapest[end]?.last {
            parts.insert(part, at: 0)
            end = part.start
        }
        self.parts = parts
    }

    /// As a power of ten.
    var digits: Double { bits * 0.30103 }
}

/// The cheapest row of parts up to some place.
private struct GuessedWay {
    let bits: Double
    let last: GuessedPart?
}
