/// A word of a name as it is heard.
struct HeardWord {
    /// In Latin letters a to z, or as it was when nobody here knows its script.
    let latin: [UInt8]
    let sounds: [Sound]
    let units: [HeardUnit]
    /// Whether its short vowels were not written.
    let isBare: Bool
    /// A short bare word without a long a.
    let isShortBare: Bool
    /// Which it has of the consonants that nothing else is taken for: a word with an l is never like one without.
    let marks: UInt8
    /// Whether it begins with an rh, which may be an r and a gh: its marks say nothing.
    let isVague: Bool
    /// Whether a u or an o, or w, is written in it.
    let hasWaw: Bool
    /// How many units at the beginning may be an article, and what it costs to leave those out.
    let article: (count: Int, cost: Int)
    /// Ibn and its like, that one spelling has and another not.
    let isParticle: Bool

    init(_ sounds: [Sound], latin: [UInt8], isBare: Bool, article: (count: Int, cost: Int) = (0, 0), isParticle: Bool = false) {
        self.sounds = isBare ? sounds : Self.withoutDoubles(sounds)
        let weighing = Weighing(self.sounds, isBare: isBare)
        (self.latin, units, self.isBare, self.article, self.isParticle) = (latin, weighing.units, isBare, article, isParticle)
        marks = sounds.reduce(0) { $0 | Self.mark(of: $1) }
        isVague = sounds.first == .latinRh
        hasWaw = sounds.contains(.waw) || sounds.contains(.ou)
        isShortBare = isBare && weighing.consonants <= 3 && !sounds.contains(.alef)
    }

    /// Two words as one.
    func joined(_ next: HeardWord) -> HeardWord {
        HeardWord(sounds + next.sounds, latin: latin + next.latin, isBare: isBare || next.isBare)
    }

    private static func mark(of sound: Sound) -> UInt8 {
        switch sound {
        case .l: 1
        case .r: 2
        case .b, .p: 4
        default: 0
        }
    }

    private static func withoutDoubles(_ sounds: [Sound]) -> [Sound] {
        guard zip(sounds, sounds.dropFirst()).contains(where: { $0 == $1 }) else { return sounds }
        var single: [Sound] = []
        single.reserveCapacity(sounds.count)
        for sound in sounds where single.last != sound { single.append(sound) }
        return single
    }
}
