/// Pairs of phonemes that spellings and tongues mix up, and how far they lie apart, in tenths. What is not here lies apart.
/// Set by hand and bettered on the open half of `Tests/NamesTests/Names`.
enum NearSounds {
    struct Near {
        let pair: StaticString
        let cost: UInt8

        init(_ pair: StaticString, _ cost: UInt8) { (self.pair, self.cost) = (pair, cost) }
    }

    static let consonants = [
        // Turkish hardens what ends a word (Ahmet, Zeynep); Eritreans write Okbay and Ogbay.
        Near("td", 4), Near("bp", 4), Near("kg", 4), Near("gq", 3), Near("kG", 6), Near("kx", 6), Near("xh", 3), Near("Gx", 5),
        // Egypt says Gamal; Kurdish j, French j and ch.
        Near("gJ", 9), Near("gZ", 9), Near("JZ", 3), Near("JC", 4), Near("CS", 5), Near("TC", 5), Near("Zy", 6),
        // Somali has no z; Persians and Turks say Ramazan and Reza.
        Near("sz", 5), Near("dz", 9), Near("0s", 3), Near("Ts", 3), Near("Tz", 4), Near("Ss", 11), Near("Zz", 11), Near("ZS", 11),
        Near("fv", 9), Near("vU", 4), Near("MN", 9), Near("Mm", 0), Near("Nn", 0),
    ]

    /// L, W and Y are the long a, u and i, that every script writes.
    static let vowels = [
        Near("AE", 2), Near("AI", 11), Near("AO", 11), Near("AU", 11), Near("AL", 0), Near("AW", 11), Near("AY", 11),
        Near("EI", 1), Near("EO", 7), Near("EU", 7), Near("EL", 11), Near("EW", 11), Near("EY", 11),
        Near("IO", 11), Near("IU", 11), Near("IL", 11), Near("IW", 11), Near("IY", 0),
        Near("OU", 1), Near("OL", 11), Near("OW", 1), Near("OY", 11),
        Near("UL", 11), Near("UW", 1), Near("UY", 11),
        Near("LW", 11), Near("LY", 11),
        Near("WY", 11),
    ]

    /// At the end of a word, where a vowel may tell a man from a woman.
    static let lastVowels = [
        Near("AE", 3), Near("AI", 11), Near("AO", 6), Near("AU", 12), Near("AL", 0), Near("AW", 12), Near("AY", 11),
        Near("EI", 4), Near("EO", 9), Near("EU", 11), Near("EL", 11), Near("EW", 11), Near("EY", 4),
        Near("IO", 11), Near("IU", 11), Near("IL", 11), Near("IW", 11), Near("IY", 0),
        Near("OU", 3), Near("OL", 6), Near("OW", 3), Near("OY", 11),
        Near("UL", 12), Near("UW", 1), Near("UY", 11),
        Near("LW", 12), Near("LY", 11),
        Near("WY", 11),
    ]
}
