package import Casework
import CXLSXWriter

/// An XLSX file that is written row by row with libxlsxwriter; what was written is on the disk and not in memory.
///
/// A text is written as a text, so it never runs as a formula, whatever it begins with.
package final class XLSX {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let worksheet: UnsafeMutablePointer<lxw_worksheet>
    private let dateFormat: UnsafeMutablePointer<lxw_format>?
    private var count: Int
    private var isClosed = false
    /// The first day that an archive can name, 1 January 1980, in seconds since 1970: the same rows always are the same file.
    private static let made = 315_532_800

    /// - Parameters:
    ///   - path: where the file comes; what was there is replaced.
    ///   - sheet: what the sheet is called, as far as a spreadsheet allows.
    ///   - columns: the head, in bold, which stays in sight.
    package init(path: String, sheet: String, columns: [NewColumn]) throws(Refusal) {
        var options = lxw_workbook_options()
        options.constant_memory = UInt8(LXW_TRUE.rawValue)
        // What it writes on the way has no name and lies where a list of people may.
        var folder = Array(MemoryFile.folder.utf8CString)
        let made = folder.withUnsafeMutableBufferPointer { folder in
            options.tmpdir = folder.baseAddress
            return workbook_new_opt(path, &options)
        }
        guard let workbook = made else { throw .cannotWriteTable }
        guard let worksheet = workbook_add_worksheet(workbook, SheetName.allowed(sheet)) else {
            lxw_workbook_free(workbook)
            throw .cannotWriteTable
        }
        (self.workbook, self.worksheet) = (workbook, worksheet)
        var properties = lxw_doc_properties()
        properties.created = Self.made
        workbook_set_properties(workbook, &properties)
        let bold = workbook_add_format(workbook)
        format_set_bold(bold)
        dateFormat = workbook_add_format(workbook)
        format_set_num_format(dateFormat, "dd-mm-yyyy")
        worksheet_freeze_panes(worksheet, 1, 0)
        count = 0
        for (place, column) in columns.enumerated() {
            worksheet_set_column(worksheet, UInt16(clamping: place), UInt16(clamping: place), column.width, nil)
        }
        try write(columns.map { .text($0.head) }, bold)
    }

    deinit {
        if !isClosed { lxw_workbook_free(workbook) }
    }

    /// - Throws: when a text is longer than a cell can hold, or there is no place left.
    package func row(_ cells: [NewCell]) throws(Refusal) {
        try write(cells, nil)
    }

    /// Makes the file. Without it there is none.
    package func finish() throws(Refusal) {
        isClosed = true
        guard workbook_close(workbook) == LXW_NO_ERROR else { throw .cannotWriteTable }
    }

    private func write(_ cells: [NewCell], _ format: UnsafeMutablePointer<lxw_format>?) throws(Refusal) {
        for (place, cell) in cells.enumerated() {
            let (row, column) = (UInt32(clamping: count), UInt16(clamping: place))
            let outcome = switch cell {
            case .text(let text): worksheet_write_string(worksheet, row, column, XLSXText.allowed(text), format)
            case .number(let number): worksheet_write_number(worksheet, row, column, Double(number), format)
            case .decimal(let number): worksheet_write_number(worksheet, row, column, number, format)
            case .date(let date):
                if let serial = SerialDay.number(date) {
                    worksheet_write_number(worksheet, row, column, serial, dateFormat)
                } else {
                    worksheet_write_string(worksheet, row, column, NumberText.date(date), format)
                }
            }
            switch outcome {
            case LXW_NO_ERROR: break
            case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED: throw .cellTooLong(CellPlace(row: count + 1, column: place + 1))
            case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE: throw .tooManyRows(TableLimits())
            default: throw .cannotWriteTable
            }
        }
        count += 1
    }
}
