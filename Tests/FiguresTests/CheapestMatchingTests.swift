import Housing
import Testing

/// Which goes with which, held against trying everything.
@Suite("The cheapest matching")
struct CheapestMatchingTests {
    /// The same numbers at every run.
    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private struct Table {
        let rows: Int
        let columns: Int
        let costs: [Int]

        init(_ chance: inout Chance) {
            (rows, columns) = (Int.random(in: 0...6, using: &chance), Int.random(in: 0...6, using: &chance))
            let (dearest, forbidden) = (Int.random(in: 0...20, using: &chance), Int.random(in: 0...9, using: &chance))
            costs = (0..<rows * columns).map { _ in
                Int.random(in: 0..<10, using: &chance) < forbidden ? CheapestMatching.never : Int.random(in: 0...dearest, using: &chance)
            }
        }

        /// How many are together and what that costs, by trying all ways.
        func best(from row: Int = 0, without taken: Set<Int> = []) -> (pairs: Int, cost: Int) {
            guard row < rows else { return (0, 0) }
            var found = best(from: row + 1, without: taken)
            for column in 0..<columns where !taken.contains(column) && costs[row * columns + column] != CheapestMatching.never {
                let rest = best(from: row + 1, without: taken.union([column]))
                let own = (pairs: rest.pairs + 1, cost: rest.cost + costs[row * columns + column])
                if own.pairs > found.pairs || own.pairs == found.pairs && own.cost < found.cost { found = own }
            }
            return found
        }
    }

    @Test("As many as possible, then the cheapest: the same as trying everything, in 3,000 small tables of all shapes")
    func everything() {
        var chance = Chance(state: 20_170_101)
        for _ in 0..<3000 {
            let table = Table(&chance)
            let found = CheapestMatching(rows: table.rows, columns: table.columns, costs: table.costs).columnOfRow
            let pairs = found.enumerated().compactMap { row, column in column.map { (row, $0) } }
            #expect(found.count == table.rows && Set(pairs.map(\.1)).count == pairs.count)
            let prices = pairs.map { table.costs[$0 * table.columns + $1] }
            #expect(!prices.contains(CheapestMatching.never))
            let best = table.best()
            #expect(pairs.count == best.pairs && prices.reduce(0, +) == best.cost, "\(table)")
        }
    }

    @Test("Many that all want the same: what is found is as cheap as can be, by the prices that prove it", arguments: [60, 61])
    func products(_ columns: Int) {
        // Of (i + 1)(j + 1) the cheapest is to put the dearest row with the cheapest column.
        let rows = 60
        let costs = (0..<rows * columns).map { ($0 / columns + 1) * ($0 % columns + 1) }
        let found = CheapestMatching(rows: rows, columns: columns, costs: costs).columnOfRow
        let cost = found.enumerated().reduce(0) { $0 + costs[$1.offset * columns + ($1.element ?? 0)] }
        #expect(cost == (1...rows).reduce(0) { $0 + $1 * (rows + 1 - $1) })
    }

    @Test("Where nothing may be, nobody is together; costs are whole numbers however large they are")
    func edges() {
        let never = CheapestMatching.never
        #expect(CheapestMatching(rows: 2, columns: 2, costs: [never, never, never, never]).columnOfRow == [nil, nil])
        #expect(CheapestMatching(rows: 0, columns: 3, costs: []).columnOfRow == [])
        #expect(CheapestMatching(rows: 2, columns: 1, costs: [Int.max - 1, 3]).columnOfRow == [nil, 0])
        #expect(CheapestMatching(rows: 2, columns: 2, costs: [1, 2, 3]).columnOfRow == [nil, nil])
    }
}
