import Casework
package import Database
import Dates
import OrderedCollections

/// Fills a recipe with numbers.
package struct ReportMaker: Sendable {
    private let book: FigureBook
    private let recipe: Recipe

    package init(_ book: FigureBook, recipe: Recipe = .annual) {
        self.book = book
        self.recipe = recipe
    }

    /// The whole country is counted side by side, because it looks at everything; one municipality in one read.
    /// - Throws: a `Refusal` when nothing was recorded in that year.
    package func make(_ area: Area, year: Int, in database: any Database) async throws -> Report {
        let report = switch area {
        case .municipality: try await database.read { try fill(area, year: year, $0) }
        case .country: try await fillTogether(year, database)
        }
        guard report.entries.contains(where: { hasSubstance($0.count) }) else {
            throw Refusal.nothingRecorded(area, year: year)
        }
        return report
    }

    /// The report of one read, also of a year in which nothing happened.
    package func fill(_ area: Area, year: Int, _ db: any Reading) throws -> Report {
        let period = Period.year(year)
        let now = try counts(area, period, db)
        let before = try counts(area, period.yearEarlier, db)
        return try assemble(area, year, now: now, before: before) { try lines($0, area, period, db) }
    }

    private func fillTogether(_ year: Int, _ database: any Database) async throws -> Report {
        let periods = [Period.year(year), Period.year(year).yearEarlier]
        let questions = try periods.flatMap { period in try figures.map { (figure: $0, period: period) } }
        let counts = try await database.readTogether(questions.map { question in
            { db in try Counter.count(question.figure, in: .country, during: question.period, db) }
        })
        let (now, before) = (counts.prefix(counts.count / 2), counts.suffix(counts.count / 2))
        return try assemble(.country, year, now: byFigure(now), before: byFigure(before)) { _ in [] }
    }

    private func assemble(
        _ area: Area, _ year: Int, now: [String: Count], before: [String: Count], lines: (Figure) throws -> [Member]
    ) throws -> Report {
        let hadSubstance = before.values.contains(where: hasSubstance)
        let sections = try recipe.sections.map { section in
            Report.Section(title: section.title, entries: try section.entries.compactMap { entry in
                guard let count = now[entry.figure] else { return nil }
                return Report.Entry(
                    recipe: entry, count: count, before: hadSubstance ? before[entry.figure] : nil,
                    checks: count.figure.checks.compactMap { CheckResult($0, from: now) },
                    lines: entry.showsLines ? try lines(count.figure) : [])
            })
        }
        return Report(area: area, year: year, sections: sections)
    }

    private func counts(_ area: Area, _ period: Period, _ db: any Reading) throws -> [String: Count] {
        byFigure(try figures.map { try Counter.count($0, in: area, during: period, db) })
    }

    /// The figures of the recipe, each once.
    private var figures: [Figure] {
        get throws {
            try OrderedSet(recipe.sections.flatMap(\.entries).map(\.figure)).map(book.figure)
        }
    }

    private func byFigure(_ counts: some Sequence<Count>) -> [String: Count] {
        Dictionary(counts.map { ($0.figure.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Something happened in the period; what merely stood there at its end, such as a programme, says nothing.
    private func hasSubstance(_ count: Count) -> Bool {
        count.figure.counted == .during && count.value != 0
    }

    private func lines(_ figure: Figure, _ area: Area, _ period: Period, _ db: any Reading) throws -> [Member] {
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
