import Casework

/// What gives the rows of one sheet in their order, blank ones too.
protocol RowSource: AnyObject {
    func next() throws(Refusal) -> TableRow?
    var facts: SheetFacts { get }
}
