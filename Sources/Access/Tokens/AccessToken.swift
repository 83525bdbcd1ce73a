package import Casework
package import SignIn

/// By which a program of a colleague asks for a part of what he may see himself (programmasleutel).
package struct AccessToken: Sendable, Equatable {
    /// What a program may do with it. It never gives more than its colleague has at that moment.
    package enum Scope: String, CaseIterable, Sendable {
        case readClients = "clienten.lezen"
        case writeClients = "clienten.schrijven"
        case readFigures = "cijfers.lezen"

        package var name: Phrase {
            switch self {
            case .readClients: Phrase(nl: "cliënten zoeken en bekijken", en: "find and view clients")
            case .writeClients: Phrase(nl: "cliënten toevoegen en wijzigen", en: "add and change clients")
            case .readFigures: Phrase(nl: "cijfers bekijken", en: "view figures")
            }
        }
    }

    package let id: ID<AccessToken>
    /// By which its colleague knows it in a list: "Roosterprogramma".
    package let name: String
    /// In a fixed order.
    package let scopes: [Scope]
    package let madeAt: String
    package let expiresAt: String
    /// To the minute; nothing when it was never used.
    package let usedAt: String?

    package init(id: ID<AccessToken>, name: String, scopes: [Scope], madeAt: String, expiresAt: String, usedAt: String?) {
        self.id = id
        self.name = name
        self.scopes = scopes
        self.madeAt = madeAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
    }

    /// A year: who made it is asked once a year whether it is still needed, as forgotten keys are the ones that leak.
    package static let longest = Duration.seconds(365 * 86_400)
    /// More nobody has a use for, and each is one to lose.
    package static let most = 10

    /// How a token begins outside, so that whoever looks for lost secrets knows it for one.
    private static let mark = "wegwijs_"

    /// As it is given to its colleague, once.
    package static func text(of token: Token) -> String {
        mark + token.text
    }

    /// Nothing for anything but what ``text(of:)`` writes.
    package static func token(in text: some StringProtocol) -> Token? {
        guard text.utf8.starts(with: mark.utf8) else { return nil }
        return Token(text: text.dropFirst(mark.utf8.count))
    }
}
