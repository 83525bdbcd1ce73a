import Casework
import Database
import Dates

/// The years in which anything happened, for the choice of a year.
enum YearsOnRecord {
    /// So far back nobody works with this program.
    private static let farthest = 40

    /// Newest first.
    static func find(_ figures: [Figure], in area: Area, before clock: Clock, _ db: any Reading) throws -> [Int] {
        let thisYear = clock.today.year
        return try (thisYear - farthest...thisYear).reversed().filter { year in
            try figures.contains { figure in
                let question = Question(figure: figure, area: area, period: .year(year))
                var isFound = false
                try db.each(question.any, question.values) { _ in isFound = true }
                return isFound
            }
        }
    }
}
