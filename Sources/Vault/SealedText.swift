import Foundation

/// A text as it is kept (verzegelde tekst): whose key opens it, and what only that key turns into the text.
struct SealedText: Sendable, Equatable {
    /// Whose key it is; another's after two files became one.
    let owner: Int64
    /// Nonce, text and tag, as AES-GCM joins them.
    let box: Data

    init(owner: Int64, box: Data) {
        self.owner = owner
        self.box = box
    }

    /// Nothing for what was not made here.
    init?(kept: String) {
        let parts = kept.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.elementsEqual(Self.form.utf8), let owner = Int64(parts[1]),
            let box = Data(base64Encoded: String(parts[2]))
        else { return nil }
        self.init(owner: owner, box: box)
    }

    var kept: String { "\(Self.form).\(owner).\(box.base64EncodedString())" }

    /// AES-256-GCM with a random nonce; a later form gets another mark.
    private static let form = "s1"
}
