package import Casework

extension XLSX {
    /// A whole file in memory.
    /// - Throws: when a text is longer than a cell can hold, or there is no place left.
    package static func bytes(
        sheet: String, columns: [NewColumn], rows: some Sequence<[NewCell]>
    ) throws(Refusal) -> [UInt8] {
        let memory = try MemoryFile()
        let file = try XLSX(path: memory.path, sheet: sheet, columns: columns)
        for row in rows { try file.row(row) }
        try file.finish()
        return try memory.bytes()
    }

    /// What a browser is told that it is.
    package static let mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
}
