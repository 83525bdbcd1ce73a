import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Opening a dossier from a client's page.
struct NewDossierHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    func form(_ visit: Visit) async throws -> Answer {
        try await form(visit, nil, Complaints())
    }

    private func form(_ visit: Visit, _ form: DossierForm?, _ complaints: Complaints) async throws -> Answer {
        let (scope, today) = (try door.scope(visit), workplace.clock.today)
        let page = try await door.looking.look(visit, needing: .card) { file, _, db -> NewDossierPage? in
            guard let place = try Self.place(of: file.person, scope, db),
                let card = try scope.clients.cards(of: [file.person], db)[file.person]
            else { return nil }
            let people = try Self.relatives(of: file.person, scope, on: today, db)
            return NewDossierPage(
                card: card, choices: try LegalChoices.read(at: place, on: today, db), relatives: people,
                form: form ?? DossierForm(owner: scope.colleague, on: today, for: people), complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// Where his file lies, when who asks does legal work there.
    private static func place(of person: ID<Person>, _ scope: LegalScope, _ db: any Reading) throws -> ID<Place>? {
        try scope.clients.place(of: person, db).flatMap { scope.places.contains($0) ? $0 : nil }
    }

    private static func relatives(
        of person: ID<Person>, _ scope: LegalScope, on day: CalendarDate, _ db: any Reading
    ) throws -> [KnownRelative] {
        try scope.clients.relatives(of: person, on: day, db).filter { !$0.isFormer }
    }

    func record(_ visit: Visit) async throws -> Answer {
        guard let person = ID<Person>(text: visit.place("client")) else { return .notFound }
        let (form, today, ids) = (DossierForm(visit.form), workplace.clock.today, workplace.ids)
        let id = ids.next(Dossier.self)
        let link = LegalAddresses.dossier.link(id.description)
        do {
            return try await door.deed(visit, "opened", "dossier", of: id, to: link) { scope, revision, author, db in
                guard try scope.clients.open(person, db) != nil, let place = try Self.place(of: person, scope, db) else {
                    return false
                }
                let answers = try form.read(
                    id, of: person, among: LegalChoices.read(at: place, on: today, db),
                    Self.relatives(of: person, scope, on: today, db), today: today)
                try Dossiers.open(answers.dossier, within: revision, by: author, in: db)
                if !answers.relatives.isEmpty {
                    try DossierMembers.add(
                        answers.relatives, to: id, from: answers.dossier.openedOn, within: revision, ids: ids, by: author,
                        in: db)
                }
                if let day = answers.permitOn {
                    try DossierEvents.put(
                        DossierEvent(id: ids.next(), dossier: id, .permit, on: day), within: revision, ids: ids, by: author,
                        in: db)
                }
                return true
            }
        } catch let complaints as Complaints {
            return try await self.form(visit, form, complaints)
        }
    }
}
