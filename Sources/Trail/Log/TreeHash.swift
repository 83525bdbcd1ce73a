import Crypto

/// The SHA-256 of a line of the log, or of a piece of its tree (RFC 6962, 2.1).
package struct TreeHash: Hashable, Sendable {
    private let words: SIMD4<UInt64>

    static let length = 32

    /// Nothing when it is not 32 bytes.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.length else { return nil }
        words = Array(bytes).withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
    }

    private init(of bytes: UnsafeRawBufferPointer) {
        var hasher = SHA256()
        hasher.update(bufferPointer: bytes)
        words = hasher.finalize().withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
    }

    /// Of no line at all.
    package static let empty = TreeHash(of: UnsafeRawBufferPointer(start: nil, count: 0))

    /// Before the bytes of a line and before two hashes, so that neither can be taken for the other.
    static let leafMark: UInt8 = 0
    private static let nodeMark: UInt8 = 1

    /// - Parameter marked: the bytes of a line, after ``leafMark``.
    static func leaf(marked: [UInt8]) -> TreeHash {
        marked.withUnsafeBytes { TreeHash(of: $0) }
    }

    package static func leaf(_ bytes: [UInt8]) -> TreeHash {
        leaf(marked: [leafMark] + bytes)
    }

    static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * length, alignment: 1) { buffer in
            buffer[0] = nodeMark
            buffer.storeBytes(of: left.words, toByteOffset: 1, as: SIMD4<UInt64>.self)
            buffer.storeBytes(of: right.words, toByteOffset: 1 + length, as: SIMD4<UInt64>.self)
            return TreeHash(of: UnsafeRawBufferPointer(buffer))
        }
    }

    package var bytes: [UInt8] {
        withUnsafeBytes(of: words) { Array($0) }
    }
}
