/// Cuts a name into words, and words into letters. Whatever is no letter parts two words, but for an apostrophe.
struct NameReader {
    /// More words and letters than any name has: what lies beyond is not read, so that no text is slow.
    static let mostWords = 12, mostLetters = 40, mostScalars = 480

    private enum Script: UInt8 { case latin, arabic, geez, unknown }

    private var words: [WrittenWord] = []
    private var latin: [UInt8] = []
    private var others: [UInt32] = []
    private var script: Script?

    static func words(of text: String) -> [WrittenWord] {
        var reader = NameReader()
        reader.words.reserveCapacity(4)
        var left = mostScalars
        for scalar in text.unicodeScalars {
            reader.read(scalar)
            left -= 1
            if left == 0 || reader.words.count == mostWords { break }
        }
        reader.endWord()
        return reader.words
    }

    private init() {}

    private mutating func read(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        if let letter = LatinLetters.letter(value) {
            begin(.latin)
            latin.append(letter)
        } else if value < 0x80 {
            readASCII(UInt8(value))
        } else if ArabicScript.isMark(value) || GeezScript.isMark(value) {
            return
        } else if ArabicScript.isLetter(value) {
            begin(.arabic)
            others.append(value)
        } else if GeezScript.isLetter(value) {
            begin(.geez)
            others.append(value)
        } else if let letters = Alphabets.letters(value) {
            begin(.latin)
            latin += letters
        } else {
            readRare(scalar)
        }
    }

    private mutating func readASCII(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "`"): return
        case UInt8(ascii: "-"):
            endWord()
            if !words.isEmpty { words[words.count - 1].isHyphenated = true }
        default: endWord()
        }
    }

    private mutating func readRare(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x300...0x36F:
            if let last = latin.last { latin[latin.count - 1] = LatinLetters.marked(last, by: scalar.value) }
        // Apostrophes, and the two half rings with which scholars write ʿayn and hamza.
        case 0x2BB...0x2BF, 0x2018, 0x2019, 0x2032: return
        case 0x2010, 0x2011: readASCII(UInt8(ascii: "-"))
        // Letters that are shown in a form of their own, as old programs stored Arabic.
        case 0xFB50...0xFDFF, 0xFE70...0xFEFC: begin(.unknown, then: scalar)
        default:
            if scalar.properties.isAlphabetic { begin(.unknown, then: scalar) } else { endWord() }
        }
    }

    private mutating func begin(_ next: Script) {
        let isFull = latin.count >= Self.mostLetters || others.count >= Self.mostLetters
        if script == next, !isFull { return }
        endWord()
        script = next
        if next == .latin { latin.reserveCapacity(16) } else { others.reserveCapacity(16) }
    }

    private mutating func begin(_ next: Script, then scalar: Unicode.Scalar) {
        begin(next)
        others += scalar.properties.lowercaseMapping.unicodeScalars.map(\.value)
    }

    private mutating func endWord() {
        switch script {
        case .latin: words.append(WrittenWord(letters: .latin(latin)))
        case .arabic: words += ArabicWords.parted(others).map { WrittenWord(letters: .arabic($0)) }
        case .geez: words.append(WrittenWord(letters: .geez(others)))
        case .unknown: words.append(WrittenWord(letters: .unknown(others)))
        case nil: return
        }
        script = nil
        latin = []
        others = []
    }
}
