import Access
import Casework
import Dates
import Web

/// The lines behind a figure, all of them or one part, and the figure divided in another way than the report does.
extension Reports {
    func list(_ visit: Visit) async throws -> Answer {
        let number = visit.number("bladzijde", default: 1, in: 1...100_000)
        let page = try await read(visit, Reach.ofLists) { area, db in
            let (figure, period) = (try book.figure(visit.place("cijfer")), Period.year(try year(visit)))
            let part = Self.part(of: figure, visit)
            let lines = try Members.list(
                of: figure, in: area, during: period, only: part, most: Members.perPage + 1,
                skipping: (number - 1) * Members.perPage, db)
            let value = try part.map { part in
                try Counter.division(of: figure, by: part.breakdown, in: area, during: period, db).cells
                    .first { $0.key.utf8.elementsEqual(part.key.utf8) }?.value ?? 0
            } ?? Counter.value(of: figure, in: area, during: period, db)
            return ListPage(
                figure: figure, area: area, year: period.from.year, part: part, value: value,
                lines: Array(lines.prefix(Members.perPage)), page: number, hasMore: lines.count > Members.perPage)
        }
        try await noteLook(visit)
        return .page(page)
    }

    /// Nothing for a whole list, and for a breakdown that the figure does not have.
    private static func part(of figure: Figure, _ visit: Visit) -> Part? {
        guard let id = visit.query[ListPage.by], let key = visit.query[ListPage.key] else { return nil }
        return figure.breakdown(id).map { Part($0, key) }
    }

    func division(_ visit: Visit) async throws -> Answer {
        let page = try await read(visit, Reach.ofLists) { area, db -> DivisionPage? in
            let (figure, period) = (try book.figure(visit.place("cijfer")), Period.year(try year(visit)))
            guard let breakdown = figure.breakdown(visit.place("uitsplitsing")) else { return nil }
            return DivisionPage(
                figure: figure, area: area, year: period.from.year,
                division: try Counter.division(of: figure, by: breakdown, in: area, during: period, db))
        }
        return page.map { .page($0) } ?? .notFound
    }
}
