package import Casework
import Tables
package import Web

/// A file as it stands there (blad): the headings of its first row, and the rows beneath them.
package struct ImportSheet: Sendable {
    package struct Row: Sendable, Equatable {
        /// As the spreadsheet counts, from 1.
        package let number: Int
        package let texts: [String]
    }

    package let headings: [String]
    package let rows: [Row]

    /// - Throws: a refusal when the file is no table.
    package init(path: String) throws(Refusal) {
        try self.init(TableFile(path: path))
    }

    /// - Throws: a refusal when it is no table.
    package init(bytes: [UInt8]) throws(Refusal) {
        try self.init(TableFile(bytes: bytes))
    }

    /// Of the sheets that are in sight the first.
    private init(_ file: TableFile) throws(Refusal) {
        let table = try file.rows(ofSheet: file.sheets.firstIndex { !$0.isHidden } ?? 0)
        guard let head = try table.next() else { throw .emptyFile }
        headings = head.texts.map(Self.trimmed)
        var rows: [Row] = []
        while let row = try table.next() { rows.append(Row(number: row.number, texts: row.texts.map(Self.trimmed))) }
        self.rows = rows
    }

    /// For each heading the column of the kind that it means, by its place; nothing for one that is not recognised.
    package func guess(_ kind: ImportKind) -> [Int?] {
        var taken: Set<Int> = []
        return headings.map { heading in
            let meant = kind.columns.indices.first { kind.columns[$0].isMeant(by: heading) && !taken.contains($0) }
            if let meant { taken.insert(meant) }
            return meant
        }
    }

    /// What stands in a column of the file, in the first rows that have something there.
    func samples(ofColumn place: Int) -> [String] {
        let texts = rows.lazy.compactMap { $0.texts.indices.contains(place) ? $0.texts[place] : nil }
        return Array(texts.filter { !$0.utf8.isEmpty }.prefix(3))
    }

    private static func trimmed(_ text: String) -> String {
        // Nearly all are plain letters at both ends, and quickly known.
        let plain: ClosedRange<UInt8> = 0x21...0x7e
        if let first = text.utf8.first, let last = text.utf8.last, plain.contains(first), plain.contains(last) { return text }
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(scalars.reversed().drop { $0.properties.isWhitespace }.reversed()))
    }
}
