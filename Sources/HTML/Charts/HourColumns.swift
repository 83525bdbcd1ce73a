/// The hours of several days as columns: a bar for what came, a mark across for who was there to meet it. The two differ in form,
/// not in colour alone; the number of each bar stands above it. Put the table with all numbers beside it.
package struct HourColumns: Sendable {
    /// One hour, with its numbers in tenths.
    package struct Column: Sendable {
        package let label: String
        package let bar: Int
        package let mark: Int
        /// The one that the chart's title speaks of.
        package let emphasised: Bool

        package init(label: String, bar: Int, mark: Int, emphasised: Bool = false) {
            self.label = label
            self.bar = bar
            self.mark = mark
            self.emphasised = emphasised
        }
    }

    /// The hours of one day.
    package struct Day: Sendable {
        package let name: String
        package let columns: [Column]

        package init(name: String, columns: [Column]) {
            self.name = name
            self.columns = columns
        }
    }

    static let height = 64.0

    private let frame: ChartFrame
    private let bars: String
    private let marks: String
    private let days: [Day]
    private let emptyText: String

    /// `title` says the message. `bars` and `marks` name what they stand for, in the legend.
    package init(
        idPrefix: String, title: String, bars: String, marks: String, days: [Day], emptyText: String = "Geen gegevens."
    ) {
        (self.bars, self.marks, self.days, self.emptyText) = (bars, marks, days, emptyText)
        let words = days.map { day in
            day.name + ": " + day.columns.map {
                "\($0.label) \(bars) \(DutchNumber.text(tenths: $0.bar)), \(marks) \(DutchNumber.text(tenths: $0.mark))"
            }.joined(separator: "; ")
        }
        frame = ChartFrame(
            idPrefix: idPrefix, title: title, description: days.isEmpty ? emptyText : words.joined(separator: ". "))
    }

    package func draw(into h: inout HTML) {
        var canvas = Canvas(width: Canvas.narrowest)
        canvas.paragraph(frame.title, .title, style: "ww-chart__title")
        if days.isEmpty {
            canvas.paragraph(emptyText, .label, style: "ww-chart__label")
        } else {
            drawLegend(on: &canvas)
        }
        let columns = days.flatMap(\.columns)
        let plot = HourPlot(
            columns: days.map(\.columns.count).max() ?? 1, values: columns.map(\.bar) + columns.map(\.mark), width: canvas.width,
            height: Self.height)
        for day in days {
            canvas.skip(8)
            canvas.paragraph(day.name, .label, style: "ww-chart__label")
            plot.draw(day.columns, on: &canvas)
        }
        frame.draw(into: &h, canvas)
    }

    private func drawLegend(on canvas: inout Canvas) {
        canvas.skip(4)
        canvas.rectangle(x: 1, width: 14, height: 12, style: "ww-bar", fill: "currentColor", isFaint: true)
        canvas.write(bars, x: 22, y: canvas.y + 11, .label, style: "ww-chart__legend")
        canvas.skip(Lettering.label.lineHeight)
        HourPlot.drawMark(from: 0, to: 16, y: canvas.y + 6, on: &canvas)
        canvas.write(marks, x: 22, y: canvas.y + 11, .label, style: "ww-chart__legend")
        canvas.skip(Lettering.label.lineHeight)
    }
}
