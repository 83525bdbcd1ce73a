/// Written words to heard ones: the article goes, Abdul goes with what follows, Allah and Eddine with what stands before.
struct HeardWords {
    private static let abd = HeardWord([.a, .b, .d], latin: Array("abd".utf8), isBare: false)
    private static let god: [Sound] = [.anyVowel, .l, .a, .h]

    private var heard: [HeardWord] = []
    private var isServantWaiting = false
    private var isAfterArticle = false

    static func of(_ written: [WrittenWord]) -> [HeardWord] {
        var words = HeardWords()
        for (place, word) in written.enumerated() { words.hear(word, isLast: place == written.count - 1) }
        if words.isServantWaiting { words.heard.append(abd) }
        return words.heard
    }

    private mutating func hear(_ word: WrittenWord, isLast: Bool) {
        let role = Role(word, afterArticle: isAfterArticle)
        isAfterArticle = false
        switch role {
        case .article where !isLast: isAfterArticle = true
        case .servant where !isLast: isServantWaiting = true
        case .god where isServantWaiting: add(Self.god, latin: "ullah", to: Self.abd)
        case .god where !heard.isEmpty: add(Self.god, latin: "ullah", to: heard.removeLast())
        case .religion where !heard.isEmpty: add([.anyVowel, .d, .i, .n], latin: "uddin", to: heard.removeLast())
        case .son where !isLast: heard.append(HeardWord([.b, .i, .n], latin: Array("bin".utf8), isBare: false, isParticle: true))
        default: heard.append(plain(word))
        }
        if role != .servant { isServantWaiting = false }
    }

    private mutating func add(_ sounds: [Sound], latin: String, to word: HeardWord) {
        heard.append(HeardWord(word.sounds + sounds, latin: word.latin + Array(latin.utf8), isBare: word.isBare))
    }

    private func plain(_ word: WrittenWord) -> HeardWord {
        switch word.letters {
        case .latin(let given):
            let letters = Abbreviations.written(out: given)
            let latin = given.contains { $0 > 127 } ? given.map(LatinLetters.plain) : given
            if isServantWaiting { return servant(of: LatinSpelling.sounds(of: letters[...]), latin: latin, isBare: false) }
            return HeardWord(LatinEndings.sounds(of: letters), latin: latin, isBare: false, article: LatinArticle.weigh(letters))
        case .arabic(let letters):
            let hasArticle = ArabicWords.hasArticle(letters)
            let sounds = ArabicScript.sounds(of: letters[...])
            if isServantWaiting {
                return servant(of: Array(sounds.dropFirst(hasArticle ? 2 : 0)), latin: Self.latin(sounds), isBare: true)
            }
            return HeardWord(sounds, latin: Self.latin(sounds), isBare: true, article: (hasArticle ? 2 : 0, 0))
        case .geez(let letters):
            let sounds = GeezScript.sounds(of: letters[...])
            return HeardWord(sounds, latin: Self.latin(sounds), isBare: false)
        case .unknown(let scalars):
            let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
            return HeardWord([], latin: Array(text.utf8), isBare: false)
        }
    }

    private func servant(of sounds: [Sound], latin: [UInt8], isBare: Bool) -> HeardWord {
        HeardWord([.a, .b, .d, .anyVowel] + sounds, latin: Array("abdul".utf8) + latin, isBare: isBare)
    }

    private static func latin(_ sounds: [Sound]) -> [UInt8] {
        var latin: [UInt8] = []
        latin.reserveCapacity(sounds.count * 2)
        for sound in sounds { latin += SoundSpelling.shared.latin(of: sound) }
        return latin
    }
}
