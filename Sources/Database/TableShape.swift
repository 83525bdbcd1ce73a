/// A table as the engine knows it: what a copy needs.
package struct TableShape: Equatable, Sendable {
    package let name: String
    /// In the order of the table.
    package var columns: [String]

    package init(name: String, columns: [String]) {
        self.name = name
        self.columns = columns
    }
}
