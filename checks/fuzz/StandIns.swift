import Foundation

// What the readers of a request need of the libraries below them, so that the readers themselves can be built alone. Nothing of
// what is under test stands here.

/// Reads and writes an address as the library does: by inet_pton and inet_ntop of the system.
package struct SocketAddress {
    let ipAddress: String?

    struct Wrong: Error {}

    init(ipAddress text: String, port: Int) throws {
        for family in [AF_INET, AF_INET6] {
            var place = [UInt8](repeating: 0, count: 16)
            guard inet_pton(family, text, &place) == 1 else { continue }
            var written = [CChar](repeating: 0, count: 64)
            inet_ntop(family, place, &written, 64)
            ipAddress = String(decoding: written.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            return
        }
        throw Wrong()
    }
}

struct HTTPField {
    struct Name {
        let words: String
        init?(_ words: String) { self.words = words }
    }
}

/// One header only, for whoever asks for it.
struct HTTPFields {
    let value: String
    subscript(values name: HTTPField.Name) -> [String] { name.words.utf8.elementsEqual("X-Forwarded-For".utf8) ? [value] : [] }
}

struct DoorOptions {
    var trustedProxies: Set<NetworkAddress> = []
    var isEncrypted = false
}
