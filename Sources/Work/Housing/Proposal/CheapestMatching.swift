/// Which row goes with which column, so that as many rows as possible have one and all pairs together cost least
/// (goedkoopste verdeling).
///
/// Shortest augmenting paths over reduced costs, after Jonker and Volgenant. Each row may also stay alone, at a price above
/// that of all pairs together, so neither side has to be as long as the other and a pair may be forbidden.
package struct CheapestMatching: Sendable, Equatable {
    /// The cost of a pair that may not be.
    package static let never = Int.max
    /// What a pair costs at most; more is taken as this, so that sums stay whole numbers.
    package static let most = 1 << 44

    /// Of each row its column, where it has one.
    package let columnOfRow: [Int?]

    /// - Parameter costs: from 0 up, row after row.
    package init(rows: Int, columns: Int, costs: [Int]) {
        guard rows > 0, columns > 0, costs.count == rows * columns else {
            columnOfRow = Array(repeating: nil, count: max(0, rows))
            return
        }
        // Paths begin at rows, so the shorter side gives them.
        guard rows <= columns else {
            let turned = CheapestMatching(rows: columns, columns: rows, costs: Self.turned(costs, rows, columns))
            var found = [Int?](repeating: nil, count: rows)
            for (column, row) in turned.columnOfRow.enumerated() { if let row { found[row] = column } }
            columnOfRow = found
            return
        }
        var search = MatchingSearch(rows: rows, columns: columns, costs: costs)
        search.run()
        columnOfRow = search.columnOfRow.map { $0 < 0 ? nil : $0 }
    }

    private static func turned(_ costs: [Int], _ rows: Int, _ columns: Int) -> [Int] {
        var turned = [Int](repeating: 0, count: costs.count)
        for row in 0..<rows {
            for column in 0..<columns { turned[column * rows + row] = costs[row * columns + column] }
        }
        return turned
    }
}
