import Access
import Casework
import Clients
import Database
import Dates
import Letters
import Trail
import Vault
import Web

/// Reading a letter, changing, approving and sending it.
struct LegalLetterHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    /// What is read of a letter before it is opened.
    private struct Read: Sendable {
        let dossier: Dossier
        let known: KnownLegalLetter
        /// Of one that can still be changed.
        var facts: LetterFacts?
        var translation: (text: String, language: String)?
    }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    private func page(_ visit: Visit, _ form: LegalLetterForm?, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<LegalLetter>(text: visit.place("schrijven")) else { return .notFound }
        let (scope, today, author) = (try door.scope(visit), workplace.clock.today, try visit.author("legal", workplace))
        let done = UndoLine.asked(visit) { LegalAddresses.undo.link($0) }
        let read = try await workplace.database.write { db -> Read? in
            guard let (dossier, known) = try Self.open(id, scope, db) else { return nil }
            // That it was opened is on record before it is.
            try author.trace("opened", "legal_letter", id, in: db)
            let letter = known.letter
            guard known.sending == nil, let kind = LetterKind.named(letter.kind) else {
                return Read(dossier: dossier, known: known)
            }
            let facts = try LetterFacts.read(dossier, for: letter.person, kind, today: today, db)
            return Read(
                dossier: dossier, known: known, facts: facts, translation: try Self.translation(kind, dossier, facts, db))
        }
        guard let read else { return .notFound }
        guard let vault = workplace.vault else { throw Refusal.noVault }
        let text = try await vault.open(read.known.letter.text, at: .text(of: id))
        let page = LegalLetterPage(
            known: read.known, text: text, translation: read.translation, tooEarlyUntil: read.facts?.tooEarlyUntil,
            doubt: read.facts?.doubt, mayApprove: scope.whole.contains(read.dossier.place),
            form: form ?? LegalLetterForm(text, today: today), done: done, complaints: complaints)
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// What a client signs he reads in his own language, as far as an interpreter approved that text.
    private static func translation(
        _ kind: LetterKind, _ dossier: Dossier, _ facts: LetterFacts, _ db: any Reading
    ) throws -> (text: String, language: String)? {
        let language = try SpokenLanguages.written(to: dossier.person, db)
        let letter = try Letter.fill(kind, for: language, facts.values, others: [:], db)
        guard let other = letter.other, let code = letter.language else { return nil }
        return (other, code)
    }

    /// Nothing for who may not open its dossier.
    private static func open(
        _ id: ID<LegalLetter>, _ scope: LegalScope, _ db: any Reading
    ) throws -> (Dossier, KnownLegalLetter)? {
        guard let number = try LegalLetters.dossier(of: id, db), let dossier = try scope.dossier(number, db),
            let known = try LegalLetters.find(id, in: number, db)
        else { return nil }
        return (dossier, known)
    }

    func change(_ visit: Visit) async throws -> Answer {
        guard let id = ID<LegalLetter>(text: visit.place("schrijven")) else { return .notFound }
        let (form, scope) = (LegalLetterForm(visit.form), try door.scope(visit))
        guard let (dossier, known) = try await workplace.database.read({ try Self.open(id, scope, $0) }) else { return .notFound }
        do {
            let text = try form.readText()
            guard let vault = workplace.vault else { throw Refusal.noVault }
            let sealed = try await vault.key(of: dossier.person).seal(text, at: .text(of: id))
            let old = known.letter
            let letter = LegalLetter(
                id: id, dossier: old.dossier, person: old.person, kind: old.kind, text: sealed, version: old.version + 1,
                madeOn: old.madeOn)
            return try await deed(visit, "wrote") { known, _, revision, author, db in
                guard known.letter.version == old.version, Self.isRead(known, form) else { throw Self.newer }
                try LegalLetters.put(letter, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    private static func isRead(_ known: KnownLegalLetter, _ form: LegalLetterForm) -> Bool {
        Int(form[LegalLetterForm.version]) == known.letter.version
    }

    private static var newer: Complaints {
        var complaints = Complaints()
        complaints.add(LegalLetterForm.text, LegalLetterTexts.newer)
        return complaints
    }

    func approve(_ visit: Visit) async throws -> Answer {
        guard let id = ID<LegalLetter>(text: visit.place("schrijven")) else { return .notFound }
        let (form, scope) = (LegalLetterForm(visit.form), try door.scope(visit))
        guard let (_, read) = try await workplace.database.read({ try Self.open(id, scope, $0) }) else { return .notFound }
        guard let vault = workplace.vault else { throw Refusal.noVault }
        let text = try await vault.open(read.letter.text, at: .text(of: id)) ?? ""
        do {
            var complaints = Complaints()
            if text.contains(LetterFacts.unknownMark) { complaints.add(LegalLetterForm.text, LegalLetterTexts.openWrong) }
            try complaints.throwIfAny()
            return try await deed(visit, "approved") { known, dossier, revision, author, db in
                guard scope.whole.contains(dossier.place) else { throw Refusal.letterApprover }
                guard known.letter.version == read.letter.version, Self.isRead(known, form) else { throw Self.newer }
                try LegalLetters.approve(id, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, nil, complaints)
        }
    }

    /// What it does in the procedure is a part of the same change, so that the terms stand by it at once.
    func send(_ visit: Visit) async throws -> Answer {
        guard let id = ID<LegalLetter>(text: visit.place("schrijven")) else { return .notFound }
        let (form, today, ids) = (LegalLetterForm(visit.form), workplace.clock.today, workplace.ids)
        do {
            return try await deed(visit, "sent") { known, dossier, revision, author, db in
                guard known.isApproved else { throw Refusal.letterNotApproved }
                let (letter, sending) = (known.letter, try form.readSending(of: known.letter, today: today))
                let event = letter.event.map { kind in
                    DossierEvent(
                        id: ids.next(), dossier: dossier.id, person: letter.person, kind, on: sending.receivedOn ?? sending.day,
                        datedOn: sending.day, proof: sending.proof)
                }
                if let event { try DossierEvents.put(event, within: revision, ids: ids, by: author, in: db) }
                try LegalLetters.send(id, sending, event: event?.id, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, LegalLetterForm(visit.form), complaints)
        }
    }

    func remove(_ visit: Visit) async throws -> Answer {
        guard let id = ID<LegalLetter>(text: visit.place("schrijven")) else { return .notFound }
        let scope = try door.scope(visit)
        guard let (dossier, _) = try await workplace.database.read({ try Self.open(id, scope, $0) }) else { return .notFound }
        let link = LegalLetterAddresses.all.link(dossier.id.description)
        return try await deed(visit, "removed", to: link) { _, _, revision, author, db in
            try LegalLetters.remove(id, within: revision, by: author, in: db)
        }
    }

    /// What was sent is changed no more.
    /// - Parameter link: where he comes out; at the letter when left out.
    private func deed(
        _ visit: Visit, _ deed: String, to link: String? = nil,
        _ body: @escaping @Sendable (KnownLegalLetter, Dossier, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        let scope = try door.scope(visit)
        guard let id = ID<LegalLetter>(text: visit.place("schrijven")),
            let (dossier, _) = try await workplace.database.read({ try Self.open(id, scope, $0) })
        else { return .notFound }
        let link = link ?? LegalLetterAddresses.letter.link(id.description)
        return try await door.deed(visit, deed, "dossier", of: dossier.id, to: link) { scope, revision, author, db in
            guard let (dossier, known) = try Self.open(id, scope, db) else { return false }
            guard known.sending == nil else { throw Refusal.letterSent }
            try body(known, dossier, revision, author, db)
            return true
        }
    }
}
