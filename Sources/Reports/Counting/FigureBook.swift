package import Casework
import OrderedCollections
package import Web

/// All figures of all kinds of work, by their identity.
package struct FigureBook: Sendable {
    package let work: [any KindOfWork.Type]
    private let figures: OrderedDictionary<String, Figure>

    package init(_ work: [any KindOfWork.Type]) {
        self.work = work
        figures = OrderedDictionary(
            work.flatMap { $0.figures }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package var all: [Figure] {
        Array(figures.values)
    }

    /// - Throws: a `Refusal` that says where to find the names of figures.
    package func figure(_ id: String) throws -> Figure {
        guard let figure = figures[id] else { throw Refusal.unknownFigure }
        return figure
    }

    /// - Throws: a `Refusal` for a word that is no kind of work.
    package func work(_ slug: String) throws -> any KindOfWork.Type {
        guard let kind = work.first(where: { $0.slug == slug }) else { throw Refusal.unknownWork }
        return kind
    }
}

extension Refusal {
    package static let unknownFigure = Refusal(.badInput, Phrase(
        nl: "Dit cijfer bestaat niet. Met wegwijs figure --help zie je welke cijfers er zijn.",
        en: "This figure does not exist. wegwijs figure --help shows which figures there are."))

    static let unknownWork = Refusal(.badInput, Phrase(
        nl: "Dit onderdeel bestaat niet. Kies een onderdeel uit het menu.",
        en: "This section does not exist. Choose a section from the menu."))
}
