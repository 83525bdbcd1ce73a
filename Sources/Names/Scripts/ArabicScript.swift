/// The letters of Arabic, Persian, Pashto, Kurdish and Urdu. Short vowels are not written, so what is read is mostly consonants.
enum ArabicScript {
    static func isLetter(_ scalar: UInt32) -> Bool {
        sound(scalar) != nil
    }

    /// Marks on and between letters: short vowels, doubling, the long stroke, direction.
    static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0x200D...0x200F: true
        default: false
        }
    }

    /// The sounds of a word.
    static func sounds(of letters: ArraySlice<UInt32>) -> [Sound] {
        var sounds: [Sound] = []
        sounds.reserveCapacity(letters.count)
        for (place, letter) in zip(letters.indices, letters) {
            let (isFirst, isLast) = (place == letters.startIndex, place == letters.endIndex - 1)
            guard let sound = sound(letter) else { continue }
            switch (sound, letter) {
            case (.alef, 0x627) where isFirst: sounds.append(.firstAlef)
            // Kurdish doubles a waw that is surely a vowel.
            case (.waw, _) where sounds.last == .waw: sounds[sounds.count - 1] = .ou
            case (.h, 0x647), (.h, 0x6C1): sounds.append(isLast && !isFirst ? .lastHeh : .h)
            case (.yeh, _): sounds.append(isLast && !isFirst ? .lastYeh : .yeh)
            // A Kurdish vowel at the beginning leans on a hamza that is not said.
            case (.hamza, 0x626) where isFirst && letters.count > 1: continue
            default: sounds.append(sound)
            }
        }
        return sounds
    }

    static func sound(_ letter: UInt32) -> Sound? {
        switch letter {
        case 0x621, 0x624, 0x626: .hamza
        case 0x622, 0x627: .alef
        case 0x623: .highAlef
        case 0x671: .firstAlef
        case 0x625: .lowAlef
        case 0x629: .marbuta
        case 0x639: .ayn
        case 0x648, 0x6C7, 0x6CB: .waw
        case 0x64A, 0x6CC: .yeh
        case 0x649: .maqsura
        case 0x647, 0x6BE, 0x6C1, 0x62D: .h
        default: consonant(letter) ?? added(letter)
        }
    }

    private static func consonant(_ letter: UInt32) -> Sound? {
        switch letter {
        case 0x628: .b
        case 0x62A, 0x637: .t
        case 0x62B: .theh
        case 0x62C: .j
        case 0x62E: .kh
        case 0x62F: .d
        case 0x630: .dhal
        case 0x631: .r
        case 0x632: .z
        case 0x633, 0x635: .s
        case 0x634: .sh
        case 0x636: .dad
        case 0x638: .zah
        case 0x63A: .gh
        case 0x641: .f
        case 0x642: .q
        case 0x643, 0x6A9: .k
        case 0x644: .l
        case 0x645: .m
        case 0x646: .n
        default: nil
        }
    }

    /// What Persian, Pashto, Kurdish and Urdu added.
    private static func added(_ letter: UInt32) -> Sound? {
        switch letter {
        case 0x679, 0x67C: .t
        case 0x67E: .p
        case 0x681: .z
        case 0x685: .s
        case 0x686: .ch
        case 0x688, 0x689: .d
        case 0x691, 0x693, 0x695: .r
        case 0x696, 0x698: .zh
        case 0x69A: .sh
        case 0x6A4: .v
        case 0x6AB, 0x6AF: .g
        case 0x6B5: .l
        case 0x6BA, 0x6BC: .n
        case 0x6C0, 0x6C2, 0x6C3: .marbuta
        case 0x6C6: .waw
        case 0x6CD: .i
        case 0x6CE, 0x6D0, 0x6D2: .fullE
        case 0x6D5: .ae
        default: nil
        }
    }
}
