package import Casework
package import Database
package import Dates

/// One line of the list behind a figure. Names no one.
package struct Member: Sendable {
    /// The file number of the thing that is counted.
    package let number: String
    /// ISO.
    package let date: String
    package let amount: Int
    package let about: String?
    /// The words of each breakdown, in the order of the figure; nothing where the member is outside a breakdown.
    package let keys: [String?]
}

/// The list behind a figure.
package enum Members {
    package static let perPage = 50

    /// - Parameter part: of which alone; of all when left out.
    /// - Parameter skipping: how many of the newest lines to leave out.
    package static func list(
        of figure: Figure, in area: Area, during period: Period, only part: Part? = nil, most: Int = perPage,
        skipping: Int = 0, _ db: any Reading
    ) throws -> [Member] {
        let question = Question(figure: figure, area: area, period: period)
        let columns = figure.breakdowns.indices.map { $0 + 4 }
        var found: [Member] = []
        let sql = part.map { question.page(of: $0.breakdown) } ?? question.page
        let values = question.values + (part.map { [$0.key.sqlValue] } ?? [])
        try db.each(sql, values + [most.sqlValue, skipping.sqlValue]) { row in
            found.append(Member(
                number: ID<Figure>(row.integer(0)).description, date: row.text(1), amount: row.int(2),
                about: row.optionalText(3), keys: columns.map { row.optionalText($0) }))
        }
        return found
    }
}
