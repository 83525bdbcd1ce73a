/// All sounds. A new spelling or a new script is a line here and a line in the table of its letters.
enum SoundFacts {
    static let all = consonants + arabic + vowels + latin

    private static let consonants: [SoundFact] = [
        SoundFact(.b, "b", "b", "b"), SoundFact(.p, "p", "p", "b"), SoundFact(.t, "t", "t", "t"), SoundFact(.d, "d", "d", "t"),
        SoundFact(.k, "k", "k", "k"), SoundFact(.g, "g", "g", "k"), SoundFact(.q, "kqG", "q", "k"),
        SoundFact(.f, "f", "f", "f"), SoundFact(.v, "v", "v", "w"), SoundFact(.w, "vW", "w", "w"), SoundFact(.s, "s", "s", "s"),
        SoundFact(.z, "z", "z", "s"), SoundFact(.sh, "S", "sh", "x"), SoundFact(.zh, "Z", "zh", "j"),
        SoundFact(.j, "J", "j", "j"), SoundFact(.ch, "C", "ch", "j"), SoundFact(.ts, "T", "ts", "s"),
        SoundFact(.h, "h", "h", "h"), SoundFact(.kh, "x", "kh", "h"), SoundFact(.gh, "Gg", "gh", "k"),
        SoundFact(.r, "r", "r", "r"), SoundFact(.l, "l", "l", "l"), SoundFact(.m, "m", "m", "m"), SoundFact(.n, "n", "n", "n"),
        SoundFact(.y, "yIY", "y", "y"), SoundFact(.lastM, "M", "m", "n"), SoundFact(.lastN, "N", "n", "n"),
    ]

    private static let arabic: [SoundFact] = [
        SoundFact(.theh, "0ts", "th", "ts"), SoundFact(.dhal, "dz", "dh", "st"), SoundFact(.dad, "dz", "d", "ts"),
        SoundFact(.zah, "dz", "z", "st"), SoundFact(.ayn, "'AEIO", "", "-"), SoundFact(.hamza, "'yIE", "", "-"),
        SoundFact(.alef, "L", "a", "-"), SoundFact(.firstAlef, "AEIOU", "a", "-"), SoundFact(.highAlef, "AOU", "a", "-"),
        SoundFact(.lowAlef, "I", "i", "-"), SoundFact(.waw, "vW", "u", "w"), SoundFact(.yeh, "yY", "i", "y"),
        SoundFact(.lastYeh, "Iy", "i", "-"), SoundFact(.maqsura, "ALI", "a", "-"), SoundFact(.marbuta, "AL", "a", "-"),
        SoundFact(.lastHeh, "AEh", "h", "-"),
    ]

    private static let vowels: [SoundFact] = [
        SoundFact(.a, "AL", "a", "-"), SoundFact(.e, "E", "e", "-"), SoundFact(.fullE, "E", "e", "-"),
        SoundFact(.i, "IYy", "i", "-"), SoundFact(.o, "O", "o", "-"), SoundFact(.u, "U", "u", "-"),
        SoundFact(.ou, "Wv", "u", "-"), SoundFact(.oe, "UWv", "u", "-"), SoundFact(.ee, "IY", "i", "-"),
        SoundFact(.ae, "AE", "e", "-"), SoundFact(.eo, "EO", "e", "-"), SoundFact(.schwa, "IE", "", "-"),
        SoundFact(.anyVowel, "", "", "-"),
    ]

    private static let latin: [SoundFact] = [
        SoundFact(.latinC, "kJ'", "c", "kj-"), SoundFact(.softC, "sJ'", "c", "sj-"), SoundFact(.latinCh, "CxSk", "ch", "hjxk"),
        SoundFact(.latinG, "g", "g", "kj"), SoundFact(.softG, "gJ", "g", "kj"), SoundFact(.yumusakG, "Gy'", "g", "k-"),
        SoundFact(.latinJ, "JyZ", "j", "j-"), SoundFact(.latinX, "xh", "x", "h"), SoundFact(.latinTh, "t0", "th", "ts"),
        SoundFact(.latinDh, "dz", "dh", "ts"), SoundFact(.latinRh, "Gr", "rh", "rk"),
    ]
}
