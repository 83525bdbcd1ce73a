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

    package var description: String { String(decoding: bytes, as: UTF8.self) }
}
