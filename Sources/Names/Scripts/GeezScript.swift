/// The syllables of Ge'ez, in which Tigrinya and Amharic are written: a row of eight for each consonant, a column for each vowel.
enum GeezScript {
    /// By row from U+1200; `hamza` is a syllable that begins with its vowel. What is said with rounded lips has a row of its own.
    private static let rows: [Sound] = [
        .h, .l, .h, .m, .s, .r, .s, .sh, .q, .q, .q, .q, .b, .v, .t, .ch, .h, .h, .n, .n, .hamza, .k, .k, .kh, .kh, .w,
        .hamza, .z, .zh, .y, .d, .d, .j, .g, .g, .n, .t, .ch, .p, .ts, .ts, .f, .p,
    ]

    private static let rounded: Set<UInt32> = [9, 11, 17, 22, 24, 34]

    static func isLetter(_ scalar: UInt32) -> Bool {
        (0x1200...0x1357).contains(scalar)
    }

    static func isMark(_ scalar: UInt32) -> Bool {
        (0x135D...0x135F).contains(scalar)
    }

    static func sounds(of letters: ArraySlice<UInt32>) -> [Sound] {
        var sounds: [Sound] = []
        sounds.reserveCapacity(letters.count * 2)
        for letter in letters where isLetter(letter) {
            let row = (letter - 0x1200) / 8
            let consonant = rows[Int(row)]
            if consonant != .hamza { sounds.append(consonant) }
            if rounded.contains(row) { sounds.append(.w) }
            vowel((letter - 0x1200) % 8, after: consonant, to: &sounds)
        }
        // What is written at the end of a word is a consonant alone.
        if sounds.last == .schwa { sounds.removeLast() }
        return sounds
    }

    private static func vowel(_ column: UInt32, after consonant: Sound, to sounds: inout [Sound]) {
        switch column {
        case 0: sounds.append(consonant == .w ? .eo : .ae)
        case 1: sounds.append(.u)
        case 2: sounds.append(.i)
        case 3: sounds.append(.a)
        case 4: sounds.append(.fullE)
        case 5: sounds.append(.schwa)
        case 6: sounds.append(.o)
        default: sounds += [.w, .a]
        }
    }
}
