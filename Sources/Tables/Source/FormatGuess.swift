import Casework
import Foundation

/// What a file is, by its bytes. People rename files, and programs give them the wrong name.
enum FormatGuess {
    enum Format {
        case zip
        case text(TextEncoding)
    }

    private static let markup = ["<?xml", "<!doctype", "<html", "<head", "<meta", "<style", "<table"].map { Array($0.utf8) }
    private static let documents = ["%PDF", "{\\rtf"].map { Array($0.utf8) }

    static func look(_ source: ByteSource, _ limits: TableLimits) throws(Refusal) -> Format {
        let head = try source.head(4096)
        if head.isEmpty { throw .emptyFile }
        // The beginnings of a zip, an empty zip and a part of one.
        if head.starts(with: "PK".utf8), head.count > 3, [3, 5, 7].contains(head[2]) { return .zip }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw try isLocked(source) ? .lockedFile : .oldExcel }
        // Excel before 1997 wrote its records without a container.
        if head.count > 1, head[0] == 0x09, [0x02, 0x04, 0x08].contains(head[1]) { throw .oldExcel }
        if documents.contains(where: { head.starts(with: $0) }) { throw .noTable }
        let start = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(16).map(lowercased)
        if markup.contains(where: { start.starts(with: $0) }) { throw .markupFile }
        return .text(try EncodingGuess.guess(source))
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    /// A workbook with a password is no zip but an old container with this word in its list of parts.
    private static func isLocked(_ source: ByteSource) throws(Refusal) -> Bool {
        let word = Data("EncryptedPackage".utf8.flatMap { [$0, 0] })
        var (chunks, seen) = (try source.chunks(), Data())
        while let chunk = try chunks.next() {
            seen = seen.suffix(word.count) + Data(chunk)
            if seen.range(of: word) != nil { return true }
        }
        return false
    }
}
