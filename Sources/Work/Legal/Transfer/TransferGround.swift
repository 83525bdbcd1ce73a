import Casework
import Database

/// Why a dossier goes to another team (reden van overdracht).
enum TransferGround: String, CaseIterable, Bindable, Sendable {
    case moved, guardianship, request, other

    var label: Phrase {
        switch self {
        case .moved: TransferTexts.moved
        case .guardianship: TransferTexts.guardianship
        case .request: TransferTexts.request
        case .other: TransferTexts.other
        }
    }
}
