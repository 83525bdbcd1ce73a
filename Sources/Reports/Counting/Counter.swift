package import Casework
package import Database
package import Dates

/// Counts figures (teller).
package enum Counter {
    package static func count(
        _ figure: Figure, in area: Area, during period: Period, _ db: any Reading
    ) throws -> Count {
        let question = Question(figure: figure, area: area, period: period)
        var value = 0
        var sums = figure.breakdowns.map { _ in [String: Int]() }
        try db.each(question.tally, question.values) { row in
            let number = row.int(sums.count)
            value += number
            for place in sums.indices {
                if let key = row.optionalText(place) { sums[place][key, default: 0] += number }
            }
        }
        let divisions = zip(figure.breakdowns, sums).map(division)
        return Count(figure: figure, value: value, divisions: divisions)
    }

    /// The value alone, for a page that shows no breakdown.
    package static func value(of figure: Figure, in area: Area, during period: Period, _ db: any Reading) throws -> Int {
        let question = Question(figure: figure, area: area, period: period)
        var value = 0
        try db.each(question.total, question.values) { value = $0.int(0) }
        return value
    }

    /// One breakdown by itself, also one that no report counts.
    package static func division(
        of figure: Figure, by breakdown: Breakdown, in area: Area, during period: Period, _ db: any Reading
    ) throws -> Count.Division {
        let question = Question(figure: figure, area: area, period: period)
        var sums: [String: Int] = [:]
        try db.each(question.division(breakdown), question.values) { row in
            if let key = row.optionalText(0) { sums[key] = row.int(1) }
        }
        return division(breakdown, sums)
    }

    private static func division(_ breakdown: Breakdown, _ sums: [String: Int]) -> Count.Division {
        func cell(_ key: String) -> Count.Cell {
            Count.Cell(key: key, label: breakdown.word(for: key), value: sums[key] ?? 0)
        }
        guard case .listed(let list) = breakdown.words else {
            let largestFirst = sums.keys.sorted { (sums[$1] ?? 0, $0) < (sums[$0] ?? 0, $1) }
            return Count.Division(breakdown: breakdown, cells: largestFirst.map(cell))
        }
        let known = list.map(\.key)
        let unforeseen = sums.keys.filter { !known.contains($0) }.sorted()
        let shown = (known + unforeseen).filter { $0 != "unknown" || sums[$0] != nil }
        return Count.Division(breakdown: breakdown, cells: shown.map(cell))
    }
}
