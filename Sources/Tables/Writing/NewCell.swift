package import Dates

/// A cell of a table that we write.
package enum NewCell: Equatable, Sendable {
    case text(String)
    case number(Int)
    case decimal(Double)
    case date(CalendarDate)
}
