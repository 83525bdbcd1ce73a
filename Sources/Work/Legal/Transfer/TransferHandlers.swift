import Access
import Casework
import Clients
import Database
import Dates
import Trail
import Vault
import Web

/// Sending a dossier to another team, and closing it once that says that it arrived.
struct TransferHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    /// Who has it in hand, or may open all of the team: who only stands in sends nothing away.
    static func mayTransfer(_ dossier: Dossier, _ scope: LegalScope) -> Bool {
        let isHis = dossier.hands.owner == scope.colleague && scope.places.contains(dossier.place)
        return isHis || scope.whole.contains(dossier.place)
    }

    /// Nothing when it does not exist for who asks, or is not his to send away.
    private static func known(
        _ visit: Visit, _ scope: LegalScope, on day: CalendarDate, _ db: any Reading
    ) throws -> KnownDossier? {
        guard let id = ID<Dossier>(text: visit.place("dossier")),
            let known = try KnownDossier.read(id, scope, on: day, db), mayTransfer(known.dossier, scope)
        else { return nil }
        return known
    }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, Complaints()) { _ in }
    }

    private func page(
        _ visit: Visit, _ complaints: Complaints, _ fill: @escaping @Sendable (inout TransferPage) -> Void
    ) async throws -> Answer {
        let (scope, today, author) = (try door.scope(visit), workplace.clock.today, try visit.author("legal", workplace))
        let (done, hasVault) = (UndoLine.asked(visit) { LegalAddresses.undo.link($0) }, workplace.vault != nil)
        let page = try await workplace.database.write { db -> TransferPage? in
            guard let known = try Self.known(visit, scope, on: today, db) else { return nil }
            try author.trace("looked", "dossier", known.dossier.id, in: db)
            var page = TransferPage(
                dossier: known.dossier.id, name: known.card?.name, transfers: try Transfers.all(of: known.dossier.id, db),
                isClosed: known.closure != nil, hasFamily: known.dossier.kind == .reunification, hasVault: hasVault,
                done: done, complaints: complaints)
            fill(&page)
            return page
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    // MARK: Sending

    /// Read, opened and sealed before it is stored: what was read is then the same still, or nothing happens.
    private struct Made: Sendable {
        let gathering: TransferGathering
        let new: Transfers.New
        let bytes: [UInt8]
        let passphrase: TransferPassphrase
    }

    func send(_ visit: Visit) async throws -> Answer {
        let form = TransferForm(visit.form)
        do {
            let answers = try form.read()
            guard let made = try await make(visit, answers) else { return .notFound }
            let (id, today, moment) = (made.new.dossier, workplace.clock.today, workplace.clock.now())
            let link = TransferAddresses.all.link(id.description)
            let pieces = TransferUploads.pieces(of: made.bytes)
            let answer = try await door.deed(visit, "packed", "dossier", of: id, to: link) { scope, revision, author, db in
                guard let known = try Self.known(visit, scope, on: today, db), known.closure == nil else { return false }
                let now = try TransferGathering.read(known, Set(answers.parts), scope, on: today, db)
                guard now.isSame(as: made.gathering) else { throw Refusal.dossierChanged }
                try Transfers.make(made.new, within: revision, by: author, in: db)
                try TransferUploads.keep(pieces, of: made.new.id, at: moment, by: author, in: db)
                return true
            }
            guard case .redirect = answer else { return answer }
            return .page(TransferMadePage(
                dossier: id, transfer: made.new.id, team: made.new.team, passphrase: made.passphrase.text))
        } catch let complaints as Complaints {
            return try await page(visit, complaints) { $0.form = form }
        }
    }

    /// - Returns: nothing when there is no such dossier for who asks, or it is closed.
    private func make(_ visit: Visit, _ answers: TransferForm.Answers) async throws -> Made? {
        guard let vault = workplace.vault else { throw Refusal.noVault }
        let (scope, today, author) = (try door.scope(visit), workplace.clock.today, try visit.author("legal", workplace))
        typealias Read = (TransferGathering, String, String, [ID<DocumentFile>: [[UInt8]]])
        let read = try await workplace.database.write { db -> Read? in
            guard let known = try Self.known(visit, scope, on: today, db), known.closure == nil else { return nil }
            guard try scope.clients.open(known.dossier.person, db)?.shows(.legal) == true else { throw Refusal.clientClosed }
            let gathering = try TransferGathering.read(known, Set(answers.parts), scope, on: today, db)
            try Self.requireRoom(gathering)
            return (gathering, known.place, try Transfers.source(db, by: author), try gathering.pieces(db))
        }
        guard let (gathering, place, source, pieces) = read else { return nil }
        let (id, passphrase) = (workplace.ids.next(KnownTransfer.self), TransferPassphrase())
        let head = TransferGathering.Head(
            package: String(Hexadecimal.write(ParcelKey.secret() + ParcelKey.secret()).prefix(TransferOrigin.length)),
            madeAt: workplace.clock.now(), from: place, to: answers.team, ground: answers.ground, words: answers.words,
            source: source)
        let (content, files) = try await gathering.content(head, pieces, vault)
        let (bytes, sha256) = try TransferPackage.seal(content, files, passphrase)
        let key = try await vault.key(of: gathering.dossier.person)
        let new = Transfers.New(
            id: id, dossier: gathering.dossier.id, package: head.package, sha256: sha256, counts: content.counts,
            parts: answers.parts, ground: answers.ground, why: try answers.words.map { try key.seal($0, at: .why(of: id)) },
            team: answers.team)
        return Made(gathering: gathering, new: new, bytes: bytes, passphrase: passphrase)
    }

    private static func requireRoom(_ gathering: TransferGathering) throws {
        guard gathering.size > TransferPackage.mostFileBytes else { return }
        var complaints = Complaints()
        complaints.add(TransferForm.part, TransferTexts.tooMuch)
        throw complaints
    }

    /// The package itself: nothing that is on it can be read without its passphrase.
    func fetch(_ visit: Visit) async throws -> Answer {
        let (scope, today, author) = (try door.scope(visit), workplace.clock.today, try visit.author("legal", workplace))
        let found = try await workplace.database.write { db -> (KnownTransfer, [[UInt8]])? in
            guard let (_, one) = try Self.waiting(visit, scope, on: today, db), one.hasPackage else { return nil }
            try author.trace("carried off", "dossier_transfer", one.id, in: db)
            return (one, try TransferUploads.pieces(of: one.id, db))
        }
        guard let (transfer, pieces) = found else { return .notFound }
        let name = "vertrouwelijk-dossier-\(transfer.package.prefix(8)).\(TransferPackage.ending)"
        return .document(Document(Array(pieces.joined()), TransferPackage.mediaType, fileName: name))
    }

    // MARK: What becomes of it

    private static func waiting(
        _ visit: Visit, _ scope: LegalScope, on day: CalendarDate, _ db: any Reading
    ) throws -> (KnownDossier, KnownTransfer)? {
        guard let known = try known(visit, scope, on: day, db), let id = ID<KnownTransfer>(text: visit.place("overdracht")),
            let one = try Transfers.all(of: known.dossier.id, db).first(where: { $0.id == id && $0.isWaiting })
        else { return nil }
        return (known, one)
    }

    private func change(
        _ visit: Visit, _ deed: String, to address: Address,
        _ body: @escaping @Sendable (KnownDossier, KnownTransfer, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        guard let id = ID<Dossier>(text: visit.place("dossier")) else { return .notFound }
        let (today, link) = (workplace.clock.today, address.link(id.description))
        return try await door.deed(visit, deed, "dossier", of: id, to: link) { scope, revision, author, db in
            guard let (known, one) = try Self.waiting(visit, scope, on: today, db) else { return false }
            try body(known, one, revision, author, db)
            return true
        }
    }

    func withdraw(_ visit: Visit) async throws -> Answer {
        try await change(visit, "withdrew", to: TransferAddresses.all) { _, one, revision, author, db in
            try Transfers.end(one.id, .withdrawn, within: revision, by: author, in: db)
            try TransferUploads.drop(one.id, by: author, in: db)
        }
    }

    /// Only now it is closed here: what it asks for is the other team's from today on.
    func receive(_ visit: Visit) async throws -> Answer {
        let (typed, today, ids) = (visit.form[TransferForm.receipt], workplace.clock.today, workplace.ids)
        do {
            return try await change(visit, "closed", to: LegalAddresses.dossier) { known, one, revision, author, db in
                try Self.require(one.receipt.answer(typed), of: known.dossier.id, typed, db)
                guard known.closure == nil else { throw Refusal.closedAlready }
                let reason = TransferTexts.handedOver.with(["team": one.team]).nl
                let rules = known.rules
                let ours = known.running.filter { term in
                    let rule = rules.rule(term.deadline.key.rule)
                    return term.deadline.state == .open && rule?.side == .ours && rule?.effect == .deadline
                }
                try DeadlineEnds.end(
                    ours, on: today, reason, proof: nil, within: revision, ids: ids, by: author, in: db)
                try Dossiers.close(known.dossier.id, .transferred, on: today, within: revision, by: author, in: db)
                try Transfers.end(one.id, .received, within: revision, by: author, in: db)
                try TransferUploads.drop(one.id, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, complaints) { $0.typed = typed }
        }
    }

    private static func require(
        _ answer: TransferReceipt.Answer, of dossier: ID<Dossier>, _ typed: String, _ db: any Reading
    ) throws {
        guard answer != .right else { return }
        let isOlder = try Transfers.all(of: dossier, db).contains { $0.receipt.answer(typed) == .right }
        var complaints = Complaints()
        let unknown = answer == .typo ? TransferTexts.receiptTypo : TransferTexts.receiptOther
        let words = isOlder ? TransferTexts.receiptOlder : unknown
        complaints.add(TransferForm.receipt, words)
        throw complaints
    }
}

extension Refusal {
    static let dossierChanged = Refusal(.tryLater, Phrase(
        nl: "Het dossier veranderde terwijl het pakket werd gemaakt. Er is niets verstuurd. Probeer het nog een keer.",
        en: "The file changed while the package was being made. Nothing was sent. Try it once more."))

    static let clientClosed = Refusal(.rule, Phrase(
        nl: "Je mag de gegevens van deze cliënt niet allemaal zien, dus ook niet versturen. Vraag je teamleider.",
        en: "You may not see all details of this client, so you may not send them either. Ask your team leader."))
}
