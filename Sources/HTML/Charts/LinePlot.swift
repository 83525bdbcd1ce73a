/// The part of a line chart where the lines are: months from left to right, values from below up.
struct LinePlot: Sendable {
    private let scale: ValueScale
    private let columns: Int
    private let width: Double
    private let bottom: Double

    init(months: Int, values: [Int], top: Double, width: Double, height: Double) {
        columns = max(1, months)
        self.width = width
        bottom = top + height
        scale = ValueScale(values: values.map(Double.init), start: 0, length: height)
    }

    /// The middle of a month's column, at the height of its value.
    func point(month: Int, value: Int) -> Point {
        Point(x: (Double(month) + 0.5) * columnWidth, y: bottom - scale.place(Double(value)))
    }

    private var columnWidth: Double { width / Double(columns) }

    func drawAxis(on canvas: inout Canvas) {
        let zero = bottom - scale.place(0)
        canvas.line(from: Point(x: 0, y: zero), to: Point(x: width, y: zero), style: "ww-chart__axis")
        canvas.write("0", x: 0, y: zero - 3, .small, style: "ww-chart__value")
    }

    /// A line through the months that are known, broken at those that are not.
    func draw(_ series: LineSeries, _ line: LineStyle, on canvas: inout Canvas) {
        var path = ""
        var follows = false
        var marks: [Point] = []
        for (month, value) in series.values.prefix(columns).enumerated() {
            guard let value else {
                follows = false
                continue
            }
            let point = point(month: month, value: value)
            path += "\(follows ? "L" : "M")\(point.x.inTenths) \(point.y.inTenths)"
            follows = true
            marks.append(point)
        }
        guard !path.isEmpty else { return }
        canvas.draw { h in
            h.el("g", .class(line.style), Attribute("fill", line.markFill), Attribute("stroke", "currentColor")) { h in
                h.shape(
                    "path", Attribute("d", path), Attribute("fill", "none"), .at("stroke-width", line.thickness),
                    Attribute("stroke-dasharray", line.dash))
                for mark in marks { h.shape("circle", .at("cx", mark.x), .at("cy", mark.y), .at("r", 3)) }
            }
        }
    }

    /// The names of the months; when they are too long for their columns their first letters, and when even those
    /// are, only each second, third and so on.
    func drawMonths(_ names: [String], on canvas: inout Canvas) {
        let isTight = names.contains { Lettering.small.width(of: $0) + 4 > columnWidth }
        let months = isTight ? names.map { $0.prefix(1).uppercased() } : names
        let widest = months.map { Lettering.small.width(of: $0) + 2 }.max() ?? 0
        let step = 1 + Int(widest / columnWidth)
        canvas.skip(Lettering.small.lineHeight + 4)
        for (i, month) in months.enumerated() where i % step == 0 {
            let x = (Double(i) + 0.5) * columnWidth - Lettering.small.width(of: month) * 0.5
            canvas.write(month, x: x, y: canvas.y - 4, .small, style: "ww-chart__month")
        }
    }
}
