import Casework
package import Database
import Dates

/// Fills a recipe with numbers.
package struct ReportMaker: Sendable {
    private let book: FigureBook
    private let recipe: Recipe

    package init(_ book: FigureBook, recipe: Recipe = .annual) {
        self.book = book
        self.recipe = recipe
    }

    /// - Throws: a `Refusal` when nothing was recorded in that year.
    package func make(_ area: Area, year: Int, _ db: any Reading) throws -> Report {
        let report = try fill(area, year: year, db)
        guard report.entries.contains(where: { hasSubstance($0.count) }) else {
            throw Refusal.nothingRecorded(area, year: year)
        }
        return report
    }

    /// As ``make(_:year:_:)``, also for a year in which nothing happened.
    package func fill(_ area: Area, year: Int, _ db: any Reading) throws -> Report {
        let period = Period.year(year)
        let now = try counts(area, period, db)
        let before = try counts(area, period.yearEarlier, db)
        let hadSubstance = before.values.contains(where: hasSubstance)
        let sections = try recipe.sections.map { section in
            Report.Section(title: section.title, entries: try section.entries.compactMap { entry in
                guard let count = now[entry.figure] else { return nil }
                return Report.Entry(
                    recipe: entry, count: count, before: hadSubstance ? before[entry.figure] : nil,
                    checks: count.figure.checks.compactMap { CheckResult($0, from: now) },
                    lines: entry.showsLines ? try lines(count.figure, area, period, db) : [])
            })
        }
        return Report(area: area, year: year, sections: sections)
    }

    private func counts(_ area: Area, _ period: Period, _ db: any Reading) throws -> [String: Count] {
        var counts: [String: Count] = [:]
        for entry in recipe.sections.flatMap(\.entries) where counts[entry.figure] == nil {
            counts[entry.figure] = try Counter.count(book.figure(entry.figure), in: area, during: period, db)
        }
        return counts
    }

    /// Something happened in the period; what merely stood there at its end, such as a programme, says nothing.
    private func hasSubstance(_ count: Count) -> Bool {
        count.figure.counted == .during && count.value != 0
    }

    private func lines(_ figure: Figure, _ area: Area, _ period: Period, _ db: any Reading) throws -> [Member] {
        guard area != .country else { return [] }
        return try Members.list(of: figure, in: area, during: period, most: 100, db).reversed()
    }
}

extension Refusal {
    static func nothingRecorded(_ area: Area, year: Int) -> Refusal {
        Refusal(.badInput, Phrase(
            nl: "Over {year} is niets vastgelegd voor {area}. Kies een ander jaar.".replacing("{area}", with: area.name.nl),
            en: "Nothing was recorded over {year} for {area}. Choose another year.".replacing("{area}", with: area.name.en))
            .with(["year": String(year)]))
    }
}
