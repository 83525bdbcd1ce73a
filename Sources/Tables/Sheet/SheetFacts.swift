/// What whoever made a sheet did beside filling its cells.
package struct SheetFacts: Equatable, Sendable {
    /// Columns that are hidden, from 1. They are read like the others.
    package var hiddenColumns: [ClosedRange<Int>] = []
    /// Cells made one, such as "A1:C1": only the first of them holds the text. The first thousand.
    package var mergedAreas: [String] = []
}
