import Casework

/// A form with files, in parts (RFC 7578). Read byte by byte; what is no form of ours is refused.
struct Multipart {
    private(set) var fields: [(name: String, value: String)] = []
    private(set) var files: [String: SentFile] = [:]

    private static let mostParts = 50
    private static let mostHeader = 4096
    /// Of what is no file: forms are small.
    private static let mostText = 64 * 1024

    /// What separates the parts; nothing when the type is another one or names none.
    /// - Parameter type: "multipart/form-data; boundary=…".
    static func boundary(_ type: String) -> [UInt8]? {
        let parts = Array(type.utf8).split(separator: UInt8(ascii: ";"))
        guard let first = parts.first, first.elementsEqual("multipart/form-data".utf8) else { return nil }
        let named = parts.dropFirst().map { $0.drop { $0 == 0x20 } }.first { $0.starts(with: "boundary=".utf8) }
        guard let named else { return nil }
        let boundary = named.dropFirst("boundary=".utf8.count).filter { $0 != UInt8(ascii: "\"") }
        return (1...70).contains(boundary.count) ? boundary : nil
    }

    /// - Throws: ``Refusal/unreadableForm``.
    init(_ body: [UInt8], boundary: [UInt8]) throws(Refusal) {
        let mark = Array("--".utf8) + boundary
        guard body.starts(with: mark) else { throw .unreadableForm }
        var rest = body.dropFirst(mark.count)
        var count = 0
        while !rest.starts(with: "--".utf8) {
            guard rest.starts(with: "\r\n".utf8), count < Self.mostParts else { throw .unreadableForm }
            rest = rest.dropFirst(2)
            guard let end = Self.first(Array("\r\n".utf8) + mark, in: rest) else { throw .unreadableForm }
            try take(rest[..<end])
            rest = rest[(end + 2 + mark.count)...]
            count += 1
        }
    }

    private mutating func take(_ part: ArraySlice<UInt8>) throws(Refusal) {
        let (head, gap) = (part.prefix(Self.mostHeader), Array("\r\n\r\n".utf8))
        guard let end = Self.first(gap, in: head), let header = String(validating: part[..<end], as: UTF8.self),
            let name = Self.value(of: "name", in: header)
        else { throw .unreadableForm }
        let content = part[(end + gap.count)...]
        if let file = Self.value(of: "filename", in: header) {
            // A field that was left empty comes without a name.
            guard !file.utf8.isEmpty || !content.isEmpty else { return }
            files[name] = SentFile(name: file, bytes: Array(content))
        } else {
            guard content.count <= Self.mostText, !content.contains(0), let value = String(validating: content, as: UTF8.self)
            else { throw .unreadableForm }
            fields.append((name, value))
        }
    }

    /// Between the quotes behind a word of the header; a browser writes a quote within it as "%22".
    private static func value(of word: String, in header: String) -> String? {
        let (bytes, start) = (Array(header.utf8), Array(" \(word)=\"".utf8))
        guard let place = first(start, in: bytes[...]) else { return nil }
        let value = bytes[(place + start.count)...].prefix { $0 != UInt8(ascii: "\"") }
        return String(decoding: value, as: UTF8.self)
    }

    private static func first(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let mark = needle.first else { return nil }
        var rest = bytes
        while let place = rest.firstIndex(of: mark) {
            rest = rest[place...]
            if rest.starts(with: needle) { return place }
            rest = rest.dropFirst()
        }
        return nil
    }
}
