/// The search of ``CheapestMatching``, with its prices.
///
/// Kept true all along: no pair costs less than the prices of its row and its column together, a pair that is made costs just
/// that, a column without a row has the price 0, and no row a higher price than staying alone.
struct MatchingSearch {
    private static let far = 1 << 61

    private let columns: Int
    private let costs: [Int]
    /// What it costs to leave a row without a column.
    private let alone: Int
    private var rowPrice: [Int]
    private var columnPrice: [Int]
    /// −1 for none.
    private(set) var columnOfRow: [Int]
    private var rowOfColumn: [Int]
    private var distance: [Int]
    private var before: [Int]
    /// All columns: those first to which the shortest way is known.
    private var order: [Int]

    init(rows: Int, columns: Int, costs: [Int]) {
        self.columns = columns
        let never = CheapestMatching.never
        self.costs = costs.map { $0 == never ? never : min(max($0, 0), CheapestMatching.most) }
        let dearest = self.costs.reduce(0) { $1 == never ? $0 : max($0, $1) }
        alone = dearest * min(rows, columns) + 1
        rowPrice = Array(repeating: 0, count: rows)
        columnPrice = Array(repeating: 0, count: columns)
        columnOfRow = Array(repeating: -1, count: rows)
        rowOfColumn = Array(repeating: -1, count: columns)
        distance = Array(repeating: 0, count: columns)
        before = Array(repeating: 0, count: columns)
        order = Array(0..<columns)
    }

    mutating func run() {
        var waiting = Array(columnOfRow.indices)
        bid(&waiting)
        for row in waiting { augment(from: row) }
    }

    /// Each row takes the column that is cheapest for it, and raises that one's price to what the next best would cost. Whoever
    /// had it asks again. Quick where few want the same; given up after a while, for the paths end the rest for certain.
    private mutating func bid(_ waiting: inout [Int]) {
        var turns = 4 * columnOfRow.count
        var left: [Int] = []
        while let row = waiting.popLast() {
            turns -= 1
            guard turns >= 0 else {
                left.append(row)
                continue
            }
            let wanted = cheapest(for: row)
            rowPrice[row] = wanted.next
            guard wanted.column >= 0 else { continue }
            columnPrice[wanted.column] -= wanted.next - wanted.cost
            let other = rowOfColumn[wanted.column]
            rowOfColumn[wanted.column] = row
            columnOfRow[row] = wanted.column
            if other >= 0 {
                columnOfRow[other] = -1
                if wanted.next > wanted.cost { waiting.append(other) } else { left.append(other) }
            }
        }
        waiting = left
    }

    /// The best column of a row, free rather than taken, and what the best after that would cost.
    private func cheapest(for row: Int) -> (column: Int, cost: Int, next: Int) {
        var (column, cost, next) = (-1, alone, alone)
        costs.withUnsafeBufferPointer { costs in
            columnPrice.withUnsafeBufferPointer { prices in
                let first = row * columns
                for place in 0..<columns {
                    let price = costs[first + place]
                    guard price != CheapestMatching.never else { continue }
                    let reduced = price - prices[place]
                    if reduced < cost || reduced == cost && column >= 0 && rowOfColumn[column] >= 0 && rowOfColumn[place] < 0 {
                        next = cost
                        (column, cost) = (place, reduced)
                    } else if reduced < next {
                        next = reduced
                    }
                }
            }
        }
        return (column, cost, next)
    }

    /// Gives one more row a column, along the cheapest way that shifts others; or leaves one of them alone where that is cheaper.
    private mutating func augment(from start: Int) {
        for column in 0..<columns { distance[column] = Self.far }
        var (row, reached, known) = (start, 0, 0)
        var (best, lone, end) = (alone - rowPrice[start], start, -1)
        while known < columns {
            let place = relax(from: row, at: reached, beyond: known)
            let column = order[place]
            guard distance[column] < best else { break }
            if rowOfColumn[column] < 0 {
                (best, end) = (distance[column], column)
                break
            }
            order.swapAt(known, place)
            known += 1
            (row, reached) = (rowOfColumn[column], distance[column])
            let leaving = reached + alone - rowPrice[row]
            if leaving < best { (best, lone) = (leaving, row) }
        }
        for column in order[..<known] {
            columnPrice[column] -= best - distance[column]
            rowPrice[rowOfColumn[column]] += best - distance[column]
        }
        rowPrice[start] += best
        shift(from: start, to: end, leaving: lone)
    }

    /// Shortens the ways to the columns that are left by those over this row, and gives the place of the nearest.
    private mutating func relax(from row: Int, at reached: Int, beyond known: Int) -> Int {
        let (base, first, count) = (reached - rowPrice[row], row * columns, columns)
        var (nearest, place) = (Int.max, known)
        costs.withUnsafeBufferPointer { costs in
            columnPrice.withUnsafeBufferPointer { prices in
                order.withUnsafeBufferPointer { order in
                    distance.withUnsafeMutableBufferPointer { distance in
                        before.withUnsafeMutableBufferPointer { before in
                            for next in known..<count {
                                let column = order[next]
                                let cost = costs[first + column]
                                var far = distance[column]
                                if cost != CheapestMatching.never {
                                    let way = base + cost - prices[column]
                                    if way < far {
                                        far = way
                                        distance[column] = way
                                        before[column] = row
                                    }
                                }
                                if far < nearest { (nearest, place) = (far, next) }
                            }
                        }
                    }
                }
            }
        }
        return place
    }

    /// - Parameter end: the free column at the end of the way; −1 where a row is left alone.
    private mutating func shift(from start: Int, to end: Int, leaving lone: Int) {
        var column = end
        if end < 0 {
            guard lone != start else { return }
            column = columnOfRow[lone]
            columnOfRow[lone] = -1
        }
        while true {
            let row = before[column]
            let next = columnOfRow[row]
            rowOfColumn[column] = row
            columnOfRow[row] = column
            if row == start { return }
            column = next
        }
    }
}
