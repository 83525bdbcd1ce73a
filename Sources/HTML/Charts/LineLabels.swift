/// The names and last numbers at the ends of the lines, kept from standing on each other.
struct LineLabels: Sendable {
    private struct Label: Sendable {
        let month: Int
        let value: Int
        let text: String
    }

    private let labels: [Label]

    init(_ series: [LineSeries]) {
        labels = series.compactMap { series in
            guard let month = series.values.lastIndex(where: { $0 != nil }), let value = series.values[month] else {
                return nil
            }
            return Label(month: month, value: value, text: "\(series.name): \(DutchNumber.text(value))")
        }
    }

    var isEmpty: Bool { labels.isEmpty }

    /// Room to keep free on the right.
    var width: Double {
        (labels.map { Lettering.label.width(of: $0.text) }.max() ?? 0) + 8
    }

    /// Highest first; each at least a line below the one before, tied to its point by a thin line.
    func draw(beside plot: LinePlot, on canvas: inout Canvas) {
        let x = canvas.width - width + 6
        var free = -Double.infinity
        let ends = labels.map { (label: $0, end: plot.point(month: $0.month, value: $0.value)) }
        for (label, end) in ends.sorted(by: { $0.end.y < $1.end.y }) {
            let y = max(end.y, free)
            free = y + Lettering.label.lineHeight
            canvas.line(
                from: Point(x: end.x + 4, y: end.y), to: Point(x: x - 2, y: y), style: "ww-chart__leader", dash: "1 3")
            canvas.write(label.text, x: x, y: y + 5, .label, style: "ww-chart__value")
        }
    }
}
