import Casework
import Clients
import Database
import Dates
import Trail
import Vault

/// What goes along with a dossier, as it is kept (verzameld voor overdracht): its sealed words are opened after it.
struct TransferGathering: Sendable {
    let dossier: Dossier
    let people: [(id: ID<Person>, person: CarriedPerson, relation: HouseholdMember.Relation?)]
    let events: [DossierEvent]
    var documents: [DossierDocument] = []
    var files: [DocumentFile] = []
    var letters: [KnownLegalLetter] = []

    /// Of the files, in bytes.
    var size: Int { files.reduce(0) { $0 + $1.size } }

    /// - Parameter parts: what goes along; of who does not, nothing goes.
    static func read(
        _ known: KnownDossier, _ parts: Set<TransferPart>, _ scope: LegalScope, on day: CalendarDate, _ db: any Reading
    ) throws -> TransferGathering {
        let dossier = known.dossier
        let members = parts.contains(.relatives) ? known.facts.people.filter { $0 != dossier.person } : []
        let ids = [dossier.person] + members
        let carried = try CarriedPeople.read(ids, on: day, db)
        let relations = try Dictionary(
            scope.clients.relatives(of: dossier.person, on: day, db).map { ($0.person, $0.relation) },
            uniquingKeysWith: { first, _ in first })
        let own = Set(ids)
        let concerns = { (person: ID<Person>?) in person.map(own.contains) ?? true }
        var gathering = TransferGathering(
            dossier: dossier,
            people: ids.compactMap { id in carried[id].map { (id, $0, id == dossier.person ? nil : relations[id] ?? .other) } },
            events: known.facts.events.filter { concerns($0.person) })
        if parts.contains(.documents) {
            gathering.documents = try DossierDocuments.all(of: dossier.id, db).filter { concerns($0.person) }
                .sorted { $0.id < $1.id }
        }
        if parts.contains(.documents) && parts.contains(.files) {
            gathering.files = try DocumentFiles.all(of: dossier.id, db).filter { $0.removedOn == nil && concerns($0.person) }
        }
        if parts.contains(.letters) {
            gathering.letters = try LegalLetters.all(of: dossier.id, db)
                .filter { $0.sending != nil && concerns($0.letter.person) }.reversed()
        }
        return gathering
    }

    /// Whether it still says the same.
    func isSame(as other: TransferGathering) -> Bool {
        people.map(\.id) == other.people.map(\.id) && people.map(\.person) == other.people.map(\.person)
            && events == other.events && documents == other.documents && files == other.files && letters == other.letters
    }

    /// The sealed pieces of its files.
    func pieces(_ db: any Reading) throws -> [ID<DocumentFile>: [[UInt8]]] {
        var (values, pieces) = (StatementValues(), [ID<DocumentFile>: [[UInt8]]]())
        guard !files.isEmpty else { return pieces }
        let sql: SQL = "SELECT file, sealed FROM document_piece WHERE file IN (" + values.evenList(files.map(\.id))
            + ") ORDER BY file, number"
        try db.each(sql, values.all) { pieces[$0.id(0), default: []].append($0.blob(1)) }
        return pieces
    }

    // MARK: Opening

    /// - Throws: a refusal when something of it cannot be read any more: half a dossier is not sent.
    func content(_ head: Head, _ pieces: [ID<DocumentFile>: [[UInt8]]], _ vault: Vault) async throws -> (
        TransferContent, [[UInt8]]
    ) {
        let opened = try await words(vault)
        var bytes: [[UInt8]] = []
        for file in files {
            guard let one = try await vault.open(pieces[file.id] ?? [], at: .content(of: file.id)) else {
                throw Refusal.fileUnreadable
            }
            bytes.append(one)
        }
        let content = TransferContent(
            salt: Hexadecimal.write(ParcelKey.secret()), package: head.package, madeAt: head.madeAt.iso, from: head.from,
            to: head.to, ground: head.ground.rawValue, words: head.words, origin: head.origin(dossier.id, "dossier"),
            kind: dossier.kind.rawValue, openedOn: dossier.openedOn.iso, person: head.origin(dossier.person, "person"),
            people: people.map { head.person($0.id, $0.person, $0.relation) }, events: events.map(head.event),
            documents: documents.map { head.document($0, why: opened[$0.why ?? ""]) },
            files: zip(files, bytes).map { head.file($0, name: opened[$0.name ?? ""], $1) },
            letters: letters.compactMap { head.letter($0, text: opened[$0.letter.text] ?? "") })
        return (content, bytes)
    }

    /// All sealed words of it, each by how it is kept.
    private func words(_ vault: Vault) async throws -> [String: String] {
        let sealed = documents.compactMap { one in one.why.map { (kept: $0, place: SealedPlace.why(of: one.id)) } }
            + files.compactMap { one in one.name.map { (kept: $0, place: SealedPlace.name(of: one.id)) } }
            + letters.map { (kept: $0.letter.text, place: SealedPlace.text(of: $0.letter.id)) }
        let texts = try await vault.open(sealed)
        guard texts.allSatisfy({ $0 != nil }) else { throw Refusal.fileUnreadable }
        return Dictionary(zip(sealed.map(\.kept), texts.compactMap { $0 }), uniquingKeysWith: { first, _ in first })
    }
}
