import Casework
import Clients
import Dates
import Web

/// The proof book, for who does legal guidance: of the dossiers that he may open.
struct ProofBookHandlers: Sendable {
    let door: LegalDoor

    /// Of today, unless the address says from when until when; page by page, unless it is to be printed.
    func page(_ visit: Visit) async throws -> Answer {
        let today = door.workplace.clock.today
        let period = Self.period(visit.query[ProofBookPage.day], visit.query[ProofBookPage.until], today)
        let page = try await door.read(visit) { scope, db in
            let book = try ProofBook.read(period, scope, db)
            let isPaper = visit.query[ProofBookPage.paper] != nil
            let number = isPaper ? nil : visit.number(ProofBookPage.page, default: 1, in: 1...book.pages)
            let lines = book.lines(onPage: number)
            let people = Set(lines.map(\.client) + lines.compactMap(\.line.person)).sorted()
            let names = try scope.clients.cards(of: people, db).mapValues(\.name)
            return ProofBookPage(book: book, number: number, rules: try LegalRuleRows.all(db), names: names, today: today)
        }
        if !page.names.isEmpty { try await door.looked(visit, "legal proofBook") }
        return .page(page)
    }

    /// What is no day is today; a book of more days than fit ends earlier.
    private static func period(_ from: String?, _ to: String?, _ today: CalendarDate) -> Period {
        let first = from.flatMap { CalendarDate(iso: $0) } ?? today
        let last = to.flatMap { CalendarDate(iso: $0) } ?? first
        let end = min(max(first, last), first.adding(days: ProofBook.longest - 1))
        return Period(from: first, until: end.adding(days: 1)) ?? Period.month(year: today.year, month: today.month)
    }
}
