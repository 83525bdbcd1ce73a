/// What each sound of a word weighs, by where it stands.
struct Weighing {
    private(set) var units: [HeardUnit]
    private(set) var consonants = 0
    private let sounds: [Sound]
    private let isBare: Bool
    /// A bit for each place that has a vowel; no word is longer than this.
    private let vowels: UInt64

    init(_ given: [Sound], isBare: Bool) {
        (sounds, self.isBare) = (given, isBare)
        vowels = Self.vowels(of: given)
        units = given.map { HeardUnit($0) }
        guard !given.isEmpty else { return }
        // Somali says n for an m behind an a: Maryan, Salaan.
        if sounds.last == .n, isOpen(sounds.count - 2) { units[units.count - 1].sound = Sound.lastN.rawValue }
        if sounds.last == .m, isOpen(sounds.count - 2) { units[units.count - 1].sound = Sound.lastM.rawValue }
        consonants = sounds.indices.count { !isVowel($0) && !sounds[$0].isMute && (sounds[$0] != .h || isVowel($0 + 1)) }
        let end = endingVowel
        let before = end.map { vowels & ((1 << UInt64($0)) &- 1) } ?? vowels
        let heavy = before == 0 ? nil : 63 - before.leadingZeroBitCount
        for place in sounds.indices { weigh(place, end: end, heavy: heavy) }
    }

    /// A glide is a vowel when none stands beside it.
    private static func vowels(of sounds: [Sound]) -> UInt64 {
        var (vowels, wasVowel) = (0 as UInt64, true)
        for place in 0..<min(64, sounds.count) {
            let isVowel = sounds[place].isVowel
            let isGlide = sounds[place].isGlide && !wasVowel && !(place + 1 < sounds.count && sounds[place + 1].isVowel)
            if isVowel || isGlide { vowels |= 1 << UInt64(place) }
            wasVowel = isVowel
        }
        return vowels
    }

    private func isVowel(_ place: Int) -> Bool {
        place >= 0 && place < 64 && vowels >> UInt64(place) & 1 == 1
    }

    /// Where the vowel stands on which the word ends, if it does; an h behind it is not said.
    private var endingVowel: Int? {
        let last = sounds.count - 1
        if isVowel(last) { return last }
        guard !isBare else { return nil }
        return last > 0 && (sounds[last] == .h || sounds[last].isMute) && isVowel(last - 1) ? last - 1 : nil
    }

    private mutating func weigh(_ place: Int, end: Int?, heavy: Int?) {
        if isVowel(place) {
            weighVowel(place, isEnd: place == end, isHeavy: place == heavy, hasEnd: end != nil)
        } else {
            weighConsonant(place)
        }
    }

    private mutating func weighConsonant(_ place: Int) {
        let isLast = place == sounds.count - 1
        switch sounds[place] {
        case .hamza: units[place].lose(0)
        case .ayn: units[place].lose(1)
        case .h where isLast: units[place].lose(isOpen(place - 1) && !isBare ? 1 : 11)
        case .h where place > 0 && (sounds[place - 1] == .sh || sounds[place - 1] == .s): units[place].lose(5)
        case .h where place > 0: units[place].lose(isBare || isVowel(place + 1) ? 11 : 5, bare: 11)
        case .yumusakG: units[place].lose(2)
        // May be the Somali letter for ʿayn.
        case .latinC, .softC: units[place].lose(3)
        // Between vowels, or before one, that say the same: Ziad and Ziyad, Daoud and Dawood.
        case .y, .w, .v, .waw, .yeh: units[place].lose(isKin(place, place - 1) || isKin(place, place + 1) ? 7 : 11)
        default: break
        }
    }

    /// An a or an e, behind which an h is not heard.
    private func isOpen(_ place: Int) -> Bool {
        guard place >= 0 else { return false }
        switch sounds[place] {
        case .a, .e, .ae, .alef, .fullE: return true
        default: return false
        }
    }

    private func isHigh(_ place: Int) -> Bool {
        guard sounds.indices.contains(place) else { return false }
        switch sounds[place] {
        case .i, .ee, .y, .yeh, .lastYeh, .lowAlef, .firstAlef, .schwa: return true
        default: return false
        }
    }

    /// Whether a vowel beside a glide has the same in it.
    private func isKin(_ glide: Int, _ place: Int) -> Bool {
        guard sounds.indices.contains(place) else { return false }
        if sounds[glide] == .y || sounds[glide] == .yeh { return isHigh(place) }
        switch sounds[place] {
        case .u, .ou, .oe, .o, .waw, .w, .eo, .firstAlef, .highAlef: return true
        default: return false
        }
    }

    private mutating func weighVowel(_ place: Int, isEnd: Bool, isHeavy: Bool, hasEnd: Bool) {
        let isWeak = !isEnd && !isHeavy && consonants > 3
        units[place].place = (isEnd ? HeardUnit.Place.end : isWeak ? .inner : .heavy).rawValue
        switch sounds[place] {
        case .schwa, .anyVowel: units[place].lose(0)
        case .alef, .maqsura, .marbuta, .lastYeh, .lastHeh, .waw, .yeh: units[place].lose(11)
        case .firstAlef, .lowAlef: units[place].lose(consonants > 3 ? 6 : 11)
        case .highAlef: units[place].lose(11)
        // A silent e, as French writes it.
        case .e where isEnd && place > 2 && !isVowel(place - 1): units[place].lose(3)
        case _ where isEnd: units[place].lose(11)
        // Sayyid: the y has it.
        case _ where isHigh(place) && place > 0 && sounds[place - 1] == .y: units[place].lose(4, bare: 2)
        case _ where isHigh(place) && place + 1 < sounds.count && sounds[place + 1] == .y: units[place].lose(4)
        case _ where isHigh(place) && (isVowel(place - 1) || isVowel(place + 1)): units[place].lose(11)
        // Ismail and Smail.
        case _ where place == 0 && sounds.count > 2 && sounds[1] == .s && !isVowel(2): units[place].lose(6)
        case _ where place == 0: units[place].lose(consonants > 3 ? 6 : 11)
        // The first of two, as in ei; but Suad is not Saad.
        case .u, .ou, .oe:
            if isVowel(place + 1) { units[place].lose(11, bare: 1) } else { weighInner(place, isHeavy: isHeavy, hasEnd: hasEnd) }
        case _ where isVowel(place + 1): units[place].lose(2, bare: 0)
        default: weighInner(place, isHeavy: isHeavy, hasEnd: hasEnd)
        }
    }

    private mutating func weighInner(_ place: Int, isHeavy: Bool, hasEnd: Bool) {
        let isShort = consonants <= 3
        let isFirst = vowels & ((1 << UInt64(place)) &- 1) == 0
        let cost: UInt8 = isHeavy && !hasEnd ? isShort ? 11 : 6 : isShort ? 6 : 4
        switch sounds[place] {
        case .i, .ee, .y, .yeh: units[place].lose(cost, bare: 2, shortBare: isHeavy && !(hasEnd && isFirst) ? 11 : 2)
        case .ou, .oe:
            units[place].lose(cost, bare: 1)
            units[place].isLongU = isHeavy && !isFirst
        case .a, .e, .ae: units[place].lose(cost, bare: 0)
        default: units[place].lose(cost, bare: 1)
        }
    }
}
