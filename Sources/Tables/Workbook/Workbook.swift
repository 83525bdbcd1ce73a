import Casework

/// The parts of an XLSX file: which sheets there are, and what they share.
struct Workbook {
    struct Entry {
        let sheet: Sheet
        let part: [UInt8]
    }

    let sheets: [Entry]
    private let archive: ZipArchive
    private let relations: Relations
    private let countsFrom1904: Bool

    init(_ archive: ZipArchive) throws(Refusal) {
        self.archive = archive
        let main = try Self.main(archive)
        let list = SheetList(archive.limits)
        try XMLParser.read(archive.part(main), list, archive.limits)
        let relations = try Relations.of(main, archive)
        guard !list.sheets.isEmpty else { throw .damagedFile }
        var sheets: [Entry] = []
        for entry in list.sheets {
            // A sheet that is a chart has no cells.
            guard let target = relations[entry.relation], target.isKind("/worksheet") else { continue }
            sheets.append(Entry(sheet: entry.sheet, part: target.part))
        }
        guard !sheets.isEmpty else { throw .damagedFile }
        (self.sheets, self.relations, countsFrom1904) = (sheets, relations, list.countsFrom1904)
    }

    func rows(ofSheet place: Int) throws(Refusal) -> XLSXRows {
        let formats = NumberFormats(archive.limits)
        if let styles = relations.first(ofKind: "/styles"), archive.has(styles) {
            try XMLParser.read(archive.part(styles), formats, archive.limits)
        }
        var shared = SharedStrings(archive.limits)
        if let texts = relations.first(ofKind: "/sharedStrings"), archive.has(texts) {
            let part = try archive.part(texts)
            let reader = SharedStringReader(archive.limits, expecting: part.told)
            try XMLParser.read(part, reader, archive.limits)
            shared = reader.texts
        }
        let cells = CellReading(formats: formats.all, shared: shared, countsFrom1904: countsFrom1904)
        return try XLSXRows(archive.part(sheets[place].part), SheetReader(cells, archive.limits), archive.limits)
    }

    /// The part that the whole begins with, which tells what kind of document it is.
    private static func main(_ archive: ZipArchive) throws(Refusal) -> [UInt8] {
        if archive.has(Array("_rels/.rels".utf8)) {
            let relations = try Relations.of([], archive)
            if let main = relations.first(ofKind: "/officeDocument"), archive.has(main) {
                // A workbook in binary parts, and a document or slides, which are zips of the same family.
                if main.suffix(4).elementsEqual(".bin".utf8) { throw .oldExcel }
                if main.starts(with: "word/".utf8) || main.starts(with: "ppt/".utf8) { throw .noTable }
                return main
            }
        }
        if archive.has(Array("content.xml".utf8)), archive.has(Array("mimetype".utf8)) { throw .openDocument }
        let usual = Array("xl/workbook.xml".utf8)
        guard archive.has(usual) else { throw .noTable }
        return usual
    }
}
