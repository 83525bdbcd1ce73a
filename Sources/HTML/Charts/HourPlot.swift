/// The columns of one day: numbers above, bars with their marks below them, hours at the foot. All days share one scale.
struct HourPlot: Sendable {
    private static let gap = 5.0

    private let columnWidth: Double
    private let width: Double
    private let height: Double
    private let scale: ValueScale

    init(columns: Int, values: [Int], width: Double, height: Double) {
        columnWidth = width / Double(max(1, columns))
        self.width = width
        self.height = height
        scale = ValueScale(values: values.map(Double.init), start: 0, length: height)
    }

    static func drawMark(from left: Double, to right: Double, y: Double, on canvas: inout Canvas) {
        canvas.draw { h in
            h.shape(
                "path", Attribute("d", "M\(left.inTenths) \(y.inTenths)H\(right.inTenths)"), Attribute("stroke", "currentColor"),
                .at("stroke-width", 3))
        }
    }

    func draw(_ columns: [HourColumns.Column], on canvas: inout Canvas) {
        canvas.skip(Lettering.small.lineHeight)
        for (number, column) in columns.enumerated() {
            let style = column.emphasised ? "ww-chart__value" : "ww-chart__month"
            write(DutchNumber.text(tenths: column.bar), above: number, y: canvas.y - 2, style: style, on: &canvas)
        }
        let foot = canvas.y + height
        drawBars(columns, foot, on: &canvas)
        for (number, column) in columns.enumerated() {
            let left = Double(number) * columnWidth
            Self.drawMark(from: left + 1, to: left + columnWidth - 1, y: foot - scale.place(Double(column.mark)), on: &canvas)
        }
        canvas.line(from: Point(x: 0, y: foot), to: Point(x: width, y: foot), style: "ww-chart__axis")
        canvas.skip(height + Lettering.small.lineHeight)
        for (number, column) in columns.enumerated() {
            write(column.label, above: number, y: canvas.y - 2, style: "ww-chart__month", on: &canvas)
        }
    }

    /// The emphasised one is filled; the others are faint within a full outline, so that print tells them apart too.
    private func drawBars(_ columns: [HourColumns.Column], _ foot: Double, on canvas: inout Canvas) {
        for isFaint in [true, false] {
            let bars = columns.enumerated().filter { $0.element.emphasised != isFaint && $0.element.bar != 0 }
            guard !bars.isEmpty else { continue }
            let path = bars.map { number, column in
                let (left, tall) = (Double(number) * columnWidth + Self.gap, scale.extent(Double(column.bar)))
                let wide = columnWidth - 2 * Self.gap
                return "M\(left.inTenths) \(foot.inTenths)v\((-tall).inTenths)h\(wide.inTenths)v\(tall.inTenths)z"
            }.joined()
            canvas.draw { h in
                h.shape(
                    "path", Attribute("d", path), .class(isFaint ? "ww-bar" : "ww-bar ww-bar--emphasised"),
                    Attribute("fill-opacity", isFaint ? "0.3" : nil), Attribute("stroke", "currentColor"))
            }
        }
    }

    private func write(_ text: String, above column: Int, y: Double, style: String, on canvas: inout Canvas) {
        let middle = (Double(column) + 0.5) * columnWidth
        canvas.write(text, x: middle - Lettering.small.width(of: text) * 0.5, y: y, .small, style: style)
    }
}
