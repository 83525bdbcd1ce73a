/// The right edge of a Merkle tree (RFC 6962): the roots of its whole halves, which is all that is needed to let it grow and
/// to know its root.
package struct Frontier: Equatable, Sendable {
    /// So many lines stand to the left of it.
    package private(set) var size = 0
    /// The largest first; one for each 1 in the binary notation of `size`.
    private var peaks: [TreeHash] = []

    package init() {}

    /// As it was stored. Nothing when the bytes do not belong to a tree of that size.
    init?(size: Int, bytes: [UInt8]) {
        guard size >= 0, bytes.count == size.nonzeroBitCount * TreeHash.length else { return nil }
        self.size = size
        peaks = stride(from: 0, to: bytes.count, by: TreeHash.length).compactMap { TreeHash(bytes[$0..<$0 + TreeHash.length]) }
    }

    var bytes: [UInt8] {
        peaks.flatMap(\.bytes)
    }

    package mutating func append(_ leaf: TreeHash) {
        var (node, rest) = (leaf, size)
        while rest & 1 == 1, let left = peaks.popLast() {
            node = .node(left, node)
            rest >>= 1
        }
        peaks.append(node)
        size += 1
    }

    package var root: TreeHash {
        guard let last = peaks.last else { return .empty }
        return peaks.dropLast().reversed().reduce(last) { .node($1, $0) }
    }
}
