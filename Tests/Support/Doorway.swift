package import Foundation

/// A free port of this machine, listened to.
package struct Doorway: Sendable {
    package let descriptor: Int32
    package let port: Int

    package struct CannotListen: Error {}

    package init() throws {
        let opened = Self.socket()
        var place = Self.place(0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(opened, $0, size) == 0 && listen(opened, 64) == 0 && getsockname(opened, $0, &size) == 0
            }
        }
        guard isBound else { throw CannotListen() }
        descriptor = opened
        port = Int(UInt16(bigEndian: place.sin_port))
    }

    /// Not for the programs that are started meanwhile: they would hold it open.
    package static func socket() -> Int32 {
        Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    }

    package static func place(_ port: Int) -> sockaddr_in {
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        place.sin_port = UInt16(port).bigEndian
        return place
    }
}
