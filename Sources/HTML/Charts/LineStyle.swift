/// How a line is told from the other without colour.
struct LineStyle: Sendable {
    let style: String
    /// Pattern of the stroke; `nil` for an unbroken line.
    let dash: String?
    let thickness: Double
    /// Open marks for last year, filled ones for this year.
    let markFill: String

    static let thisYear = LineStyle(style: "ww-line ww-line--this-year", dash: nil, thickness: 2.5, markFill: "currentColor")
    static let lastYear = LineStyle(style: "ww-line ww-line--last-year", dash: "6 4", thickness: 1.5, markFill: "none")
}
