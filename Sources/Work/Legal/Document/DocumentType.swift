import Casework
import Database

/// What a document may come as (bestandssoort); judged by what is in it, never by what it is called.
enum DocumentType: String, CaseIterable, Bindable, Sendable {
    case pdf, jpeg, png

    /// Of the name under which it is saved.
    var ending: String {
        switch self {
        case .pdf: "pdf"
        case .jpeg: "jpg"
        case .png: "png"
        }
    }

    var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        }
    }

    /// A browser may show a picture; a PDF is a small program, which is saved and not opened on the page.
    var isPicture: Bool { self != .pdf }

    /// As people call it.
    var name: String { rawValue.uppercased() }
}
