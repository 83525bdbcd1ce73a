/// A word of a name as it was written, letter by letter, without its marks.
struct WrittenWord {
    enum Letters {
        /// Of `LatinLetters`; what Cyrillic and its like spell letter by letter is here too.
        case latin([UInt8])
        case arabic([UInt32])
        case geez([UInt32])
        /// A script of which we do not know the sounds.
        case unknown([UInt32])
    }

    var letters: Letters
    /// Whether a hyphen stands behind it.
    var isHyphenated = false

    var count: Int {
        switch letters {
        case .latin(let letters): letters.count
        case .arabic(let letters), .geez(let letters), .unknown(let letters): letters.count
        }
    }
}
