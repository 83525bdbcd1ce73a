/// Written words to heard ones: the article goes, Abdul goes with what follows, Allah and Eddine with what stands before.
struct HeardWords {
    private static let abd = HeardWord([.a, .b, .d], latin: Array("abd".utf8), isBare: false)
    private static let god: [Sound] = [.anyVowel, .l, .a, .h]

    private(set) var words: [HeardWord] = []
    /// Of each written word.
    private(set) var latin: [[UInt8]] = []
    private var isServantWaiting = false
    private var isAfterArticle = false

    init(_ written: [WrittenWord]) {
        words.reserveCapacity(written.count)
        latin.reserveCapacity(written.count)
        for (place, word) in written.enumerated() { hear(word, isLast: place == written.count - 1) }
        if isServantWaiting { words.append(Self.abd) }
    }

    private mutating func hear(_ word: WrittenWord, isLast: Bool) {
        let role = Role(word, afterArticle: isAfterArticle)
        let read = read(word)
        latin.append(read.latin)
        isAfterArticle = false
        switch role {
        case .article where !isLast: isAfterArticle = true
        case .servant where !isLast: isServantWaiting = true
        case .god where isServantWaiting: add(Self.god, latin: "ullah", to: Self.abd)
        case .god where !words.isEmpty: add(Self.god, latin: "ullah", to: words.removeLast())
        case .religion where !words.isEmpty: add([.anyVowel, .d, .i, .n], latin: "uddin", to: words.removeLast())
        case .son where !isLast: words.append(HeardWord([.b, .i, .n], latin: Array("bin".utf8), isBare: false, isParticle: true))
        default: words.append(heard(read))
        }
        if role != .servant, role != .article { isServantWaiting = false }
    }

    private mutating func add(_ sounds: [Sound], latin: String, to word: HeardWord) {
        words.append(HeardWord(word.sounds + sounds, latin: word.latin + Array(latin.utf8), isBare: word.isBare))
    }

    /// Sounds and Latin letters of a word by itself.
    private typealias Read = (sounds: [Sound], latin: [UInt8], isBare: Bool, article: (count: Int, cost: Int))

    private func read(_ word: WrittenWord) -> Read {
        switch word.letters {
        case .latin(let given):
            let letters = Abbreviations.written(out: given)
            let latin = given.contains { $0 > 127 } ? given.map(LatinLetters.plain) : given
            if isServantWaiting { return (LatinSpelling.sounds(of: letters[...]), latin, false, (0, 0)) }
            return (LatinEndings.sounds(of: letters), latin, false, LatinArticle.weigh(letters))
        case .arabic(let letters):
            let sounds = ArabicScript.sounds(of: letters[...])
            return (sounds, Self.latin(sounds), true, (ArabicWords.hasArticle(letters) ? 2 : 0, 0))
        case .geez(let letters):
            let sounds = GeezScript.sounds(of: letters[...])
            return (sounds, Self.latin(sounds), false, (0, 0))
        case .unknown(let scalars):
            let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
            return ([], Array(text.utf8), false, (0, 0))
        }
    }

    private func heard(_ read: Read) -> HeardWord {
        guard isServantWaiting, !read.sounds.isEmpty else {
            return HeardWord(read.sounds, latin: read.latin, isBare: read.isBare, article: read.article)
        }
        let name = read.sounds.dropFirst(read.article.count)
        return HeardWord([.a, .b, .d, .anyVowel] + name, latin: Array("abdul".utf8) + read.latin, isBare: read.isBare)
    }

    private static func latin(_ sounds: [Sound]) -> [UInt8] {
        var latin: [UInt8] = []
        latin.reserveCapacity(sounds.count * 2)
        for sound in sounds { latin += SoundSpelling.shared.latin(of: sound) }
        return latin
    }
}
