import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Vault
import Web

/// Taking over a dossier: a package is sent in, one sees what it would change, and takes it in.
struct TakeoverHandlers: Sendable {
    let door: LegalDoor

    private var workplace: Workplace { door.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, Complaints())
    }

    private func page(_ visit: Visit, _ complaints: Complaints, known: Takeovers.Known? = nil) async throws -> Answer {
        let hasVault = workplace.vault != nil
        let page = try await door.read(visit) { scope, db in
            TakeoverPage(
                places: try Self.places(scope, db), hasVault: hasVault, form: TakeoverForm(visit.form), known: known,
                complaints: complaints)
        }
        guard !page.places.isEmpty else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// Only where he may open all: a dossier that comes in is in nobody's hands yet.
    private static func places(_ scope: LegalScope, _ db: any Reading) throws -> [(id: ID<Place>, name: String)] {
        try db.all("SELECT id, name FROM place ORDER BY name, id") { (id: $0.id(0, of: Place.self), name: $0.text(1)) }
            .filter { scope.whole.contains($0.id) }
    }

    // MARK: Sending a package in

    func send(_ visit: Visit) async throws -> Answer {
        guard let vault = workplace.vault else { throw Refusal.noVault }
        let places = try await door.read(visit) { try Self.places($0, $1) }
        let chosen = visit.form[TakeoverForm.place]
        let place = places.count == 1 ? places.first : places.first { $0.id.description.utf8.elementsEqual(chosen.utf8) }
        guard let place = place?.id else { return .notFound }
        guard let file = visit.form.file(TakeoverForm.file), !file.bytes.isEmpty else {
            return try await page(visit, Self.complaint(TakeoverForm.file, TakeoverTexts.fileMissing))
        }
        do {
            let package = try TransferPackage(reading: file.bytes)
            let inside = try package.open(TransferPassphrase(typed: visit.form[TakeoverForm.passphrase]))
            let opened = try OpenedTransfer(inside)
            guard opened.content.package.utf8.elementsEqual(package.header.package.utf8),
                opened.counts == package.header.counts
            else { throw TransferFault.unreadable }
            let known = try await workplace.database.read { try Takeovers.find(opened.content.package, at: place, $0) }
            if let known { return try await page(visit, Complaints(), known: known) }
            let upload = TransferUpload(id: workplace.ids.next(), place: place)
            let pieces = try await vault.key(of: upload.id)
                .seal(inside, inPiecesOf: DocumentFiles.piece, at: .upload(upload.id))
            return try await keep(upload, pieces, visit)
        } catch let fault as TransferFault {
            return try await page(
                visit, Self.complaint(fault.isTyped ? TakeoverForm.passphrase : TakeoverForm.file, fault.sentence))
        }
    }

    private func keep(_ upload: TransferUpload, _ pieces: [[UInt8]], _ visit: Visit) async throws -> Answer {
        let (author, now) = (try visit.author("legal", workplace), workplace.clock.now())
        let link = TransferAddresses.difference.link(upload.id.description)
        try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: link, at: now, db)
            try TransferUploads.send(upload, pieces, at: now, by: author, in: db)
        }
        return .redirect(link)
    }

    private static func complaint(_ field: String, _ sentence: Phrase) -> Complaints {
        var complaints = Complaints()
        complaints.add(field, sentence)
        return complaints
    }

    // MARK: What it would change

    /// His own upload, opened; nothing when there is none, or its key is gone.
    private func opened(_ visit: Visit) async throws -> (TransferUpload, OpenedTransfer)? {
        guard let vault = workplace.vault else { throw Refusal.noVault }
        let scope = try door.scope(visit)
        guard let id = ID<TransferUpload>(text: visit.place("pakket")) else { return nil }
        let found = try await workplace.database.read { db -> (TransferUpload, [[UInt8]])? in
            guard let upload = try TransferUploads.find(id, by: scope.colleague, db), scope.whole.contains(upload.place) else {
                return nil
            }
            return (upload, try TransferUploads.pieces(of: id, db))
        }
        guard let (upload, pieces) = found, let inside = try await vault.open(pieces, at: .upload(id)),
            let opened = try? OpenedTransfer(inside)
        else { return nil }
        return (upload, opened)
    }

    private func question(
        _ opened: OpenedTransfer, _ upload: TransferUpload, _ scope: LegalScope, _ form: TakeoverForm
    ) -> TakeoverPlan.Question {
        TakeoverPlan.Question(
            opened: opened, place: upload.place, scope: scope, today: workplace.clock.today, ids: workplace.ids,
            chosen: form.chosen)
    }

    func difference(_ visit: Visit) async throws -> Answer {
        guard let (upload, opened) = try await opened(visit) else { return .notFound }
        return try await difference(visit, upload, opened, Complaints())
    }

    /// It says who is known here: on record, as every search.
    private func difference(
        _ visit: Visit, _ upload: TransferUpload, _ opened: OpenedTransfer, _ complaints: Complaints
    ) async throws -> Answer {
        let (scope, author, form) = (try door.scope(visit), try visit.author("legal", workplace), TakeoverForm(visit.form))
        let asked = question(opened, upload, scope, form)
        let page = try await workplace.database.write { db in
            let plan = try TakeoverPlan.read(asked, db)
            let known = plan.people.filter { !$0.isNew }.count + plan.people.flatMap(\.alike).count
            try author.trace("searched", "card", code: String(known), in: db)
            return TakeoverDifferencePage(
                upload: upload.id, plan: plan, towns: try Municipalities.served(by: upload.place, db), form: form,
                complaints: complaints)
        }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    // MARK: Taking it in

    func take(_ visit: Visit) async throws -> Answer {
        guard let (upload, opened) = try await opened(visit) else { return .notFound }
        let known = try await workplace.database.read { try Takeovers.find(opened.content.package, at: upload.place, $0) }
        if let known { return .redirect(TransferAddresses.taken.link(known.dossier.description)) }
        do {
            return try await take(visit, upload, opened)
        } catch let complaints as Complaints {
            return try await difference(visit, upload, opened, complaints)
        } catch let fault as TransferFault {
            return try await difference(visit, upload, opened, Self.complaint(TakeoverForm.file, fault.sentence))
        }
    }

    private func take(_ visit: Visit, _ upload: TransferUpload, _ opened: OpenedTransfer) async throws -> Answer {
        guard let vault = workplace.vault else { throw Refusal.noVault }
        let (scope, form, ids) = (try door.scope(visit), TakeoverForm(visit.form), workplace.ids)
        let asked = question(opened, upload, scope, form)
        let (plan, towns) = try await workplace.database.read { db in
            (try TakeoverPlan.read(asked, db), try Municipalities.served(by: upload.place, db))
        }
        try Self.require(plan)
        guard let town = form.town(among: towns) ?? (plan.isNew ? nil : towns.first?.code) else {
            throw Self.complaint(TakeoverForm.town, DossierTexts.townMissing)
        }
        let sealed = try await TakeoverSealed(plan, vault)
        let link = TransferAddresses.taken.link(plan.dossier.description)
        let answer = try await door.deed(visit, "took over", "dossier", of: plan.dossier, to: link) { _, revision, author, db in
            guard try TransferUploads.find(upload.id, by: scope.colleague, db) != nil else { return false }
            guard try TakeoverPlan.read(asked, db).isSame(as: plan) else {
                throw Self.complaint(TakeoverForm.file, TakeoverTexts.shifted)
            }
            try TakeoverDeed(plan: plan, sealed: sealed, town: town, ids: ids, revision: revision, author: author).make(in: db)
            try TransferUploads.remove(upload.id, by: author, in: db)
            return true
        }
        if case .redirect = answer { try await vault.erase([upload.id]) }
        return answer
    }

    private static func require(_ plan: TakeoverPlan) throws {
        if let last = plan.last, plan.content.madeAt.utf8.lexicographicallyPrecedes(last.madeAt.utf8) {
            throw TransferFault.older
        }
        guard !plan.isClosed else { throw Refusal.closedAlready }
        var complaints = Complaints()
        for (place, one) in plan.people.enumerated() where one.isOpen {
            complaints.add(TakeoverPeople.field(place), TakeoverTexts.whoMissing)
        }
        try complaints.throwIfAny()
    }

    func discard(_ visit: Visit) async throws -> Answer {
        guard let id = ID<TransferUpload>(text: visit.place("pakket")) else { return .notFound }
        let (scope, author, now) = (try door.scope(visit), try visit.author("legal", workplace), workplace.clock.now())
        let link = TransferAddresses.taking.link()
        let isThere = try await workplace.database.write { db -> Bool in
            guard try TransferUploads.find(id, by: scope.colleague, db) != nil else { return false }
            try visit.formUse.claim(leadingTo: link, at: now, db)
            try TransferUploads.remove(id, by: author, in: db)
            return true
        }
        guard isThere else { return .notFound }
        try await workplace.vault?.erase([id])
        return .redirect(link)
    }

    func taken(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Dossier>(text: visit.place("dossier")) else { return .notFound }
        let (scope, author) = (try door.scope(visit), try visit.author("legal", workplace))
        let done = UndoLine.asked(visit) { LegalAddresses.undo.link($0) }
        let takeovers = try await workplace.database.write { db -> [Takeovers.Known] in
            guard let dossier = try scope.dossier(id, db) else { return [] }
            try author.trace("looked", "dossier", dossier.id, in: db)
            return try Takeovers.all(of: dossier.id, db)
        }
        return takeovers.isEmpty ? .notFound : .page(TakenPage(dossier: id, takeovers: takeovers, done: done))
    }
}
