import Casework
import Dates
import Foundation
import Tables

/// Tables that people send and carry off: a hundred thousand rows of twelve cells, written and read again.
struct TablesBench {
    private let rows = 100_000
    private let columns = 12

    func measure(_ table: inout ResultTable) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "wegwijs-table-\(getpid())").path
        defer { unlink(path) }
        let writings: [(name: String, write: (String) throws -> Void)] = [("CSV", writeCSV), ("XLSX", writeXLSX)]
        for (name, write) in writings {
            let writing = ContinuousClock.now
            try write(path)
            table.add("table: rows written as \(name)", Double(rows) / ((.now - writing) / .seconds(1)), "/s")
            let reading = ContinuousClock.now
            let count = try read(path)
            table.add("table: rows read from \(name)", Double(rows) / ((.now - reading) / .seconds(1)), "/s")
            if count != rows + 1 { table.mismatch("table: \(count) rows read from \(name), \(rows + 1) written") }
        }
    }

    private var heads: [String] { (0..<columns).map { "kolom \($0)" } }

    /// Texts, numbers and days in turns.
    private func cells(_ row: Int) -> [NewCell] {
        (0..<columns).map { column in
            switch column % 4 {
            case 0: .number(row)
            case 1: .date(CalendarDate(dayNumber: row))
            default: .text("cel \(column) van \(row)")
            }
        }
    }

    private func writeCSV(_ path: String) throws {
        var csv = CSV(for: .spreadsheet)
        csv.row(heads.map { .text($0) })
        for row in 0..<rows { csv.row(cells(row)) }
        try Data(csv.bytes).write(to: URL(filePath: path))
    }

    private func writeXLSX(_ path: String) throws {
        let file = try XLSX(path: path, sheet: "tabel", columns: heads.map { NewColumn($0) })
        for row in 0..<rows { try file.row(cells(row)) }
        try file.finish()
    }

    private func read(_ path: String) throws -> Int {
        let rows = try TableFile(path: path).rows()
        var count = 0
        while try rows.next() != nil { count += 1 }
        return count
    }
}
