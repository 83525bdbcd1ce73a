import Crypto

/// What the rows of a table hold, as one number that is the same in any order and on any engine: the sum of the SHA-256 of
/// each row. Two copies with the same count and the same digest hold the same.
package struct Digest: Equatable, Sendable {
    package private(set) var rows = 0
    private var sum: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    mutating func add(_ row: [SQLValue]) {
        var bytes: [UInt8] = []
        for value in row { Self.append(value, to: &bytes) }
        let words = SHA256.hash(data: bytes).withUnsafeBytes { hash in
            (0..<4).map { UInt64(littleEndian: hash.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
        }
        sum = (sum.0 &+ words[0], sum.1 &+ words[1], sum.2 &+ words[2], sum.3 &+ words[3])
        rows += 1
    }

    /// Kind and length before the content, so that no two rows look alike.
    private static func append(_ value: SQLValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(0)
        case .integer(let number): append(1, UInt64(bitPattern: number), to: &bytes)
        // Nought and minus nought are one number.
        case .real(let number): append(2, (number == 0 ? 0 : number).bitPattern, to: &bytes)
        case .text(let text):
            append(3, UInt64(text.utf8.count), to: &bytes)
            bytes += text.utf8
        case .blob(let blob):
            append(4, UInt64(blob.count), to: &bytes)
            bytes += blob
        }
    }

    private static func append(_ kind: UInt8, _ number: UInt64, to bytes: inout [UInt8]) {
        bytes.append(kind)
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }

    package static func == (left: Digest, right: Digest) -> Bool {
        left.rows == right.rows && left.sum == right.sum
    }

    /// 64 hexadecimal digits.
    package var text: String {
        [sum.0, sum.1, sum.2, sum.3].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
