import Foundation

/// A piece of a file as it is kept (verzegeld stuk): whose key opens it, and what only that key turns into the piece.
struct SealedBytes: Sendable, Equatable {
    let owner: Int64
    /// Nonce, bytes and tag, as AES-GCM joins them.
    let box: Data

    init(owner: Int64, box: Data) {
        self.owner = owner
        self.box = box
    }

    /// Nothing for what was not made here.
    init?(kept: [UInt8]) {
        guard kept.count > 9, kept[0] == Self.form else { return nil }
        owner = kept[1...8].reduce(0) { $0 << 8 | Int64($1) }
        box = Data(kept[9...])
    }

    var kept: [UInt8] {
        var bytes = [Self.form]
        bytes.reserveCapacity(9 + box.count)
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: owner >> Int64(shift))) }
        bytes.append(contentsOf: box)
        return bytes
    }

    /// AES-256-GCM with a random nonce; a later form gets another mark.
    private static let form: UInt8 = 1
}
