import Casework
import Foundation

/// In which encoding a text is: by its mark; without one UTF-8 when all of it is, otherwise Windows-1252.
///
/// The whole text is looked at, because the first é may stand in the last row.
enum EncodingGuess {
    /// - Throws: when it is no text at all.
    static func guess(_ source: ByteSource) throws(Refusal) -> TextEncoding {
        let head = try source.head(4)
        for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] where head.starts(with: encoding.mark) {
            return encoding
        }
        let isMarked = head.starts(with: TextEncoding.utf8.mark)
        guard try isUTF8(source) else {
            if isMarked { throw .unclearText }
            return .windows1252
        }
        return .utf8
    }

    private static func isUTF8(_ source: ByteSource) throws(Refusal) -> Bool {
        var (chunks, carried, isUTF8) = (try source.chunks(), [UInt8](), true)
        while let chunk = try chunks.next() {
            try refuseBinary(chunk)
            guard isUTF8 else { continue }
            let bytes = carried + chunk
            let whole = bytes.count - UTF8Edge.cut(bytes)
            isUTF8 = String(validating: bytes[..<whole], as: UTF8.self) != nil
            carried = Array(bytes[whole...])
        }
        return isUTF8 && carried.isEmpty
    }

    /// Text has no zero bytes, and hardly any others that no key types.
    private static func refuseBinary(_ chunk: [UInt8]) throws(Refusal) {
        var (zeros, odd) = (0, 0)
        for byte in chunk where byte < 0x20 {
            if byte == 0 { zeros += 1 }
            if !(0x09...0x0D).contains(byte), byte != 0x1A { odd += 1 }
        }
        if zeros > 0 || odd > chunk.count / 50 { throw .noTable }
    }
}
