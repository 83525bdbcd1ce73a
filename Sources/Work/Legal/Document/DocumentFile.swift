import Casework
import Clients
import Dates

/// A scan or photo of a document (bestand bij een stuk). What is in it lies in sealed pieces.
struct DocumentFile: Sendable, Equatable {
    let id: ID<DocumentFile>
    let dossier: ID<Dossier>
    let person: ID<Person>
    let code: String
    let type: DocumentType
    /// In bytes, as it was before it was sealed.
    let size: Int
    /// What it was called where it came from, sealed.
    let name: String?
    let addedOn: CalendarDate
    /// When it was thrown away; so long it can come back.
    var removedOn: CalendarDate?

    /// Under which a browser saves it: made here, for the name that it had may tell anything.
    var savedAs: String { "\(code)-\(id).\(type.ending)" }
}
