import Foundation

/// What a file turned out to be (beoordeeld bestand): its type, and how much of it is that. Nothing is unpacked or drawn: only
/// how it is built is looked at, along its own lengths, so that no file takes longer than its bytes.
struct JudgedFile: Equatable, Sendable {
    let type: DocumentType
    /// What stands behind a picture, as telephones put it there, is left off.
    let length: Int

    static let mostBytes = 25_000_000
    private static let mostSide = 20_000
    private static let mostDots = 120_000_000
    /// A zip is found by its end, which lies in so many last bytes at most.
    private static let zipEnd = 65_557
    /// Readers of PDF look for its beginning in so many first bytes, and for its end in so many last ones.
    static let pdfReach = 1024

    private static let pageMarks: [StaticString] = ["<html", "<HTML", "<script", "<SCRIPT", "<?php", "<!DOCTYPE", "<svg"]

    init(_ bytes: [UInt8]) throws(UnfitFile) {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= Self.mostBytes else { throw .tooLarge }
        switch bytes {
        case _ where bytes.starts(with: PNGFile.signature): (type, length) = (.png, try PNGFile.length(bytes))
        case _ where bytes.starts(with: JPEGFile.signature): (type, length) = (.jpeg, try JPEGFile.length(bytes))
        case _ where bytes.starts(with: PDFFile.signature): (type, length) = (.pdf, try PDFFile.length(bytes))
        default: throw Self.unknown(bytes)
        }
        try refuseTwofold(bytes)
    }

    /// What it is instead, as far as that helps who sent it.
    private static func unknown(_ bytes: [UInt8]) -> UnfitFile {
        if bytes.dropFirst(4).starts(with: "ftyp".utf8) { return .phonePhoto }
        return bytes.starts(with: "PK".utf8) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? .office : .otherType
    }

    /// What another program would find in it.
    private func refuseTwofold(_ bytes: [UInt8]) throws(UnfitFile) {
        let (own, tail) = (bytes[..<length], bytes[length...])
        let isZip = Bytes.contains("PK\u{5}\u{6}", in: own.suffix(Self.zipEnd)) || Bytes.contains("PK\u{5}\u{6}", in: tail)
        let isPDF = type != .pdf && (Bytes.contains("%PDF-", in: own.prefix(Self.pdfReach)) || Bytes.contains("%PDF-", in: tail))
        let isPage = Self.pageMarks.contains { Bytes.contains($0, in: tail) }
        if isZip || isPDF || isPage { throw .twofold }
    }

    static func allow(width: Int, height: Int) throws(UnfitFile) {
        guard width > 0, height > 0 else { throw .broken }
        guard width <= mostSide, height <= mostSide, width * height <= mostDots else { throw .tooManyDots }
    }
}
