/// A year of months in a line chart.
package struct LineSeries: Sendable {
    /// What stands at the end of the line, mostly the year.
    package let name: String
    /// One for each month; `nil` for a month that has not come yet or was not counted.
    package let values: [Int?]

    package init(name: String, values: [Int?]) {
        self.name = name
        self.values = values
    }

    /// What falls within the months of the chart.
    func first(_ months: Int) -> LineSeries {
        LineSeries(name: name, values: Array(values.prefix(months)))
    }
}
