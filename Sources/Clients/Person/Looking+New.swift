import Access
import Casework
import Database
import Organisation
import Trail
import Web

/// Before and after a new client is written down.
extension Looking {
    /// Those who may be the same, as far as he may know them. That they were shown is on record.
    func alike(
        _ visit: Visit, _ person: Person, _ names: [PersonName], phones: [String] = []
    ) async throws -> [Doubles.Candidate] {
        let (scope, today, author) = (try scope(visit), workplace.clock.today, try visit.author("new", workplace))
        return try await workplace.database.write { db in
            let traits = Traits(names: names.map(\.text), born: person.born, sex: person.sex, phones: Set(phones))
            let found = try Doubles.of(traits, besides: person.id, ClientSearch(scope: scope, day: today, db: db))
            if !found.isEmpty { try author.trace("searched", "card", code: String(found.count), in: db) }
            return found
        }
    }

    /// Who adds somebody during a shift goes on with him until it ends.
    static func openVisit(
        _ standing: Standing, to person: ID<Person>, at place: ID<Place>, _ clock: Clock, id: ID<FileVisit>, by author: Author,
        in db: any Writing
    ) throws {
        let isOpenAnyway = standing.has(.teamLeader, at: place) || standing.has(.legalWorker, at: place)
        guard !isOpenAnyway, let end = try DeskShift.end(standing.colleague, at: place, clock, db) else { return }
        try FileVisits.open(
            FileVisit(
                id: id, person: person, colleague: standing.colleague, place: place, ground: .visit, reason: "nieuw",
                opensAt: clock.now(), closesAt: min(end, clock.now() + FileVisit.longest)),
            by: author, in: db)
    }
}
