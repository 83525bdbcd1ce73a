import Casework
import Web

/// What was just changed (gedaan), told once at the top of one's own page.
enum OwnDone: String {
    case password = "wachtwoord"
    case app
    case added = "sleutel"
    case withdrawn = "ingetrokken"

    static let field = "gedaan"

    var sentence: Phrase {
        switch self {
        case .password: OwnTexts.passwordDone
        case .app: OwnTexts.appDone
        case .added: OwnTexts.added
        case .withdrawn: OwnTexts.withdrawn
        }
    }

    /// Where it is told.
    var link: String { SignInAddresses.own.link(query: [(Self.field, rawValue)]) }
}
