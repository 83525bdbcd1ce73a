package import Access
package import Casework
package import Trail

/// What one kind of work tells of a client (paneel): happenings with a day, in one section of the file. Those of all kinds of
/// work together are the timeline.
package struct FilePanel: Sendable {
    /// In the address, of who wants to see these alone.
    package let slug: String
    package let section: FileSection
    package let label: Phrase
    /// What happened to the person `$1`, in no order: `on_date`, `id` (of no two on one day), `about`, and the `colleague` whose
    /// deed it was, as far as that is known.
    package let lines: SQL
    /// What `about` is called.
    package let words: Breakdown.Words
    /// Where one of them is read whole and changed, and its table, by which a change is undone; nothing where there is no such
    /// page.
    package let page: Address?
    package let table: KeptTable?

    package init(
        _ slug: String, _ section: FileSection, _ label: Phrase, words: Breakdown.Words, page: Address? = nil,
        table: KeptTable? = nil, _ lines: SQL
    ) {
        self.page = page
        self.table = table
        self.slug = slug
        self.section = section
        self.label = label
        self.words = words
        self.lines = lines
    }

    /// Who did that, by the trace: for a table that does not tell itself.
    /// - Parameters:
    ///   - deed: "'opened'": as the trace says it, in quotes.
    ///   - subject: the expression of the number in the trace.
    package static func who(_ deed: SQL, _ noun: SQL, _ subject: SQL) -> SQL {
        "(SELECT t.colleague FROM trace t WHERE t.noun = " + noun + " AND t.subject = " + subject + " AND t.deed = " + deed
            + " ORDER BY t.id LIMIT 1)"
    }
}
