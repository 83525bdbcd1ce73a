import Casework

/// What goes along with a dossier, when who sends it chooses so (onderdeel van een overdracht).
enum TransferPart: String, CaseIterable, Sendable {
    case relatives, documents, files, letters

    var label: Phrase {
        switch self {
        case .relatives: TransferTexts.relatives
        case .documents: TransferTexts.documents
        case .files: TransferTexts.files
        case .letters: TransferTexts.letters
        }
    }
}
