/// One bar of a bar chart: a group and how many there were.
package struct Bar: Sendable {
    /// In any script and of any length; it wraps above its bar.
    package let label: String
    /// May be negative: a balance.
    package let value: Int
    /// The bar that the chart's title speaks of.
    package let emphasised: Bool

    package init(label: String, value: Int, emphasised: Bool = false) {
        self.label = label
        self.value = value
        self.emphasised = emphasised
    }
}
