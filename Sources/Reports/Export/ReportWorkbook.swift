package import Casework
import Tables

/// The list behind a figure as a workbook, for who goes on with it in a spreadsheet.
package enum ReportWorkbook {
    /// - Throws: when there are more lines than a sheet can hold.
    package static func encode(
        _ members: [Member], of figure: Figure, _ language: Language
    ) throws(Refusal) -> [UInt8] {
        let rows = ListRows(figure: figure, language: language)
        return try XLSX.bytes(
            sheet: figure.label[language], columns: rows.heads.map { NewColumn($0, width: 18) }, rows: members.lazy.map(rows.row))
    }
}
