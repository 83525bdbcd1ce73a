import Foundation

/// One connection to the program, kept from one request to the next, as a browser keeps it. It blocks: each has its own thread.
final class Line {
    private let socket: Int32
    private let host: String
    private var waiting: [UInt8] = []

    struct Answer {
        let status: Int
        /// Where it leads; nothing for a page.
        let location: String?
        let page: SeenPage
        let firstByte: ContinuousClock.Instant
    }

    /// - Parameter host: "127.0.0.1:54321".
    init(_ host: String) throws {
        self.host = host
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(host.split(separator: ":").last.flatMap { UInt16($0) } ?? 0).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard connected == 0 else { throw RawSQLite.Fault(message: "no connection to \(host)") }
        // Without this a small request may wait for the answer to the one before.
        var one: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    /// - Parameter fields: of a form; nothing to look at a page.
    func ask(_ path: String, _ fields: [(String, String)]?, cookie: String) throws -> Answer {
        var head = (fields == nil ? "GET " : "POST ") + path + " HTTP/1.1\r\nHost: \(host)\r\nAccept-Language: nl\r\n"
        head += "Cookie: \(cookie)\r\n"
        let body = (fields ?? []).map { Self.escaped($0.0) + "=" + Self.escaped($0.1) }.joined(separator: "&")
        if fields != nil {
            head += "Origin: http://\(host)\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            head += "Content-Length: \(body.utf8.count)\r\n"
        }
        try send(Array((head + "\r\n" + body).utf8))
        return try read()
    }

    private func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw RawSQLite.Fault(message: "the connection was closed while sending") }
            sent += count
        }
    }

    private func read() throws -> Answer {
        try more()
        let firstByte = ContinuousClock.now
        var head = SeenPage(waiting)
        while head.place(of: "\r\n\r\n") == nil {
            try more()
            head = SeenPage(waiting)
        }
        guard let end = head.place(of: "\r\n\r\n"), let status = head.text(after: "HTTP/1.1 ", before: " "),
            let length = head.text(after: "Content-Length: ", before: "\r\n").flatMap({ Int($0) })
        else { throw RawSQLite.Fault(message: "no answer that can be read") }
        while waiting.count < end + 4 + length { try more() }
        let page = SeenPage(Array(waiting[(end + 4)..<(end + 4 + length)]))
        waiting.removeFirst(end + 4 + length)
        let headers = SeenPage(Array(head.bytes[..<end]) + Array("\r\n".utf8))
        return Answer(
            status: Int(status) ?? 0, location: headers.text(after: "Location: ", before: "\r\n"), page: page,
            firstByte: firstByte)
    }

    private func more() throws {
        var room = [UInt8](repeating: 0, count: 65_536)
        let count = room.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
        guard count > 0 else { throw RawSQLite.Fault(message: "the connection was closed while reading") }
        waiting += room[..<count]
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    deinit {
        close(socket)
    }
}
