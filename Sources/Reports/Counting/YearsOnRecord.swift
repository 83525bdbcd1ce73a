import Casework
import Database
import Dates

/// The years in which anything happened, for the choice of a year.
enum YearsOnRecord {
    /// So far back nobody works with this program.
    private static let farthest = 40
    /// After so many empty years nothing older is expected.
    private static let longestGap = 10

    /// Newest first.
    static func find(_ figures: [Figure], in area: Area, before clock: Clock, _ db: any Reading) throws -> [Int] {
        let thisYear = clock.today.year
        var found: [Int] = []
        for year in (thisYear - farthest...thisYear).reversed() {
            if let oldest = found.last, oldest - year > longestGap + 1 { break }
            if try figures.contains(where: { try hasAny($0, area, year, db) }) { found.append(year) }
        }
        return found
    }

    private static func hasAny(_ figure: Figure, _ area: Area, _ year: Int, _ db: any Reading) throws -> Bool {
        let question = Question(figure: figure, area: area, period: .year(year))
        var isFound = false
        try db.each(question.any, question.values) { _ in isFound = true }
        return isFound
    }
}
