import Access
import Casework
package import Database
package import Web

/// What the team writes to clients (brieven): the texts in each language, and who approved them.
package struct Letters: Sendable {
    private let handlers: LetterHandlers

    package init(_ workplace: Workplace) {
        handlers = LetterHandlers(workplace: workplace)
    }

    package static let schema = Schema(
        "letters", FieldClasses(internal: ["letter_wording", "letter_approval"]),
        [Schema.Step("2026-11-27", LetterWordings.steps)])

    /// The way to the texts, for who leads.
    package static var link: String { LetterAddresses.all.link() }

    package var routes: [Route] {
        let leaders: Route.Who = .roles([.teamLeader])
        return [
            Route(.get, LetterAddresses.all, leaders, handlers.all),
            Route(.post, LetterAddresses.undo, leaders, handlers.undo),
            Route(.get, LetterAddresses.text, leaders, handlers.text),
            Route(.post, LetterAddresses.text, leaders, handlers.write),
            Route(.post, LetterAddresses.approval, leaders, handlers.approve),
        ]
    }
}
