import Casework
import Clients
import Database
import Dates
import Web

/// What is due by the month and by the week, for who does legal guidance.
struct ComingHandlers: Sendable {
    let door: LegalDoor

    /// Of the month that runs, unless it says another.
    func month(_ visit: Visit) async throws -> Answer {
        let (today, isOwn) = (door.workplace.clock.today, Self.isOwn(visit))
        let asked = visit.query[LegalMonthPage.month].flatMap { CalendarDate(iso: $0 + "-01") } ?? today
        let first = LegalMonthPage.years.contains(asked.year) ? asked : today
        let period = Period.month(year: first.year, month: first.month)
        let page = try await door.read(visit) { scope, db in
            let coming = ComingTerms(isOwn: isOwn, scope: scope)
            let terms = try coming.read(period, db)
            let parts = ComingParts(rules: try LegalRuleRows.all(db), names: try coming.names(terms.map(\.client), db))
            return LegalMonthPage(period: period, isOwn: isOwn, terms: terms, parts: parts, today: today)
        }
        if !page.parts.names.isEmpty { try await door.looked(visit, "legal month") }
        return .page(page)
    }

    func week(_ visit: Visit) async throws -> Answer {
        let (today, isOwn) = (door.workplace.clock.today, Self.isOwn(visit))
        let page = try await door.read(visit) { scope, db in
            let coming = ComingTerms(isOwn: isOwn, scope: scope)
            let rules = try LegalRuleRows.all(db)
            let week = try LegalWeek.read(coming, rules, on: today, at: door.workplace.clock, db)
            let parts = ComingParts(rules: rules, names: try coming.names(week.clients, db))
            return LegalWeekPage(week: week, isOwn: isOwn, parts: parts, today: today)
        }
        if !page.parts.names.isEmpty { try await door.looked(visit, "legal week") }
        return .page(page)
    }

    private static func isOwn(_ visit: Visit) -> Bool {
        (visit.query[ComingParts.which] ?? "").utf8.elementsEqual(ComingParts.own.utf8)
    }
}
