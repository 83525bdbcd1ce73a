@testable import Tables

/// A small XLSX file, put together by hand as the standard describes it.
struct Book {
    var sheets: [(name: String, state: String, xml: String)] = []
    var shared: [String] = []
    var formats: [String] = []
    var countsFrom1904 = false
    var extra: [(name: String, bytes: [UInt8])] = []

    /// - Parameter rows: what stands in `sheetData`.
    init(rows: String = "", before: String = "", after: String = "") {
        sheets = [("Blad1", "visible", Self.sheet(rows, before: before, after: after))]
    }

    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    static func sheet(_ rows: String, before: String = "", after: String = "") -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"\(main)\">\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
    }

    var parts: [(name: String, bytes: [UInt8])] {
        var parts = [
            ("_rels/.rels", relations([("rId1", "officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", relations(targets)), ("xl/styles.xml", styles),
            ("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">" + shared.map { "<si>\($0)</si>" }.joined() + "</sst>"),
        ]
        for (place, sheet) in sheets.enumerated() { parts.append(("xl/worksheets/sheet\(place + 1).xml", sheet.xml)) }
        return parts.map { ($0.0, Array($0.1.utf8)) } + extra
    }

    func bytes() throws -> [UInt8] { try Zip.bytes(parts) }

    func file(within limits: TableLimits = TableLimits()) throws -> TableFile {
        try TableFile(bytes: bytes(), within: limits)
    }

    private var targets: [(String, String, String)] {
        sheets.indices.map { ("s\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
            + [("st", "styles", "styles.xml"), ("sh", "sharedStrings", "/xl/sharedStrings.xml")]
    }

    private var workbook: String {
        let list = sheets.enumerated().map { place, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" state=\"\(sheet.state)\" r:id=\"s\(place + 1)\"/>"
        }
        return "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><workbookPr date1904=\"\(countsFrom1904 ? 1 : 0)\"/>"
            + "<sheets>\(list.joined())</sheets></workbook>"
    }

    /// Style 0 is general; each format after it has the next style.
    private var styles: String {
        let codes = formats.enumerated().map { "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\($1)\"/>" }
        let styles = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
        return "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/>\(styles.joined())</cellXfs></styleSheet>"
    }

    private func relations(_ targets: [(String, String, String)]) -> String {
        let list = targets.map { "<Relationship Id=\"\($0)\" Type=\"\(Self.office)/\($1)\" Target=\"\($2)\"/>" }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list.joined())</Relationships>"
    }
}
