import Casework

/// A script that a page may run. There are two, each on its own pages; all other pages keep a policy that allows none.
package enum PageScript: CaseIterable, Sendable {
    /// Uses a passkey: only a browser's own code can.
    case passkey
    /// Finds clients while somebody types, changes a part of a page without the rest, keeps what somebody writes every few
    /// seconds, and looks how far something is. Links and forms do the same without it.
    case page

    static let address = Address("/script/{versie}")

    /// Its address, which changes with its content.
    package var link: String { Self.address.link(version) }

    var bytes: [UInt8] {
        switch self {
        case .passkey: PackageResources.toegangssleutel_js
        case .page: PackageResources.bladzijde_js
        }
    }

    var version: String { Asset.version(of: bytes) + ".js" }

    /// From where it may come, and whom it may ask: the one that asks, us and nobody else.
    var sources: String {
        switch self {
        case .passkey: "script-src 'self'; "
        case .page: "script-src 'self'; connect-src 'self'; "
        }
    }
}
