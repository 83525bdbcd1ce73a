import Casework
import Names

/// All of some places who may be in the data twice (dubbelen zoeken), the most alike first. A suggestion, never a decision.
package struct DoubleScan: Sendable {
    struct Found: Sendable {
        let one: ID<Person>
        let other: ID<Person>
        let resemblance: Resemblance
    }

    /// So many pairs are kept: nobody looks at more before the first are dealt with.
    static let most = 500

    private(set) var found: [Found] = []
    /// Of all that were found.
    package private(set) var count = 0
    /// How many keys were too frequent to compare who has them.
    package let tooFrequent: Int
    /// How many pairs had a key in common.
    package let compared: Int

    package init(_ people: ScannedPeople) async {
        let blocks = Blocks(people)
        compared = blocks.pairs.count
        tooFrequent = blocks.tooFrequent
        var alike = await Self.alike(people, blocks.pairs)
        count = alike.count
        alike.sort { ($1.points, $0.pair) < ($0.points, $1.pair) }
        found = alike.prefix(Self.most).map { alike in
            let (one, other) = (alike.pair.one, alike.pair.other)
            return Found(
                one: people.ids[one], other: people.ids[other],
                resemblance: Resemblance(people.traits(one), people.traits(other)))
        }
    }

    /// Pairs that are worth a task of their own.
    private static let portion = 50_000

    /// On all processors when there are many: each pair is judged by itself.
    private static func alike(_ people: ScannedPeople, _ pairs: [ScannedPair]) async -> [(points: Int, pair: ScannedPair)] {
        await withTaskGroup { group in
            for start in stride(from: 0, to: pairs.count, by: portion) {
                group.addTask { judge(people, pairs[start..<min(start + portion, pairs.count)]) }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
    }

    private static func judge(_ people: ScannedPeople, _ pairs: ArraySlice<ScannedPair>) -> [(points: Int, pair: ScannedPair)] {
        var alike: [(points: Int, pair: ScannedPair)] = []
        var (last, first) = (-1, Side(Traits()))
        for pair in pairs where !people.apart.contains(pair) {
            if pair.one != last { (last, first) = (pair.one, Side(people.traits(pair.one))) }
            guard let resemblance = first.resemblance(to: people.traits(pair.other)) else { continue }
            alike.append((resemblance.points, pair))
        }
        return alike
    }

    /// One of a pair, of whom the names were heard: he is compared with several.
    private struct Side {
        let traits: Traits
        let questions: [NameQuestion]

        init(_ traits: Traits) {
            self.traits = traits
            questions = Resemblance.questions(traits.names)
        }

        /// Nothing when neither a name nor a number says that they are one: a birth and a telephone are shared by twins.
        func resemblance(to other: Traits) -> Resemblance? {
            let name = Resemblance.likeness(questions, other.names)
            guard name != nil || !traits.numbers.isDisjoint(with: other.numbers) else { return nil }
            let resemblance = Resemblance(traits, other, name)
            return resemblance.confidence == nil ? nil : resemblance
        }
    }
}
