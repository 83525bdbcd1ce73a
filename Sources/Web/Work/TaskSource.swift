package import Access
package import Casework
package import Trail

/// What one kind of work has somebody do by a day (taken): for the list of what he has to do, and for moving it to somebody else
/// when he is away. Each is a row of a table that has an owner and a stand-in.
package struct TaskSource: Sendable {
    /// In an address, and in what is traced.
    package let slug: String
    package let label: Phrase
    /// What of the file has to be open to who sees whom it is about.
    package let section: FileSection
    /// Whose rows have an `owner` and a `stand_in`.
    package let table: KeptTable
    /// Where is kept that one is done.
    package let end: KeptTable
    /// All that are not done: `id`, `place`, `person` or none, `owner`, `stand_in` or none, `due_on` or none, `about`, and
    /// `waits`: 1 where somebody else has to act first, 2 where it may be done from that day on and not before.
    package let open: SQL
    /// What `about` is called.
    package let words: Breakdown.Words
    /// Where one of them is read and done.
    package let page: Address
    /// Of what each is a part that moves along, when it is in the same hands.
    package let whole: Whole?

    /// A table with an `owner` and a `stand_in` too, and the column of a task that says which row.
    package struct Whole: Sendable {
        package let table: KeptTable
        package let column: SQL

        package init(_ table: KeptTable, by column: SQL) {
            self.table = table
            self.column = column
        }
    }

    package init(
        _ slug: String, _ label: Phrase, _ section: FileSection, _ table: KeptTable, end: KeptTable, words: Breakdown.Words,
        page: Address, partOf whole: Whole? = nil, open: SQL
    ) {
        self.whole = whole
        self.slug = slug
        self.label = label
        self.section = section
        self.table = table
        self.end = end
        self.open = open
        self.words = words
        self.page = page
    }
}
