/// Why a table could not be read. Lines are counted from 1, as an editor shows them.
package enum UnreadableTable: Error, Equatable, Sendable {
    /// It holds no line at all.
    case empty
    case notUTF8
    /// A quote that begins nothing, or after which something other than a separator stands.
    case strayQuote(line: Int)
    /// A quote that nothing closes; the line on which it began.
    case openQuote(line: Int)
    /// A row with more or fewer cells than there are columns.
    case width(line: Int, cells: Int, columns: Int)
}
