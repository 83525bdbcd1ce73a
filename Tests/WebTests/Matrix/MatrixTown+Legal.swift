import Access
import Casework
import Clients
import Database
@testable import Legal
import Organisation
import Support
import Trail
import Vault
import Web

extension MatrixTown {
    /// A dossier of this client with a photo in it; a new one each time, because a deed throws that away.
    func documents(_ client: ID<Person>, at place: Place) async throws -> [String: String] {
        let (dossier, file) = (house.ids.next(Dossier.self), house.ids.next(DocumentFile.self))
        let sealed = try await house.vault.key(of: client).seal(SampleFiles.png, inPiecesOf: 1024, at: .content(of: file))
        try await house.database.write { db in
            guard try db.exists("SELECT 1 FROM person WHERE id = $1", client) else { return }
            let made = Dossier(
                id: dossier, place: place.id, municipality: place.municipalities[0], kind: .other, person: client, arrival: .new,
                openedOn: house.clock.today, hands: Hands(owner: nil))
            try Dossiers.open(made, by: house.author, in: db)
            try db.run(
                "INSERT INTO document_file (id, dossier, person, code, type, size, added_on) VALUES ($1, $2, $3, 'other', 'png', 9, $4)",
                file, dossier, client, house.clock.today)
            for (number, piece) in sealed.enumerated() {
                try db.run("INSERT INTO document_piece (file, number, sealed) VALUES ($1, $2, $3)", [file.sqlValue, number.sqlValue, .blob(piece)])
            }
        }
        return ["dossier": dossier.description, "persoon": client.description, "stuk": "other", "bestand": file.description]
    }
}
