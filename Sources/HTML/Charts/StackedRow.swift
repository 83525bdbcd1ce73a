/// One bar of a stacked chart, with its parts in the order of the chart's legend.
package struct StackedRow: Sendable {
    package let label: String
    /// As many as the chart has parts. Nothing is drawn for a part below zero; its number is still printed.
    package let values: [Int]

    package init(label: String, values: [Int]) {
        self.label = label
        self.values = values
    }
}
