package import NIOCore

/// The address of a machine in the network (netwerkadres), without a port.
package struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
    /// As the system writes it: "192.0.2.7", "2001:db8::7".
    private let bytes: [UInt8]

    /// - Parameter text: an address as a person or a proxy writes it; nothing when it is none. A name is not looked up.
    package init?(_ text: String) {
        guard let address = try? SocketAddress(ipAddress: text, port: 0) else { return nil }
        self.init(address)
    }

    /// - Parameter socket: nothing when it is no address in a network.
    package init?(_ socket: SocketAddress) {
        guard let text = socket.ipAddress else { return nil }
        let bytes = Array(text.utf8)
        // A server that listens on both kinds of address sees the older kind written within the newer.
        let within = Array("::ffff:".utf8)
        let isWithin = bytes.starts(with: within) && bytes.contains(UInt8(ascii: "."))
        self.bytes = isWithin ? Array(bytes.dropFirst(within.count)) : bytes
    }

    package var isOfThisMachine: Bool {
        bytes.starts(with: "127.".utf8) || bytes == Array("::1".utf8)
    }

    /// What one house or office has for itself (netwerk): an address of the older kind, and of the newer kind the first 64 of its
    /// 128 bits. Within those one person has as many addresses as he likes: "2001:db8:0:0::/64".
    package var network: String {
        let colon = UInt8(ascii: ":")
        guard bytes.contains(colon) else { return description }
        let groups = bytes.split(separator: colon, omittingEmptySubsequences: false)
        let head = groups.prefix { !$0.isEmpty }
        // The last two of the eight may be written as an address of the older kind; then these are not among the first four.
        let tail = groups.dropFirst(head.count).drop { $0.isEmpty }
        let noughts = max(0, 8 - head.count - tail.count - (tail.last?.contains(UInt8(ascii: ".")) == true ? 1 : 0))
        let all = head.map(Array.init) + Array(repeating: [UInt8(ascii: "0")], count: noughts) + tail.map(Array.init)
        return String(decoding: Array(all.prefix(4).joined(separator: [colon])), as: UTF8.self) + "::/64"
    }

    package var description: String { String(decoding: bytes, as: UTF8.self) }
}
