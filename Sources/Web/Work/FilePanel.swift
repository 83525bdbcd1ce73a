package import Access
package import Casework

/// What one kind of work shows of a client (paneel): lines with a day, in one section of the file.
package struct FilePanel: Sendable {
    package let section: FileSection
    package let label: Phrase
    /// The lines about the person `$1`: `on_date`, `about`; the newest first.
    package let lines: SQL
    /// What `about` is called.
    package let words: Breakdown.Words

    package init(_ section: FileSection, _ label: Phrase, words: Breakdown.Words, _ lines: SQL) {
        self.section = section
        self.label = label
        self.words = words
        self.lines = lines
    }
}

/// Who does which work for whom, as one kind of work knows it (toewijzing).
package struct Assignment: Sendable {
    package let task: VolunteerRole.Role
    /// The people (`person`) for whom the colleague `$1` does it on the day `$2`.
    package let people: SQL

    package init(_ task: VolunteerRole.Role, _ people: SQL) {
        self.task = task
        self.people = people
    }
}
