/// What a letter, or some letters together, may be said as (klank). A letter of which nobody knows the language is a sound of its
/// own, that may be several: `latinC` is a k, a Turkish j or a Somali ʿayn. `SoundTable` holds what each may be.
enum Sound: UInt8, CaseIterable {
    case b, p, t, d, k, g, q, f, v, w, s, z, sh, zh, j, ch, ts, h, kh, gh, r, l, m, n, y, lastM, lastN
    // Of Arabic letters that each people says in its own way.
    case theh, dhal, dad, zah, ayn, hamza
    case alef, firstAlef, highAlef, lowAlef, waw, yeh, lastYeh, maqsura, marbuta, lastHeh
    // Vowels.
    case a, e, fullE, i, o, u, ou, oe, ee, ae, eo, schwa, anyVowel
    // Of Latin letters that are said in more than one way.
    case latinC, softC, latinCh, latinG, softG, yumusakG, latinJ, latinX, latinTh, latinDh, latinRh

    /// Whether it carries a syllable; a waw or a y may do so, and is not counted here.
    var isVowel: Bool {
        switch self {
        case .alef, .firstAlef, .highAlef, .lowAlef, .maqsura, .marbuta, .lastHeh, .lastYeh: true
        case .a, .e, .fullE, .i, .o, .u, .ou, .oe, .ee, .ae, .eo, .schwa, .anyVowel: true
        default: false
        }
    }

    /// Whether it can be a consonant and a vowel, by what stands around it.
    var isGlide: Bool {
        switch self {
        case .y, .w, .waw, .yeh: true
        default: false
        }
    }

    /// Whether it is nothing but a stop that most spellings leave out.
    var isMute: Bool { self == .ayn || self == .hamza }
}
