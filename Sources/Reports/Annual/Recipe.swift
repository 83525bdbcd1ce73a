package import Casework
import Web

/// Which figures a report shows, in which order and in which words (recept). Holds no results.
package struct Recipe: Sendable {
    package struct Section: Sendable {
        package let title: Phrase
        package let intro: Phrase?
        package let entries: [Entry]

        package init(_ title: Phrase, intro: Phrase? = nil, _ entries: [Entry]) {
            self.title = title
            self.intro = intro
            self.entries = entries
        }
    }

    /// One figure in the report.
    package struct Entry: Sendable {
        package let figure: String
        /// The sentence under the number, with `{value}`, `{sex.female}` or `{nationality.top}` to be filled.
        package let sentence: Phrase?
        /// Which breakdowns are shown, in order.
        package let breakdowns: [String]
        /// Whether the lines of the list stand in the report itself, as those of a ledger do.
        package let showsLines: Bool

        package init(_ figure: String, _ sentence: Phrase? = nil, by breakdowns: [String] = [], showsLines: Bool = false) {
            self.figure = figure
            self.sentence = sentence
            self.breakdowns = breakdowns
            self.showsLines = showsLines
        }
    }

    package let sections: [Section]

    /// All figures of one kind of work, each with all its breakdowns.
    static func of(_ work: any KindOfWork.Type) -> Recipe {
        let entries = work.figures.map { figure in
            Entry(figure.id, by: figure.breakdowns.map(\.id), showsLines: figure.unit == .balance)
        }
        return Recipe(sections: [Section(work.name, entries)])
    }
}
