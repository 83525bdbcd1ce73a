import HTTPTypes
import NIOCore

/// Where a request comes from (herkomst).
package struct Origin: Sendable {
    /// Nothing when there is no socket, as in a test.
    package let address: NetworkAddress?
    /// Whether nobody on the way can read along.
    package let isEncrypted: Bool

    package static let unknown = Origin(address: nil, isEncrypted: false)

    private init(address: NetworkAddress?, isEncrypted: Bool) {
        self.address = address
        self.isEncrypted = isEncrypted
    }

    /// What a proxy tells about whom it speaks for is believed only when that proxy was named. Anyone can write such a header.
    init(peer: NetworkAddress?, headers: HTTPFields, _ options: DoorOptions) {
        guard let peer, options.trustedProxies.contains(peer) else {
            self.init(address: peer, isEncrypted: options.isEncrypted)
            return
        }
        let proto = Self.list("X-Forwarded-Proto", headers).last ?? ""
        // Each proxy adds the one that it heard; from the first that is none of ours on, the rest may have been made up.
        let told = Self.list("X-Forwarded-For", headers).reversed().map { NetworkAddress($0) }
        let first = told.first { address in address.map { !options.trustedProxies.contains($0) } ?? true }
        self.init(
            address: (first ?? peer) ?? peer, isEncrypted: options.isEncrypted || Array(proto.utf8) == Array("https".utf8))
    }

    private static func list(_ name: String, _ headers: HTTPFields) -> [String] {
        guard let name = HTTPField.Name(name) else { return [] }
        // By bytes: a comma after a letter that joins is no comma to whoever looks at Characters, and hides what follows it.
        return headers[values: name].flatMap { Array($0.utf8).split(separator: UInt8(ascii: ",")) }.map { item in
            String(decoding: item.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }, as: UTF8.self)
        }
    }
}
