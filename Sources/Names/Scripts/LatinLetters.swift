/// Latin letters without their marks. What a mark makes another letter in some spelling (ş, ç, ğ) stays apart.
enum LatinLetters {
    /// Letters outside a to z, as bytes that no ASCII letter has.
    static let sh: UInt8 = 128, ch: UInt8 = 129, yumusakG: UInt8 = 130, zh: UInt8 = 131, kh: UInt8 = 132, gh: UInt8 = 133

    /// By scalar from U+00C0 and from U+1E00; a full stop is no letter.
    private static let first: StaticString = """
        aaaaaaeceeeeiiiidnooooo.ouuuuytsaaaaaaeceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg\
        gggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnn.nnooooooeerrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz.
        """
    private static let additional: StaticString = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr\
        ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy....s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
        """

    /// The letter that a scalar is, or nothing when it is none of ours.
    static func letter(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0x61...0x7A: UInt8(scalar)
        case 0x41...0x5A: UInt8(scalar + 32)
        case 0x15E, 0x15F, 0x160, 0x161, 0x218, 0x219: sh
        case 0xC7, 0xE7, 0x10C, 0x10D: ch
        case 0x11E, 0x11F: yumusakG
        case 0x17D, 0x17E: zh
        case 0x1E2A, 0x1E2B, 0x1E34, 0x1E35, 0x1E96: kh
        case 0x120, 0x121, 0x1E20, 0x1E21: gh
        case 0x18F, 0x259: UInt8(ascii: "e")
        case 0x1E6, 0x1E7, 0x1F0: UInt8(ascii: "j")
        case 0xC0...0x17F: plain(first, scalar - 0xC0)
        case 0x1E00...0x1EFF: plain(additional, scalar - 0x1E00)
        default: nil
        }
    }

    /// A letter with the mark that follows it, where the two make another letter.
    static func marked(_ letter: UInt8, by mark: UInt32) -> UInt8 {
        switch (letter, mark) {
        case (UInt8(ascii: "s"), 0x327), (UInt8(ascii: "s"), 0x326), (UInt8(ascii: "s"), 0x30C): sh
        case (UInt8(ascii: "c"), 0x327), (UInt8(ascii: "c"), 0x30C): ch
        case (UInt8(ascii: "g"), 0x306): yumusakG
        case (UInt8(ascii: "g"), 0x307): gh
        case (UInt8(ascii: "z"), 0x30C): zh
        case (UInt8(ascii: "k"), 0x331), (UInt8(ascii: "h"), 0x32E): kh
        default: letter
        }
    }

    /// What stands in a text for one of these letters when only a to z may be used.
    static func plain(_ letter: UInt8) -> UInt8 {
        switch letter {
        case sh: UInt8(ascii: "s")
        case ch: UInt8(ascii: "c")
        case yumusakG, gh: UInt8(ascii: "g")
        case zh: UInt8(ascii: "z")
        case kh: UInt8(ascii: "h")
        default: letter
        }
    }

    private static func plain(_ table: StaticString, _ place: UInt32) -> UInt8? {
        table.withUTF8Buffer { bytes in
            guard Int(place) < bytes.count, bytes[Int(place)] != UInt8(ascii: ".") else { return nil }
            return bytes[Int(place)]
        }
    }
}
