/// How a PDF begins and ends (ISO 32000): its version first, and last where its table lies. What stands between is never read
/// here: a reader of PDF is a large program, so that it is saved for one and not opened by us.
enum PDFFile {
    static let signature = Array("%PDF-".utf8)

    /// - Returns: where it ends.
    static func length(_ bytes: [UInt8]) throws(UnfitFile) -> Int {
        let version = bytes.dropFirst(signature.count).prefix(3)
        guard version.elementsEqual("2.0".utf8) || version.starts(with: "1.".utf8) && version.last.map(isDigit) == true
        else { throw .broken }
        let end = bytes.suffix(JudgedFile.pdfReach)
        guard let mark = last("%%EOF", in: end), bytes[(mark + 5)...].allSatisfy({ $0 <= 0x20 }),
            let start = last("startxref", in: end[..<mark])
        else { throw .broken }
        let digits = bytes[(start + 9)..<mark].drop { $0 <= 0x20 }.prefix(while: isDigit)
        guard (1...9).contains(digits.count), digits.reduce(0, { $0 * 10 + Int($1 - 0x30) }) < start else { throw .broken }
        return bytes.count
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func last(_ words: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let needle = Array(words.utf8)
        return bytes.indices.reversed().first { bytes[$0...].starts(with: needle) }
    }
}
