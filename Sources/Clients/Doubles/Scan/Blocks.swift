import Names

/// Who is compared with whom (blokken): only people with a key in common, for all with all would take years.
struct Blocks {
    private struct Entry {
        let key: UInt64
        let born: UInt32
        let person: UInt32

        static func isBefore(_ one: Entry, _ other: Entry) -> Bool {
            (one.key, one.born, one.person) < (other.key, other.born, other.person)
        }
    }

    /// Of a key that more have, those are compared who were born in the same year; when those are more too, on the same day.
    private static let most = 40

    private let people: ScannedPeople
    private(set) var pairs: [ScannedPair] = []
    /// How many keys so many have, even with the same birth, that they were not compared.
    private(set) var tooFrequent = 0

    init(_ people: ScannedPeople) {
        self.people = people
        // What is hardly ever shared by two by chance counts whatever their birth.
        compare(by: numbers(), bonus: 8)
        compare(by: phones(), bonus: 3)
        compare(by: households(), bonus: 1)
        compare(by: names(), bonus: 0)
        pairs.sort()
        var last: ScannedPair?
        pairs.removeAll { pair in
            defer { last = pair }
            return pair == last
        }
    }

    // MARK: Keys

    private func numbers() -> [Entry] { entries { people.numbers[$0].map { Self.hash($0.utf8) } } }
    private func phones() -> [Entry] { entries { people.phones[$0].map { Self.hash($0.utf8) } } }
    private func households() -> [Entry] { entries { people.households[$0].map { Self.hash($0.utf8) } } }

    /// Every two keys of different words, in whatever order; and each one with the day of birth, for when the other is misspelt.
    private func names() -> [Entry] {
        entries { person in
            let born = UInt64(people.born[person])
            // Where a birth was not written down, 1 January is.
            let saysDay = born & 31 > 0 && born & 511 != 33
            var keys: Set<UInt64> = []
            for name in people.names[person] {
                let words = HeardName(name).wordKeys.map { $0.map { Self.hash($0.utf8) } }
                if words.count == 1 { keys.formUnion(words[0].map { Self.mixed($0) }) }
                for (place, word) in words.enumerated() {
                    if saysDay { keys.formUnion(word.map { Self.mixed($0 &+ born) }) }
                    for next in words.dropFirst(place + 1) {
                        for one in word { keys.formUnion(next.map { Self.mixed(one &+ $0) }) }
                    }
                }
            }
            return Array(keys)
        }
    }

    private func entries(_ keys: (Int) -> [UInt64]) -> [Entry] {
        people.ids.indices.flatMap { person in
            keys(person).map { Entry(key: $0, born: people.born[person], person: UInt32(person)) }
        }
    }

    /// FNV-1a: two keys that meet by chance cost one comparison more.
    private static func hash(_ bytes: String.UTF8View) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private static func mixed(_ key: UInt64) -> UInt64 {
        let spread = (key ^ key >> 31) &* 0x9e37_79b9_7f4a_7c15
        return spread ^ spread >> 29
    }

    // MARK: Pairs

    private mutating func compare(by unsorted: [Entry], bonus: Int) {
        let entries = unsorted.sorted(by: Entry.isBefore)
        each(entries[...], { $0.key == $1.key }) { block in
            if block.count <= Self.most { return pair(block, bonus) }
            each(block, { ScannedPeople.year($0.born) == ScannedPeople.year($1.born) }) { year in
                if year.count <= Self.most { return pair(year, bonus) }
                each(year, { $0.born == $1.born }) { day in
                    if day.count <= Self.most { pair(day, bonus) } else { tooFrequent += 1 }
                }
            }
        }
    }

    private func each(
        _ entries: ArraySlice<Entry>, _ isSame: (Entry, Entry) -> Bool, _ body: (ArraySlice<Entry>) -> Void
    ) {
        var start = entries.startIndex
        while start < entries.endIndex {
            var end = start + 1
            while end < entries.endIndex, isSame(entries[start], entries[end]) { end += 1 }
            if end - start > 1 { body(entries[start..<end]) }
            start = end
        }
    }

    private mutating func pair(_ block: ArraySlice<Entry>, _ bonus: Int) {
        for place in block.indices {
            for next in block[(place + 1)...] {
                let (one, other) = (Int(block[place].person), Int(next.person))
                let (born, later) = (ScannedPeople.year(block[place].born), ScannedPeople.year(next.born))
                let sexes = (people.sexes[one], people.sexes[other])
                let hasOtherSex = sexes.0 != .unknown && sexes.1 != .unknown && sexes.0 != sexes.1
                if Resemblance.isPossible(born: born, later, hasOtherSex: hasOtherSex, bonus: bonus), one != other {
                    pairs.append(ScannedPair(one, other))
                }
            }
        }
    }
}
