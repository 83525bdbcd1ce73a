import Access
import Casework
import Database
import Organisation
import Trail
import Vault
import Web

/// Taking away for good who somebody is, and the list of whom that was done to.
struct ErasureHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, Complaints())
    }

    private func page(_ visit: Visit, _ complaints: Complaints) async throws -> Answer {
        let (ground, word) = (visit.form[ErasurePage.ground], visit.form[ErasurePage.word])
        let page = try await looking.look(visit, as: .teamLeader) { file, scope, db -> ErasurePage? in
            try Cards.one(file, at: scope.place(of: file.person, db), db).map { card in
                ErasurePage(card: card, ground: ground, word: word, complaints: complaints)
            }
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func erase(_ visit: Visit) async throws -> Answer {
        let ground = Erasure.Ground.allCases.first { $0.rawValue.utf8.elementsEqual(visit.form[ErasurePage.ground].utf8) }
        var complaints = Complaints()
        if ground == nil { complaints.add(ErasurePage.ground, ErasureTexts.groundMissing) }
        if !ErasurePage.isMeant(visit.form[ErasurePage.word]) { complaints.add(ErasurePage.word, ErasureTexts.wordMissing) }
        guard let ground, complaints.all.isEmpty else { return try await page(visit, complaints) }
        guard let people = try await erase(visit, ground) else { return .notFound }
        try await workplace.vault?.erase(people)
        return .redirect(ClientAddresses.erasures.link())
    }

    /// - Returns: whose keys have to go; nothing when the client does not exist for who asks.
    private func erase(_ visit: Visit, _ ground: Erasure.Ground) async throws -> [ID<Person>]? {
        guard let person = ID<Person>(text: visit.place("client")) else { return nil }
        let (scope, clock, link) = (try looking.scope(visit), workplace.clock, ClientAddresses.erasures.link())
        let (id, led) = (workplace.ids.next(Erasure.self), try visit.signedIn.standing.places(as: .teamLeader))
        return try await workplace.database.write { db -> [ID<Person>]? in
            guard let file = try scope.open(person, db), file.isSeen(as: .teamLeader),
                let place = try scope.place(of: person, db)
            else { return nil }
            guard try !Erasures.isNeededElsewhere(person, than: Set(led), on: clock.today, db) else { throw Refusal.cannotErase }
            try visit.formUse.claim(leadingTo: link, at: clock.now(), db)
            let author = try visit.author(file.ground, as: file.role, workplace)
            let erasure = Erasure(id: id, person: person, place: place, ground: ground, at: clock.now())
            return try Erasures.erase(erasure, on: clock.today, by: author, in: db)
        }
    }

    func list(_ visit: Visit) async throws -> Answer {
        let led = try visit.signedIn.standing.places(as: .teamLeader)
        return .page(ErasuresPage(lines: try await workplace.database.read { try Erasures.all(at: Set(led), $0) }))
    }
}
