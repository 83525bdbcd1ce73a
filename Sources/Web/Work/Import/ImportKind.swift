package import Casework
package import Database
package import Dates
package import Organisation
package import Trail

/// What can be brought in from a table (invoersoort), such as people: its columns, and what a row becomes. Who offers it knows
/// nothing of files, and who reads files nothing of people.
package struct ImportKind: Sendable {
    /// In an address and on the command line: "mensen".
    package let slug: String
    /// The same in English, for the command line; nothing where there is none.
    package let english: String?
    package let name: Phrase
    package let columns: [ImportColumn]
    /// Those of which it makes rows; undoing takes them away.
    package let tables: [KeptTable]
    /// Begins an import, or a trial of one, from what is known now.
    package let begin: @Sendable (ImportTask, any Reading) throws -> any Importing
    /// What of it there is at a place on a day, by the columns: to take away, and to bring in elsewhere. Nothing for what does
    /// not leave so.
    package let list: (@Sendable (ID<Place>, CalendarDate, any Reading) throws -> [[String]])?
    /// Removes what was made from the rows of a revision and is no row of its own, before these go.
    package let forget: @Sendable (ID<Revision>, Author, any Writing) throws -> Void

    package init(
        _ slug: String, _ name: Phrase, english: String? = nil, columns: [ImportColumn], tables: [KeptTable],
        list: (@Sendable (ID<Place>, CalendarDate, any Reading) throws -> [[String]])? = nil,
        begin: @escaping @Sendable (ImportTask, any Reading) throws -> any Importing,
        forget: @escaping @Sendable (ID<Revision>, Author, any Writing) throws -> Void
    ) {
        self.slug = slug
        self.english = english
        self.name = name
        self.columns = columns
        self.tables = tables
        self.begin = begin
        self.list = list
        self.forget = forget
    }
}
