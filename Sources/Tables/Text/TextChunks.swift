import Casework

/// A text as UTF-8, a piece at a time, without the mark before it. A letter may lie over two pieces.
struct TextChunks {
    private var chunks: ByteChunks
    private let encoding: TextEncoding
    private var carried: [UInt8] = []
    private var isFirst = true

    init(_ chunks: ByteChunks, _ encoding: TextEncoding) {
        self.chunks = chunks
        self.encoding = encoding
    }

    /// - Throws: when UTF-16 ends halfway a letter.
    mutating func next() throws(Refusal) -> [UInt8]? {
        guard var bytes = try chunks.next() else {
            if !carried.isEmpty { throw .unclearText }
            return nil
        }
        if isFirst, bytes.starts(with: encoding.mark) { bytes.removeFirst(encoding.mark.count) }
        isFirst = false
        switch encoding {
        case .utf8: return bytes
        case .windows1252: return Windows1252.utf8(bytes)
        case .utf16LittleEndian, .utf16BigEndian: return try wide(carried + bytes)
        }
    }

    private mutating func wide(_ bytes: [UInt8]) throws(Refusal) -> [UInt8] {
        let (high, low) = encoding == .utf16BigEndian ? (0, 1) : (1, 0)
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for start in stride(from: 0, to: bytes.count - 1, by: 2) {
            units.append(UInt16(bytes[start + high]) << 8 | UInt16(bytes[start + low]))
        }
        if let last = units.last, UTF16.isLeadSurrogate(last) { units.removeLast() }
        carried = Array(bytes[(units.count * 2)...])
        if units.contains(0) { throw .noTable }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
