/// Bars divided into parts. Patterns tell the parts apart; every number stands under its bar beside its pattern.
package struct StackedBars: Sendable {
    private static let thickness = 18.0
    private static let swatch = 12.0

    private let frame: ChartFrame
    private let parts: [String]
    private let rows: [StackedRow]
    private let emptyText: String

    /// `parts` names the parts, in the order in which each row gives its values.
    package init(
        idPrefix: String, title: String, parts: [String], rows: [StackedRow], emptyText: String = "Geen gegevens."
    ) {
        self.parts = parts
        self.rows = rows
        self.emptyText = emptyText
        let words = rows.map { row in
            let values = zip(parts, row.values).map { "\($0) \(DutchNumber.text($1))" }
            return "\(row.label): " + values.joined(separator: ", ")
        }
        frame = ChartFrame(
            idPrefix: idPrefix, title: title, description: rows.isEmpty ? emptyText : words.joined(separator: "; "))
    }

    package func draw(into h: inout HTML) {
        let widest = rows.flatMap(\.values).map { entryWidth($0) }.max() ?? 0
        var canvas = Canvas(width: widest)
        canvas.draw { h in h.el("defs") { h in patterns.forEach { $0.define(into: &h) } } }
        canvas.paragraph(frame.title, .title, style: "ww-chart__title")
        for (name, pattern) in zip(parts, patterns) { drawLegend(name, pattern, on: &canvas) }
        if rows.isEmpty { canvas.paragraph(emptyText, .label, style: "ww-chart__label") }
        let scale = ValueScale(values: rows.map(total), start: 1, length: canvas.width - 2)
        for row in rows { draw(row, scale, on: &canvas) }
        frame.draw(into: &h, canvas)
    }

    private var patterns: [FillPattern] {
        parts.indices.map { FillPattern(idPrefix: frame.idPrefix, index: $0) }
    }

    private func total(of row: StackedRow) -> Double {
        zip(parts, row.values).reduce(0) { $0 + Double(max(0, $1.1)) }
    }

    private func drawLegend(_ name: String, _ pattern: FillPattern, on canvas: inout Canvas) {
        let indent = StackedBars.swatch + 6
        canvas.skip(4)
        drawSwatch(pattern, x: 1, on: &canvas)
        for line in Lettering.label.lines(of: name, limit: canvas.width - indent) {
            canvas.write(line, x: indent, y: canvas.y + 11, .label, style: "ww-chart__legend")
            canvas.skip(Lettering.label.lineHeight)
        }
    }

    private func drawSwatch(_ pattern: FillPattern, x: Double, on canvas: inout Canvas) {
        canvas.rectangle(
            x: x, width: StackedBars.swatch, height: StackedBars.swatch, style: pattern.style, fill: pattern.fill)
    }

    private func draw(_ row: StackedRow, _ scale: ValueScale, on canvas: inout Canvas) {
        canvas.skip(10)
        canvas.paragraph(row.label, .label, style: "ww-chart__label")
        canvas.skip(2)
        let foot = Point(x: scale.place(0), y: canvas.y + StackedBars.thickness + 2)
        canvas.line(from: Point(x: foot.x, y: canvas.y - 2), to: foot, style: "ww-chart__axis")
        var sum = 0.0
        for (value, pattern) in zip(row.values, patterns) where value > 0 {
            let start = scale.place(sum)
            sum += Double(value)
            canvas.rectangle(
                x: start, width: scale.place(sum) - start, height: StackedBars.thickness, style: pattern.style,
                fill: pattern.fill)
        }
        canvas.skip(StackedBars.thickness + 4)
        drawValues(of: row, on: &canvas)
    }

    /// The numbers from left to right, each beside its pattern, going on below when the line is full.
    private func drawValues(of row: StackedRow, on canvas: inout Canvas) {
        var x = 1.0
        for (value, pattern) in zip(row.values, patterns) {
            if x > 1 && x + entryWidth(value) > canvas.width {
                x = 1
                canvas.skip(Lettering.label.lineHeight)
            }
            drawSwatch(pattern, x: x, on: &canvas)
            canvas.write(
                DutchNumber.text(value), x: x + StackedBars.swatch + 4, y: canvas.y + 11, .label, style: "ww-chart__value")
            x += entryWidth(value)
        }
        canvas.skip(Lettering.label.lineHeight)
    }

    private func entryWidth(_ value: Int) -> Double {
        StackedBars.swatch + 16 + Lettering.label.width(of: DutchNumber.text(value))
    }
}
