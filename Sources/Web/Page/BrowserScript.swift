/// What a page needs of the browser's own code (script): few pages, one file each, and each works without it where it can.
package enum BrowserScript: Sendable, CaseIterable {
    /// Making or using a passkey, which only a browser's own code can.
    case passkey
    /// Keeping what somebody writes every few seconds.
    case draft

    var bytes: [UInt8] {
        switch self {
        case .passkey: PackageResources.toegangssleutel_js
        case .draft: PackageResources.concept_js
        }
    }

    /// Whether it asks our own server for something itself.
    var connects: Bool { self == .draft }

    package var address: String { Asset.script(self) }
}
