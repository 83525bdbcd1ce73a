import Access
package import Casework
import Database
import Organisation
import Trail
package import Web

extension Looking {
    /// Opens the whole file of a client to who asks for a while: for a visit until his shift ends, in an emergency for an hour.
    /// - Parameters:
    ///   - reason: why, as the team leader reads it.
    ///   - isOnce: whether a form that is sent again leads to where it first led; where one form has a button for each client it
    ///     must not, and a file that is open already stays as it is.
    /// - Returns: whether the client exists for who asks.
    /// - Throws: the refusal of a visit to who is on no shift there.
    package func open(
        _ person: ID<Person>, _ ground: FileVisit.Ground, _ reason: String, leadingTo link: String, isOnce: Bool = true,
        _ visit: Visit
    ) async throws -> Bool {
        let (scope, author, clock) = (try scope(visit), try visit.author(ground.rawValue, workplace), workplace.clock)
        let (id, now) = (workplace.ids.next(FileVisit.self), clock.now())
        return try await workplace.database.write { db in
            guard let file = try scope.open(person, db), let place = try scope.place(of: person, db) else { return false }
            if !isOnce, file.shows(.contact) { return true }
            let end = ground == .emergency
                ? now + FileVisit.emergency : try DeskShift.end(scope.standing.colleague, at: place, clock, db)
            guard let end else { throw Refusal.noShift }
            if isOnce { try visit.formUse.claim(leadingTo: link, at: now, db) }
            try FileVisits.open(
                FileVisit(
                    id: id, person: person, colleague: scope.standing.colleague, place: place, ground: ground, reason: reason,
                    opensAt: now, closesAt: min(end, now + FileVisit.longest)),
                by: author, in: db)
            return true
        }
    }
}

extension Refusal {
    package static let noShift = Refusal(.rule, Phrase(
        nl: "Je hebt nu geen dienst aan deze balie. Vraag je teamleider om je in te roosteren.",
        en: "You have no shift at this desk now. Ask your team leader to put you on the roster."))
}
