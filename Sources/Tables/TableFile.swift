package import Casework

/// A file with a table that someone sent (tabelbestand): CSV or XLSX, which its bytes tell and its name does not.
package struct TableFile: Sendable {
    package enum Kind: Equatable, Sendable {
        case csv(TextEncoding, separator: UInt8)
        case xlsx
    }

    package let kind: Kind
    /// In the order in which the file shows them, hidden ones too.
    package let sheets: [Sheet]
    private let source: ByteSource
    private let limits: TableLimits

    /// A file on disk.
    /// - Throws: a refusal when it is no table that can be read here, or larger than ``TableLimits``.
    package init(path: String, within limits: TableLimits = TableLimits()) throws(Refusal) {
        try self.init(.path(path), limits)
    }

    package init(bytes: [UInt8], within limits: TableLimits = TableLimits()) throws(Refusal) {
        try self.init(.bytes(bytes), limits)
    }

    private init(_ source: ByteSource, _ limits: TableLimits) throws(Refusal) {
        (self.source, self.limits) = (source, limits)
        guard try source.size() <= limits.fileBytes else { throw .fileTooLarge(limits) }
        switch try FormatGuess.look(source, limits) {
        case .zip:
            kind = .xlsx
            sheets = try Workbook(ZipArchive(source, limits)).sheets.map(\.sheet)
        case .text(let encoding):
            kind = .csv(encoding, separator: try SeparatorGuess.guess(source, encoding))
            sheets = [Sheet(name: "", isHidden: false)]
        }
    }

    /// - Parameter place: which sheet, from 0.
    /// - Throws: a refusal when there is no such sheet, or the file is damaged.
    package func rows(ofSheet place: Int = 0) throws(Refusal) -> TableRows {
        guard sheets.indices.contains(place) else { throw .noSuchSheet }
        switch kind {
        case .xlsx:
            let archive = try ZipArchive(source, limits)
            return TableRows(try Workbook(archive).rows(ofSheet: place))
        case .csv(let encoding, let separator):
            return TableRows(try CSVRows(TextChunks(source.chunks(), encoding), separator, limits))
        }
    }

    /// The sheet with this name, letter by letter.
    package func rows(ofSheet name: String) throws(Refusal) -> TableRows {
        guard let place = sheets.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) else { throw .noSuchSheet }
        return try rows(ofSheet: place)
    }
}
