import Access
import Casework
import Clients
import Database
import Dates
import Trail
import Vault
import Web

/// The list of documents, one of them, saying how it stands, and all as a bundle.
struct DocumentHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    /// One document of somebody in a dossier, as the address names it.
    struct Place: Sendable {
        let dossier: Dossier
        let owner: Checklist.Owner
        let line: Checklist.Line

        /// Nothing where no such document is asked of him, or the dossier does not exist for who asks.
        init?(_ visit: Visit, _ scope: LegalScope, on today: CalendarDate, _ db: any Reading) throws {
            guard let dossier = try ID<Dossier>(text: visit.place("dossier")).flatMap({ try scope.dossier($0, db) }),
                let person = ID<Person>(text: visit.place("persoon")),
                let owner = try Checklist.read(dossier, on: today, db).owner(person), let line = owner.line(visit.place("stuk"))
            else { return nil }
            (self.dossier, self.owner, self.line) = (dossier, owner, line)
        }

        var link: String {
            LegalAddresses.document.link(dossier.id.description, owner.person.description, line.rule.code)
        }
    }

    func list(_ visit: Visit) async throws -> Answer {
        let done = UndoLine.asked(visit) { LegalAddresses.undo.link($0) }
        guard let (dossier, checklist) = try await checklist(visit) else { return .notFound }
        return .page(DocumentsPage(dossier: dossier, checklist: checklist, done: done))
    }

    func bundle(_ visit: Visit) async throws -> Answer {
        guard let (dossier, checklist) = try await checklist(visit) else { return .notFound }
        let known = checklist.owners.flatMap(\.lines).compactMap(\.known)
        let sealed = known.compactMap { one in one.why.map { (one.id, $0) } }
        let texts = try await workplace.vault?.open(sealed.map { (kept: $0.1, place: SealedPlace.why(of: $0.0)) }) ?? []
        let reasons = Dictionary(zip(sealed, texts).compactMap { one, text in text.map { (one.0, $0) } }) { first, _ in first }
        return .page(BundlePage(dossier: dossier, checklist: checklist, reasons: reasons, day: workplace.clock.today))
    }

    /// It names people, so that it was read is on record first.
    private func checklist(_ visit: Visit) async throws -> (ID<Dossier>, Checklist)? {
        guard let id = ID<Dossier>(text: visit.place("dossier")) else { return nil }
        let (scope, today, author) = (try door.scope(visit), workplace.clock.today, try visit.author("legal", workplace))
        return try await workplace.database.write { db in
            guard let dossier = try scope.dossier(id, db) else { return nil }
            try author.trace("looked", "dossier", id, in: db)
            return (id, try Checklist.read(dossier, on: today, db))
        }
    }

    // MARK: One document

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    /// - Parameter form: what was filled in, when something is wrong with it.
    func page(_ visit: Visit, _ form: DocumentForm?, _ complaints: Complaints) async throws -> Answer {
        let (scope, today, author) = (try door.scope(visit), workplace.clock.today, try visit.author("legal", workplace))
        let found = try await workplace.database.write { db -> Place? in
            guard let place = try Place(visit, scope, on: today, db) else { return nil }
            try author.trace("looked", "dossier", place.dossier.id, in: db)
            return place
        }
        guard let found else { return .notFound }
        let line = found.line
        let files = line.files.compactMap { file in file.name.map { (file.id, $0) } }
        let why = line.known.flatMap { known in known.why.map { (kept: $0, place: SealedPlace.why(of: known.id)) } }
        let sealed = files.map { (kept: $0.1, place: SealedPlace.name(of: $0.0)) } + (why.map { [$0] } ?? [])
        let texts = try await workplace.vault?.open(sealed) ?? sealed.map { _ in nil }
        let names = Dictionary(zip(files, texts).compactMap { one, text in text.map { (one.0, $0) } }) { first, _ in first }
        let reason = why == nil ? nil : texts.last ?? nil
        let page = DocumentPage(
            dossier: found.dossier.id, owner: found.owner, line: line, names: names,
            form: form ?? DocumentForm(state: line.state, why: reason ?? ""), isWhyGone: why != nil && reason == nil,
            hasVault: workplace.vault != nil, done: UndoLine.asked(visit) { LegalAddresses.undo.link($0) },
            complaints: complaints)
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// Says how it stands. Why it cannot be had is sealed before it is stored.
    func put(_ visit: Visit) async throws -> Answer {
        let (form, scope, today) = (DocumentForm(visit.form), try door.scope(visit), workplace.clock.today)
        guard let place = try await workplace.database.read({ try Place(visit, scope, on: today, $0) }) else { return .notFound }
        let id = place.line.known?.id ?? workplace.ids.next(DossierDocument.self)
        do {
            let (state, why) = try form.read()
            let sealed = try await seal(why, of: place.owner.person, at: .why(of: id))
            return try await door.deed(visit, "documented", "dossier", of: place.dossier.id, to: place.link) {
                scope, revision, author, db in
                // Another may have said something of it in the meantime.
                guard let now = try Place(visit, scope, on: today, db), now.line.known?.id ?? id == id else { return false }
                let document = DossierDocument(
                    id: id, dossier: now.dossier.id, person: now.owner.person, code: now.line.rule.code, state: state,
                    why: sealed, since: today)
                try DossierDocuments.put(document, within: revision, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    /// Where somebody comes out who undid something about a document; nothing when it was about something else.
    static func link(after undone: Undone, _ db: any Reading) throws -> String? {
        let tables = [DossierDocuments.table, DocumentFiles.table, DocumentFiles.ends]
        guard try tables.contains(where: { try Revisions.touches($0, in: undone.revision, db) }) else { return nil }
        let undone = (dossier: ID<Dossier>(undone.number).description, query: [(name: UndoLine.undone, value: "ja")])
        return LegalAddresses.documents.link(undone.dossier, query: undone.query)
    }

    private func seal(_ text: String?, of person: ID<Person>, at place: SealedPlace) async throws -> String? {
        guard let text else { return nil }
        guard let vault = workplace.vault else { throw Refusal.noVault }
        return try await vault.key(of: person).seal(text, at: place)
    }
}
