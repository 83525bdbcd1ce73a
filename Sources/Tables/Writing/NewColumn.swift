/// A column of a table that we write: its head, and how many letters are in sight.
package struct NewColumn: Equatable, Sendable {
    package let head: String
    package let width: Double

    /// - Parameter width: nothing for as wide as the head needs, and ten at least.
    package init(_ head: String, width: Int? = nil) {
        self.head = head
        self.width = Double(min(width ?? max(10, head.count + 2), 80))
    }
}
