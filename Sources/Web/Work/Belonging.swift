package import Casework
package import Trail

/// A table of which each row belongs to one person, in its column `person` (toebehoren). When two records turn out to be of one
/// person, the rows of the one go to the other.
package struct Belonging: Sendable {
    package let table: KeptTable
    /// Columns of which a person has the same values once; none when he has one row at most, nothing when he may have any.
    package let once: [SQL]?
    /// A day that one row of a person has at most: the earliest keeps it.
    package let counted: SQL?
    /// What hangs on a row and has its key: that it ended.
    package let ends: [KeptTable]

    package init(_ table: KeptTable, once: [SQL]? = nil, counted: SQL? = nil, ends: [KeptTable] = []) {
        self.table = table
        self.once = once
        self.counted = counted
        self.ends = ends
    }
}
