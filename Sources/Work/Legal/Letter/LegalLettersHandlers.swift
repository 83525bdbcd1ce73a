import Access
import Casework
import Clients
import Database
import Letters
import Trail
import Vault
import Web

/// Reading which letters a dossier has, and making one of a kind.
struct LegalLettersHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, LegalLetterForm(), Complaints())
    }

    private func page(_ visit: Visit, _ form: LegalLetterForm, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<Dossier>(text: visit.place("dossier")) else { return .notFound }
        let (scope, author) = (try door.scope(visit), try visit.author("legal", workplace))
        let done = UndoLine.asked(visit) { LegalAddresses.undo.link($0) }
        let page = try await workplace.database.write { db -> LegalLettersPage? in
            guard let dossier = try scope.dossier(id, db) else { return nil }
            // It names people, so that it was read is on record first.
            try author.trace("looked", "dossier", id, in: db)
            let people = try LetterPerson.all(of: id, db)
            let relatives = people.filter { !$0.isHolder }.map { (id: $0.id.description, name: $0.name ?? $0.id.description) }
            return LegalLettersPage(
                dossier: id, name: people.first { $0.id == dossier.person }?.name, letters: try LegalLetters.all(of: id, db),
                people: relatives, form: form, done: done, complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// Filled in before it is stored, because it is sealed then.
    func make(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Dossier>(text: visit.place("dossier")) else { return .notFound }
        let (form, scope, today) = (LegalLetterForm(visit.form), try door.scope(visit), workplace.clock.today)
        let typed = form[LegalLetterForm.kind]
        guard let kind = LetterKind.legal.first(where: { $0.slug.utf8.elementsEqual(typed.utf8) }) else {
            var complaints = Complaints()
            complaints.add(LegalLetterForm.kind, LegalLetterTexts.whichMissing)
            return try await page(visit, form, complaints)
        }
        let person = ID<Person>(text: form[LegalLetterForm.person])
        let filled = try await workplace.database.read { db -> (dossier: Dossier, text: String)? in
            guard let dossier = try scope.dossier(id, db) else { return nil }
            if let person, try !LetterPerson.all(of: id, db).contains(where: { $0.id == person }) { return nil }
            let facts = try LetterFacts.read(dossier, for: person, kind, today: today, db)
            return (dossier, try Letter.fill(kind, for: nil, facts.values, others: [:], db).dutch)
        }
        guard let filled else { return .notFound }
        guard let vault = workplace.vault else { throw Refusal.noVault }
        let number = workplace.ids.next(LegalLetter.self)
        let sealed = try await vault.key(of: filled.dossier.person).seal(filled.text, at: .text(of: number))
        let letter = LegalLetter(
            id: number, dossier: id, person: person, kind: kind.slug, text: sealed, version: 1, madeOn: today)
        let link = LegalLetterAddresses.letter.link(number.description)
        return try await door.deed(visit, "wrote", "dossier", of: id, to: link) { scope, revision, author, db in
            guard try scope.dossier(id, db) != nil else { return false }
            try LegalLetters.put(letter, within: revision, by: author, in: db)
            return true
        }
    }
}
