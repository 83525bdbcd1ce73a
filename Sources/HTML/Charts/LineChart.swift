/// The months of this year beside those of last year. The lines differ in dash and in marks, and each has its
/// name and last number at its end. Put the table of all months beside it.
package struct LineChart: Sendable {
    static let height = 190.0

    private let frame: ChartFrame
    private let months: [String]
    private let thisYear: LineSeries
    private let lastYear: LineSeries
    private let emptyText: String

    /// `months` are short names, as many as there are values in each series.
    package init(
        idPrefix: String, title: String, months: [String], thisYear: LineSeries, lastYear: LineSeries,
        emptyText: String = "Geen gegevens."
    ) {
        self.months = months
        self.thisYear = thisYear.first(months.count)
        self.lastYear = lastYear.first(months.count)
        self.emptyText = emptyText
        let series = [self.thisYear, self.lastYear]
        let words = series.map { LineChart.words(of: $0, months) }.joined(separator: "; ")
        let isEmpty = series.allSatisfy { $0.values.allSatisfy { $0 == nil } }
        frame = ChartFrame(idPrefix: idPrefix, title: title, description: isEmpty ? emptyText : words)
    }

    private static func words(of series: LineSeries, _ months: [String]) -> String {
        let values = zip(months, series.values).compactMap { month, value in
            value.map { "\(month) \(DutchNumber.text($0))" }
        }
        return "\(series.name): " + values.joined(separator: ", ")
    }

    package func draw(into h: inout HTML) {
        let labels = LineLabels([lastYear, thisYear])
        var canvas = Canvas(width: labels.width + 220)
        canvas.paragraph(frame.title, .title, style: "ww-chart__title")
        canvas.skip(12)
        if labels.isEmpty {
            canvas.paragraph(emptyText, .label, style: "ww-chart__label")
        } else {
            drawPlot(labels, on: &canvas)
        }
        frame.draw(into: &h, canvas)
    }

    private func drawPlot(_ labels: LineLabels, on canvas: inout Canvas) {
        let plot = LinePlot(
            months: months.count, values: (thisYear.values + lastYear.values).compactMap { $0 },
            top: canvas.y, width: canvas.width - labels.width, height: LineChart.height)
        plot.drawAxis(on: &canvas)
        plot.draw(lastYear, LineStyle.lastYear, on: &canvas)
        plot.draw(thisYear, LineStyle.thisYear, on: &canvas)
        labels.draw(beside: plot, on: &canvas)
        canvas.skip(LineChart.height)
        plot.drawMonths(months, on: &canvas)
        canvas.skip(8)  // for the lower of two labels that both end at the bottom
    }
}
