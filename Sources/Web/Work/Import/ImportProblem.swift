package import Casework

/// Something that is wrong with a row, or has to be decided about it (probleem). Rows with the same one are decided about
/// together.
package struct ImportProblem: Sendable, Equatable {
    /// What it is: "alleen-jaar". With the column it names the group.
    package let code: String
    /// By its place among the columns of the kind.
    package let column: Int
    /// What is wrong, about any such row: names nobody.
    package let sentence: Phrase
    /// What can be done; the first is done when nobody chooses.
    package let remedies: [ImportRemedy]

    package init(_ code: String, _ column: Int, _ sentence: Phrase, _ remedies: [ImportRemedy]) {
        self.code = code
        self.column = column
        self.sentence = sentence
        self.remedies = remedies
    }

    /// What is done about it; nothing when there is nothing to choose from.
    /// - Parameter name: of a remedy, as a form or a command gives it.
    package func remedy(chosen name: String?) -> ImportRemedy? {
        remedies.first { $0.name.utf8.elementsEqual((name ?? "").utf8) } ?? remedies.first
    }

    /// The row after something was done about it; nothing when it is left out.
    package func remedied(_ row: ImportRow, by remedy: ImportRemedy) -> ImportRow? {
        var row = row
        switch remedy.deed {
        case .keep: break
        case .put(let text): row.cells[column] = text
        case .empty: row.cells[column] = ""
        case .leaveOut: return nil
        }
        return row
    }
}
