import Casework

/// A script that a page may run. There are four, each on its own pages; all other pages keep a policy that allows none.
package enum PageScript: CaseIterable, Sendable {
    /// Uses a passkey: only a browser's own code can.
    case passkey
    /// Finds clients while somebody types. The form does the same without it.
    case search
    /// Keeps what somebody writes every few seconds.
    case draft
    /// Looks how far something is, until it is done.
    case progress

    static let address = Address("/script/{versie}")

    /// Its address, which changes with its content.
    package var link: String { Self.address.link(version) }

    var bytes: [UInt8] {
        switch self {
        case .passkey: PackageResources.toegangssleutel_js
        case .search: PackageResources.zoeken_js
        case .draft: PackageResources.concept_js
        case .progress: PackageResources.voortgang_js
        }
    }

    var version: String { Asset.version(of: bytes) + ".js" }

    /// From where it may come, and whom it may ask: three of them ask us, and nobody else.
    var sources: String {
        switch self {
        case .passkey: "script-src 'self'; "
        case .search, .draft, .progress: "script-src 'self'; connect-src 'self'; "
        }
    }
}
