import Casework
import Foundation
@testable import Tables
import Testing

@Suite("What a file is")
struct FormatTests {
    private static let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 100_000)

    private func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } }

    private func office(_ main: String) throws -> [UInt8] {
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        let relations = "<Relationships><Relationship Id=\"a\" Type=\"\(kind)\" Target=\"\(main)\"/></Relationships>"
        return try Zip.bytes([("_rels/.rels", Array(relations.utf8)), (main, [1])])
    }

    @Test("Its bytes tell, and its name does not")
    func content() throws {
        try Files.lend { path in
            try Data(Book(rows: "<row><c><v>1</v></c></row>").bytes()).write(to: URL(filePath: path + ".csv"))
            defer { try? FileManager.default.removeItem(atPath: path + ".csv") }
            #expect(try TableFile(path: path + ".csv").kind == .xlsx)
            #expect(try TableFile(path: path + ".csv").rows().all().map(\.texts) == [["1"]])
        }
    }

    @Test("Older Excel files and workbooks with a password are told apart")
    func containers() throws {
        #expect(throws: Refusal.oldExcel) { try TableFile(bytes: Self.container + wide("Workbook")) }
        #expect(throws: Refusal.lockedFile) { try TableFile(bytes: Self.container + wide("EncryptedPackage") + [0, 0]) }
        #expect(throws: Refusal.oldExcel) { try TableFile(bytes: [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]) }
        #expect(throws: Refusal.oldExcel) { try TableFile(bytes: office("xl/workbook.bin")) }
        #expect(throws: Refusal.lockedFile) { try TableFile(bytes: Zip.bytes(Book().parts, password: "geheim")) }
        #expect(Refusal.oldExcel.sentence.nl.contains("bewaar het als XLSX of CSV"))
    }

    @Test("Other documents are refused by what they are")
    func others() throws {
        let sheet = "application/vnd.oasis.opendocument.spreadsheet"
        #expect(throws: Refusal.openDocument) { try TableFile(bytes: Zip.bytes([("mimetype", Array(sheet.utf8)), ("content.xml", [60])])) }
        #expect(throws: Refusal.noTable) { try TableFile(bytes: office("word/document.xml")) }
        #expect(throws: Refusal.noTable) { try TableFile(bytes: Zip.bytes([("foto.jpg", [1])])) }
        #expect(throws: Refusal.noTable) { try TableFile(bytes: Array("%PDF-1.7\n".utf8)) }
        #expect(throws: Refusal.noTable) { try TableFile(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]) }
        #expect(throws: Refusal.noTable) { try TableFile(bytes: [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]).rows().all() }
    }

    @Test("A web page with the name of a table is told as one", arguments: ["<html><table>", "\u{FEFF} <!DOCTYPE html>", "<?xml version=\"1.0\"?>"])
    func markup(_ text: String) {
        #expect(throws: Refusal.markupFile) { try TableFile(bytes: Array(text.utf8)) }
    }

    @Test("Nothing, and what is no file, is refused")
    func nothing() {
        #expect(throws: Refusal.emptyFile) { try TableFile(bytes: []) }
        for path in ["/nowhere/table.csv", "/dev/zero", "/tmp"] {
            #expect(throws: Refusal.unreadableFile) { try TableFile(path: path) }
        }
    }
}
