package import Access
package import Casework
package import Trail

/// A table of which each row belongs to one person, in its column `person` (toebehoren). When two records turn out to be of one
/// person, the rows of the one go to the other.
package struct Belonging: Sendable {
    package let table: KeptTable
    package let repeats: Repeats
    /// A day that one row of a person has at most: the earliest keeps it.
    package let counted: SQL?
    /// What hangs on a row and has its key: that it ended.
    package let ends: [KeptTable]
    /// What else hangs on a row, with keys of its own.
    package let hanging: [KeptTable]
    /// With which part of a file open somebody may change it; nothing for what is changed on other pages than the client's.
    package let section: FileSection?

    /// Which rows of one person may have the same values in these columns.
    package enum Repeats: Sendable {
        case any
        /// One, whenever it held. Without columns a person has one row at all.
        case once([SQL])
        /// One of those that still hold; what is over stays beside it.
        case onceAtATime([SQL])
    }

    package init(
        _ table: KeptTable, _ repeats: Repeats = .any, counted: SQL? = nil, ends: [KeptTable] = [],
        hanging: [KeptTable] = [], section: FileSection? = nil
    ) {
        self.hanging = hanging
        self.section = section
        self.table = table
        self.repeats = repeats
        self.counted = counted
        self.ends = ends
    }
}
