/// Letters to sounds, by all the spellings at once in which a name may have been written down: Dutch, English, French, German,
/// Turkish, Kurdish, Somali.
struct LatinSpelling {
    private let letters: ArraySlice<UInt8>
    private var place: Int
    private(set) var sounds: [Sound] = []

    static func sounds(of letters: ArraySlice<UInt8>) -> [Sound] {
        var spelling = LatinSpelling(letters)
        spelling.read()
        return spelling.sounds
    }

    private init(_ letters: ArraySlice<UInt8>) {
        self.letters = letters
        place = letters.startIndex
        sounds.reserveCapacity(letters.count)
    }

    private func at(_ ahead: Int) -> UInt8 {
        place + ahead < letters.endIndex ? letters[place + ahead] : 0
    }

    private mutating func read() {
        while place < letters.endIndex {
            switch at(0) {
            case UInt8(ascii: "a"): take(.a)
            case UInt8(ascii: "b"): take(.b)
            case UInt8(ascii: "f"): take(.f)
            case UInt8(ascii: "l"): take(.l)
            case UInt8(ascii: "m"): take(.m)
            case UInt8(ascii: "n"): take(.n)
            case UInt8(ascii: "v"): take(.v)
            case UInt8(ascii: "x"): take(.latinX)
            case UInt8(ascii: "y"): take(.y)
            case UInt8(ascii: "h"): take(.h)
            case UInt8(ascii: "j"): take(.latinJ)
            case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "w"): readVowel()
            case UInt8(ascii: "d"), UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "z"): readTooth()
            default: readOther()
            }
        }
    }

    private mutating func take(_ sound: Sound, _ count: Int = 1) {
        sounds.append(sound)
        place += count
    }

    private mutating func readVowel() {
        switch (at(0), at(1)) {
        case (UInt8(ascii: "e"), UInt8(ascii: "e")), (UInt8(ascii: "i"), UInt8(ascii: "i")): take(.ee, 2)
        case (UInt8(ascii: "i"), UInt8(ascii: "e")): take(.ee, 2)
        case (UInt8(ascii: "o"), UInt8(ascii: "u")), (UInt8(ascii: "o"), UInt8(ascii: "o")): take(.ou, 2)
        case (UInt8(ascii: "u"), UInt8(ascii: "u")): take(.ou, 2)
        case (UInt8(ascii: "o"), UInt8(ascii: "e")): take(.oe, 2)
        case (UInt8(ascii: "e"), _): take(.e)
        case (UInt8(ascii: "i"), _): take(.i)
        case (UInt8(ascii: "o"), _): take(.o)
        case (UInt8(ascii: "u"), _): take(.u)
        // After a w Tigrinya and Amharic have one vowel that is written e and o.
        case (_, UInt8(ascii: "e")) where at(2) != UInt8(ascii: "e"), (_, UInt8(ascii: "o")) where at(2) != UInt8(ascii: "o"):
            take(.w)
            take(.eo)
        default: take(.w)
        }
    }

    /// What the teeth make: d, t, s, z and what follows them.
    private mutating func readTooth() {
        switch (at(0), at(1), at(2)) {
        case (UInt8(ascii: "d"), UInt8(ascii: "s"), UInt8(ascii: "c")) where at(3) == UInt8(ascii: "h"): take(.j, 4)
        case (UInt8(ascii: "d"), UInt8(ascii: "z"), UInt8(ascii: "j")), (UInt8(ascii: "d"), UInt8(ascii: "z"), UInt8(ascii: "h")):
            take(.j, 3)
        case (UInt8(ascii: "d"), UInt8(ascii: "j"), _), (UInt8(ascii: "d"), LatinLetters.zh, _): take(.j, 2)
        case (UInt8(ascii: "d"), UInt8(ascii: "h"), _): take(.latinDh, 2)
        case (UInt8(ascii: "d"), _, _): take(.d)
        case (UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "c")) where at(3) == UInt8(ascii: "h"): take(.ch, 4)
        case (UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "j")), (UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "h")),
            (UInt8(ascii: "t"), UInt8(ascii: "c"), UInt8(ascii: "h")): take(.ch, 3)
        case (UInt8(ascii: "t"), UInt8(ascii: "j"), _): take(.ch, 2)
        case (UInt8(ascii: "t"), UInt8(ascii: "s"), _), (UInt8(ascii: "t"), UInt8(ascii: "z"), _): take(.ts, 2)
        case (UInt8(ascii: "t"), UInt8(ascii: "h"), _): take(.latinTh, 2)
        case (UInt8(ascii: "t"), _, _): take(.t)
        case (UInt8(ascii: "s"), UInt8(ascii: "c"), UInt8(ascii: "h")): take(.sh, 3)
        case (UInt8(ascii: "s"), UInt8(ascii: "h"), _), (UInt8(ascii: "s"), UInt8(ascii: "j"), _): take(.sh, 2)
        case (UInt8(ascii: "s"), _, _): take(.s)
        case (_, UInt8(ascii: "h"), _), (_, UInt8(ascii: "j"), _): take(.zh, 2)
        default: take(.z)
        }
    }

    private mutating func readOther() {
        let isSoft = at(1) == UInt8(ascii: "e") || at(1) == UInt8(ascii: "i")
        switch (at(0), at(1)) {
        case (UInt8(ascii: "c"), UInt8(ascii: "h")): take(.latinCh, 2)
        case (UInt8(ascii: "c"), UInt8(ascii: "k")): take(.k, 2)
        case (UInt8(ascii: "c"), _): take(isSoft ? .softC : .latinC)
        case (UInt8(ascii: "k"), UInt8(ascii: "h")): take(.kh, 2)
        case (UInt8(ascii: "k"), _): take(.k)
        case (UInt8(ascii: "g"), UInt8(ascii: "h")): take(.gh, 2)
        case (UInt8(ascii: "g"), UInt8(ascii: "u")) where at(2) == UInt8(ascii: "e") || at(2) == UInt8(ascii: "i"): take(.g, 2)
        case (UInt8(ascii: "g"), _): take(isSoft ? .softG : .latinG)
        case (UInt8(ascii: "p"), UInt8(ascii: "h")): take(.f, 2)
        case (UInt8(ascii: "p"), _): take(.p)
        case (UInt8(ascii: "q"), _): take(.q)
        case (UInt8(ascii: "r"), UInt8(ascii: "h")) where place == letters.startIndex: take(.latinRh, 2)
        case (UInt8(ascii: "r"), _): take(.r)
        case (LatinLetters.sh, _): take(.sh)
        case (LatinLetters.ch, _): take(.ch)
        case (LatinLetters.yumusakG, _): take(.yumusakG)
        case (LatinLetters.zh, _): take(.zh)
        case (LatinLetters.kh, _): take(.kh)
        case (LatinLetters.gh, _): take(.gh)
        default: place += 1
        }
    }
}
