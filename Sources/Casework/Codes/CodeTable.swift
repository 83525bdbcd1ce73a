/// A national code table, as far as this work needs it.
package struct CodeTable: Sendable {
    package let rows: [CodeRow]
    private let byCode: [String: CodeRow]

    init(_ rows: [CodeRow]) {
        self.rows = rows
        byCode = Dictionary(rows.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The row of a code, valid or ended. Nothing for a code that is not in the table.
    package func row(of code: String) -> CodeRow? {
        byCode[code]
    }

    /// The name for people; the code itself when the table does not have it, so that nothing disappears from a figure.
    package func name(of code: String) -> Phrase {
        byCode[code]?.name ?? Phrase(same: code)
    }
}
