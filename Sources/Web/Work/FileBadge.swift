package import Access
package import Casework

/// What one kind of work puts in the bar on top of a client's page (kenmerk op de pagina): in which phase someone is, who guides
/// him.
package struct FileBadge: Sendable {
    package let section: FileSection
    package let label: Phrase
    /// `about` of the person `$1` on the day `$2`: one row, or none where there is nothing to say.
    package let line: SQL
    /// Whether the line has a second column, since which day that is so.
    package let hasSince: Bool
    /// Whether that second column is the day by which it has to be done.
    package let isDue: Bool
    /// What `about` is called.
    package let words: Breakdown.Words

    package init(
        _ section: FileSection, _ label: Phrase, words: Breakdown.Words, hasSince: Bool = false, isDue: Bool = false, _ line: SQL
    ) {
        self.isDue = isDue
        self.hasSince = hasSince
        self.section = section
        self.label = label
        self.words = words
        self.line = line
    }
}
