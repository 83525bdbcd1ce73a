package import Casework
import Dates

/// A report with its numbers filled in: all of one moment of the data.
package struct Report: Sendable {
    package struct Section: Sendable {
        package let title: Phrase
        package let entries: [Entry]
    }

    package struct Entry: Sendable {
        package let recipe: Recipe.Entry
        package let count: Count
        /// The same figure a year earlier; nothing when nothing at all was recorded then.
        package let before: Count?
        package let checks: [CheckResult]
        /// The list itself, where the recipe wants it.
        package let lines: [Member]
    }

    package let area: Area
    package let year: Int
    package let sections: [Section]

    package var entries: [Entry] {
        sections.flatMap(\.entries)
    }

    package var checks: [CheckResult] {
        entries.flatMap(\.checks)
    }
}
