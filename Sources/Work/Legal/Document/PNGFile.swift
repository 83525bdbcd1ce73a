/// How a PNG is built (ISO/IEC 15948): a signature, then pieces that say their own length, from IHDR to IEND.
enum PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// - Returns: where its last piece ends.
    static func length(_ bytes: [UInt8]) throws(UnfitFile) -> Int {
        var (place, hasData) = (signature.count, false)
        while let size = Bytes.number(bytes, at: place, 4), place + 12 + size <= bytes.count {
            let name = bytes[place + 4..<place + 8]
            let isFirst = place == signature.count
            guard name.allSatisfy(isLetter), isFirst == name.elementsEqual("IHDR".utf8) else { throw .broken }
            if isFirst { try readHeader(bytes, at: place + 8, size) }
            hasData = hasData || name.elementsEqual("IDAT".utf8)
            place += 12 + size
            if name.elementsEqual("IEND".utf8) {
                guard hasData, size == 0 else { throw .broken }
                return place
            }
        }
        throw .broken
    }

    private static func readHeader(_ bytes: [UInt8], at place: Int, _ size: Int) throws(UnfitFile) {
        guard size == 13, let width = Bytes.number(bytes, at: place, 4), let height = Bytes.number(bytes, at: place + 4, 4)
        else { throw .broken }
        let (depth, colour, rest) = (bytes[place + 8], bytes[place + 9], bytes[place + 10..<place + 13])
        guard [1, 2, 4, 8, 16].contains(depth), [0, 2, 3, 4, 6].contains(colour), rest.elementsEqual([0, 0, rest[place + 12] & 1])
        else { throw .broken }
        try JudgedFile.allow(width: width, height: height)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF)
    }
}
