import Names
import Testing

/// How often a name is known again in another spelling, and how seldom two names are taken for one.
@Suite("Names by ear, on the set of spellings")
struct NameSetTests {
    private static func share(of pairs: [NameSet.Pair], where isMet: (NameSet.Pair) -> Bool) -> Double {
        Double(pairs.count(where: isMet)) / Double(max(1, pairs.count))
    }

    private static func isAlike(_ pair: NameSet.Pair) -> Bool {
        HeardName(pair.a).likeness(to: HeardName(pair.b)).level != .different
    }

    @Test("There are 400 pairs and more of one name, and of two names, and every language has both")
    func size() {
        #expect(NameSet.pairs.count(where: \.isSame) >= 400)
        #expect(NameSet.pairs.count { !$0.isSame } >= 400)
        for language in ["ar", "ku", "fa", "ps", "ti", "am", "so"] {
            #expect(NameSet.pairs.contains { $0.language == language && $0.isSame })
            #expect(NameSet.pairs.contains { $0.language == language && !$0.isSame })
        }
    }

    @Test("97 in 100 spellings of one name sound alike, 95 across scripts, in both halves", arguments: [false, true])
    func found(_ isSetAside: Bool) {
        let same = NameSet.pairs.filter { $0.isSame && $0.isSetAside == isSetAside }
        #expect(Self.share(of: same, where: Self.isAlike) >= 0.97)
        #expect(Self.share(of: same.filter(\.isAcrossScripts), where: Self.isAlike) >= 0.95)
    }

    @Test("At most 4 in 100 names that lie near are taken for one, in both halves", arguments: [false, true])
    func confused(_ isSetAside: Bool) {
        let different = NameSet.pairs.filter { !$0.isSame && $0.isSetAside == isSetAside }
        #expect(Self.share(of: different, where: Self.isAlike) <= 0.04)
    }

    @Test("19 in 20 spellings of one name meet in the table of keys, and nearly all within one letter")
    func keys() {
        let same = NameSet.pairs.filter(\.isSame)
        #expect(Self.share(of: same) { pair in !Set(HeardName(pair.a).keys).isDisjoint(with: HeardName(pair.b).keys) } >= 0.95)
        #expect(Self.share(of: same) { pair in
            let keys = [pair.a, pair.b].map { HeardName($0).keys }
            return !Set(keys[0] + keys[0].flatMap(OneEdit.variants)).isDisjoint(with: keys[1])
        } >= 0.99)
    }

    @Test("Who compares the other way round hears the same")
    func bothWays() {
        for pair in NameSet.pairs {
            let (a, b) = (HeardName(pair.a), HeardName(pair.b))
            #expect(a.likeness(to: b).level == b.likeness(to: a).level, "\(pair.a) \(pair.b)")
        }
    }
}
