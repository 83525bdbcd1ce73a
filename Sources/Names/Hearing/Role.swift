/// What a short word does in a name.
enum Role {
    /// The article: al-, el-, ash-.
    case article
    /// Abd, Abdul: one name with what follows.
    case servant
    /// Allah: one name with what stands before.
    case god
    /// Eddine, al-Din: likewise.
    case religion
    /// Ibn, bin: son of.
    case son
    case plain

    init(_ word: WrittenWord, afterArticle: Bool) {
        switch word.letters {
        case .latin(let letters) where letters.count <= 7:
            self = Self.ofLatin(letters, isHyphenated: word.isHyphenated, afterArticle: afterArticle)
        case .arabic(let letters) where letters.count <= 5:
            self = Self.ofArabic(letters.map { $0 == 0x6CC ? 0x64A : $0 })
        default: self = .plain
        }
    }

    private static func ofArabic(_ letters: [UInt32]) -> Role {
        if letters == ArabicWords.servant { return .servant }
        if letters == ArabicWords.god { return .god }
        if letters == ArabicWords.religion { return .religion }
        return ArabicWords.son.contains(letters) ? .son : .plain
    }

    private static func ofLatin(_ letters: [UInt8], isHyphenated: Bool, afterArticle: Bool) -> Role {
        let word = Short(letters)
        if let role = known[word] { return role }
        if isHyphenated, beforeSunLetters.contains(word) { return .article }
        return afterArticle && faith.contains(word) ? .religion : .plain
    }

    /// Up to seven letters in one number, which is quicker to look up than a text.
    private struct Short: Hashable {
        let value: UInt64

        init(_ letters: some Sequence<UInt8>) {
            value = letters.reduce(0) { $0 << 8 | UInt64($1) }
        }

        static func set(_ words: StaticString) -> Set<Short> {
            Set("\(words)".utf8.split(separator: UInt8(ascii: " ")).map { Short($0) })
        }
    }

    private static let known: [Short: Role] = {
        let words: [(StaticString, Role)] = [
            ("al el ul oul", .article), ("abd abdul abdel abdoel abdal abdol abdoul abdur abder abdus abdes cabdul", .servant),
            ("allah ullah ollah oellah oullah alla ulla olla", .god), ("ibn ebn ben bin", .son),
            ("eddin eddine aldin aldine eldin eldine uddin uddine addin oeddin eldien", .religion),
        ]
        return words.reduce(into: [:]) { known, entry in
            for word in Short.set(entry.0) { known[word] = entry.1 }
        }
    }()

    /// How the article sounds before some letters: Ar-Rahman, Ash-Shami.
    private static let beforeSunLetters = Short.set("as ash ar an ad ed es er en at et az ez ech ach")
    private static let faith = Short.set("din dine dien deen")
}
