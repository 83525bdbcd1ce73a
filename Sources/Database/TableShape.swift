/// A table as the engine knows it: what a copy needs.
package struct TableShape: Equatable, Sendable {
    package let name: String
    /// In the order of the table.
    package var columns: [String]

    /// So many rows at a time: enough to be quick, too few to fill the memory.
    static let batch = 2000

    package init(name: String, columns: [String]) {
        self.name = name
        self.columns = columns
    }
}
