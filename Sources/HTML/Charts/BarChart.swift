/// Horizontal bars, each with its label above it and its number at its end.
package struct BarChart: Sendable {
    private static let thickness = 16.0
    private static let gap = 6.0

    private let frame: ChartFrame
    private let bars: [Bar]
    private let unit: String
    private let emptyText: String

    /// `title` says the message, not the subject. `unit` (`%`, `gezinnen`) is printed after the number when it
    /// is a sign, under the title when it is a word. `emptyText` stands where there is nothing to draw.
    package init(
        idPrefix: String, title: String, bars: [Bar], unit: String = "", emptyText: String = "Geen gegevens."
    ) {
        self.bars = bars
        self.unit = unit
        self.emptyText = emptyText
        let counted = unit.isEmpty ? "" : " " + unit
        let words = bars.map { "\($0.label): \(DutchNumber.text($0.value))\(counted)" }.joined(separator: "; ")
        frame = ChartFrame(idPrefix: idPrefix, title: title, description: bars.isEmpty ? emptyText : words)
    }

    package func draw(into h: inout HTML) {
        let left = room(for: bars.filter { $0.value < 0 })
        let right = room(for: bars.filter { $0.value >= 0 })
        var canvas = Canvas(width: left + right + 80)
        canvas.paragraph(frame.title, .title, style: "ww-chart__title")
        if !unitIsSign { canvas.paragraph(unit, .label, style: "ww-chart__unit") }
        if bars.isEmpty { canvas.paragraph(emptyText, .label, style: "ww-chart__label") }
        let scale = ValueScale(
            values: bars.map { Double($0.value) }, start: left + 1, length: canvas.width - left - right - 2)
        for bar in bars { draw(bar, scale, on: &canvas) }
        frame.draw(into: &h, canvas)
    }

    private func draw(_ bar: Bar, _ scale: ValueScale, on canvas: inout Canvas) {
        canvas.skip(BarChart.gap)
        canvas.paragraph(bar.label, .label, style: "ww-chart__label" + emphasis(of: bar))
        canvas.skip(2)
        let zero = scale.place(0)
        let extent = scale.extent(Double(bar.value))
        let start = bar.value < 0 ? zero - extent : zero
        if extent > 0 { drawLength(of: bar, from: start, extent, on: &canvas) }
        let foot = Point(x: zero, y: canvas.y + BarChart.thickness + 2)
        canvas.line(from: Point(x: zero, y: canvas.y - 2), to: foot, style: "ww-chart__axis")
        canvas.write(
            text(of: bar), x: bar.value < 0 ? start - BarChart.gap : start + extent + BarChart.gap, y: canvas.y + 13,
            .label, endsThere: bar.value < 0, style: "ww-chart__value" + emphasis(of: bar))
        canvas.skip(BarChart.thickness)
    }

    /// Beside an emphasised bar the others are faint within a full outline, so that print tells them apart too.
    private func drawLength(of bar: Bar, from start: Double, _ extent: Double, on canvas: inout Canvas) {
        canvas.rectangle(
            x: start, width: extent, height: BarChart.thickness,
            style: bar.emphasised ? "ww-bar ww-bar--emphasised" : "ww-bar", fill: "currentColor",
            isFaint: !bar.emphasised && bars.contains(where: \.emphasised))
    }

    private func emphasis(of bar: Bar) -> String {
        bar.emphasised ? " ww-chart__emphasis" : ""
    }

    private var unitIsSign: Bool { unit.unicodeScalars.count <= 3 }

    private func text(of bar: Bar) -> String {
        let number = DutchNumber.text(bar.value)
        return unitIsSign && !unit.isEmpty ? "\(number)\u{A0}\(unit)" : number
    }

    /// The widest number, so that none falls off the drawing.
    private func room(for bars: [Bar]) -> Double {
        bars.map { Lettering.label.width(of: text(of: $0)) + 2 * BarChart.gap }.max() ?? 0
    }
}
