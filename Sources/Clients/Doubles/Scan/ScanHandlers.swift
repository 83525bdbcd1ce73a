import Access
import Casework
import Database
import Organisation
import Trail
import Web

/// All doubles of the places that somebody leads.
struct ScanHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        let (scope, today) = (try looking.scope(visit), workplace.clock.today)
        let author = try visit.author("double", workplace)
        let places = scope.standing.places(as: .teamLeader).sorted()
        let scan = await DoubleScan(try await workplace.database.read { try ScannedPeople(at: places, on: today, $0) })
        let last = max(1, (scan.found.count + ScanPage.size - 1) / ScanPage.size)
        let number = visit.number("bladzijde", default: 1, in: 1...last)
        let shown = scan.found.dropFirst((number - 1) * ScanPage.size).prefix(ScanPage.size)
        // On record before it is shown, as every list of people.
        let pairs = try await workplace.database.write { db in
            let pairs = try shown.compactMap { found -> ScanPage.Pair? in
                guard let one = try card(found.one, scope, db), let other = try card(found.other, scope, db) else { return nil }
                return ScanPage.Pair(one: one, other: other, resemblance: found.resemblance)
            }
            if !pairs.isEmpty { try author.trace("searched", "card", code: String(pairs.count * 2), in: db) }
            return pairs
        }
        return .page(ScanPage(
            pairs: pairs, count: scan.count, isAll: scan.tooFrequent == 0, number: number, hasNext: number < last))
    }

    private func card(_ person: ID<Person>, _ scope: ClientScope, _ db: any Reading) throws -> Card? {
        guard let file = try scope.open(person, db), file.isSeen(as: .teamLeader) else { return nil }
        return try Cards.one(file, at: scope.place(of: person, db), db)
    }
}
