/// Which household is proposed for which dwelling, for a whole town at once (voorstel): as many as possible housed, then with
/// the least drawbacks, then those who wait longest.
package struct Proposing: Sendable {
    package let weighing: PairWeighing
    /// Of each dwelling the household; nothing where none is proposed.
    package let household: [Int?]

    package init(_ weighing: PairWeighing) {
        self.weighing = weighing
        let (rows, columns) = (weighing.households.count, weighing.dwellings.count)
        let waited = weighing.households.map { $0.waited(on: weighing.day) }
        let longest = waited.max() ?? 0
        // So much more than all days together that a day never outweighs a drawback.
        let scale = min(rows, columns) * (longest + 1) + 1
        var costs = [Int](repeating: CheapestMatching.never, count: rows * columns)
        for row in 0..<rows {
            let behind = longest - waited[row]
            for column in 0..<columns {
                if let cost = weighing.cost(row, column) { costs[row * columns + column] = cost * scale + behind }
            }
        }
        let matching = CheapestMatching(rows: rows, columns: columns, costs: costs)
        var found = [Int?](repeating: nil, count: columns)
        for (row, column) in matching.columnOfRow.enumerated() { if let column { found[column] = row } }
        household = found
    }

    /// All households for one dwelling: who is proposed first, then who fits with the fewest drawbacks, then who may be chosen
    /// all the same, then who does not fit; of equals who waits longest.
    func ordered(for column: Int) -> [Int] {
        let ranks = weighing.households.indices.map { row -> (Int, Int, Int, Int) in
            let points = weighing.points(row, column)
            let group = household[column] == row ? 0
                : points.contains { $0.stand == .forbids } ? 3 : points.contains { $0.stand == .skips } ? 2 : 1
            return (group, points.reduce(0) { $0 + $1.cost }, -weighing.households[row].waited(on: weighing.day), row)
        }
        return ranks.sorted { $0 < $1 }.map(\.3)
    }
}
