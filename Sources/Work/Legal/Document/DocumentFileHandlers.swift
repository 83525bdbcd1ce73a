import Access
import Casework
import Clients
import Database
import Dates
import Dispatch
import Trail
import Vault
import Web

/// Taking in a scan or photo, opening it, throwing it away and bringing it back.
struct DocumentFileHandlers: Sendable {
    let door: LegalDoor
    private let documents: DocumentHandlers

    init(door: LegalDoor) {
        self.door = door
        documents = DocumentHandlers(door: door)
    }

    private var workplace: Workplace { door.workplace }

    func add(_ visit: Visit) async throws -> Answer {
        let (scope, today) = (try door.scope(visit), workplace.clock.today)
        guard let place = try await workplace.database.read({ try DocumentHandlers.Place(visit, scope, on: today, $0) })
        else { return .notFound }
        guard let sent = visit.form.file(DocumentForm.file) else {
            return try await documents.page(visit, nil, Self.complaint(DocumentFileTexts.missing))
        }
        do {
            return try await store(sent, at: place, visit)
        } catch let unfit as UnfitFile {
            return try await documents.page(visit, nil, Self.complaint(unfit.sentence))
        }
    }

    private static func complaint(_ sentence: Phrase) -> Complaints {
        var complaints = Complaints()
        complaints.add(DocumentForm.file, sentence)
        return complaints
    }

    /// A document of which there is a scan is there.
    private func store(_ sent: SentFile, at place: DocumentHandlers.Place, _ visit: Visit) async throws -> Answer {
        guard let vault = workplace.vault else { throw Refusal.noVault }
        let (id, known) = (workplace.ids.next(DocumentFile.self), workplace.ids.next(DossierDocument.self))
        let today = workplace.clock.today
        let key = try await vault.key(of: place.owner.person)
        let (judged, pieces) = try await Self.apart {
            let judged = try JudgedFile(sent.bytes)
            let own = judged.length == sent.bytes.count ? sent.bytes : Array(sent.bytes[..<judged.length])
            return (judged, try key.seal(own, inPiecesOf: DocumentFiles.piece, at: .content(of: id)))
        }
        let name = try key.seal(Self.name(sent), at: .name(of: id))
        return try await door.deed(visit, "documented", "dossier", of: place.dossier.id, to: place.link) {
            scope, revision, author, db in
            guard let now = try DocumentHandlers.Place(visit, scope, on: today, db) else { return false }
            let file = DocumentFile(
                id: id, dossier: now.dossier.id, person: now.owner.person, code: now.line.rule.code, type: judged.type,
                size: judged.length, name: name, addedOn: today)
            try DocumentFiles.add(file, pieces, within: revision, by: author, in: db)
            guard now.line.state != .present, now.line.state != .translated else { return true }
            let document = DossierDocument(
                id: now.line.known?.id ?? known, dossier: file.dossier, person: file.person, code: file.code, state: .present,
                why: nil, since: today)
            try DossierDocuments.put(document, within: revision, by: author, in: db)
            return true
        }
    }

    /// The last part of a path, without what no name holds, and not longer than one is.
    static func name(_ sent: SentFile) -> String {
        let last = sent.name.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.last ?? sent.name.utf8[...]
        let shown = String(decoding: last, as: UTF8.self).unicodeScalars.filter { $0.properties.generalCategory != .control }
        return String(String.UnicodeScalarView(shown.prefix(200)))
    }

    /// What takes long does not keep those from working who answer others.
    private static func apart<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .utility).async { continuation.resume(with: Result(catching: work)) }
        }
    }

    // MARK: One file

    /// That it was opened is on record before it is.
    func open(_ visit: Visit) async throws -> Answer {
        let (scope, author) = (try door.scope(visit), try visit.author("legal", workplace))
        let found = try await workplace.database.write { db -> (DocumentFile, [[UInt8]])? in
            guard let file = try Self.file(visit, scope, db), file.removedOn == nil else { return nil }
            try author.trace("looked", "document_file", file.id, in: db)
            return (file, try DocumentFiles.pieces(of: file.id, db))
        }
        guard let (file, pieces) = found else { return .notFound }
        guard let vault = workplace.vault else { throw Refusal.noVault }
        // Judged once more: of what a row says it is, nothing is believed.
        guard let bytes = try await vault.open(pieces, at: .content(of: file.id)),
            let judged = try? JudgedFile(bytes), judged.type == file.type
        else { throw Refusal.fileUnreadable }
        return .document(Document(
            bytes, file.type.mediaType, fileName: file.savedAs, isFromOutside: true, isShown: file.type.isPicture))
    }

    func remove(_ visit: Visit) async throws -> Answer {
        let today = workplace.clock.today
        return try await change(visit, "removed", isThere: true) { file, revision, author, db in
            try DocumentFiles.remove(file, on: today, within: revision, by: author, in: db)
        }
    }

    func restore(_ visit: Visit) async throws -> Answer {
        try await change(visit, "restored", isThere: false) { file, revision, author, db in
            try DocumentFiles.restore(file, within: revision, by: author, in: db)
        }
    }

    private func change(
        _ visit: Visit, _ deed: String, isThere: Bool,
        _ body: @escaping @Sendable (ID<DocumentFile>, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        let scope = try door.scope(visit)
        guard let file = try await workplace.database.read({ try Self.file(visit, scope, $0) }) else { return .notFound }
        let link = LegalAddresses.document.link(file.dossier.description, file.person.description, file.code)
        return try await door.deed(visit, deed, "dossier", of: file.dossier, to: link) { scope, revision, author, db in
            guard let now = try Self.file(visit, scope, db), (now.removedOn == nil) == isThere else { return false }
            try body(now.id, revision, author, db)
            return true
        }
    }

    private static func file(_ visit: Visit, _ scope: LegalScope, _ db: any Reading) throws -> DocumentFile? {
        guard let dossier = try ID<Dossier>(text: visit.place("dossier")).flatMap({ try scope.dossier($0, db) }),
            let file = ID<DocumentFile>(text: visit.place("bestand"))
        else { return nil }
        return try DocumentFiles.find(file, of: dossier.id, db)
    }
}
