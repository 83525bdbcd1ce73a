import Casework
import Foundation

/// A form with files, in parts (RFC 7578). Read byte by byte as it comes in; what is no form of ours is refused.
struct Multipart {
    private(set) var fields: [(name: String, value: String)] = []
    private(set) var files: [String: SentFile] = [:]
    /// Whether its last part came.
    private(set) var isWhole = false

    private static let mostParts = 50
    private static let mostHeader = 4096
    /// Of what is no file: forms are small.
    private static let mostText = 64 * 1024
    private static let gap = Array("\r\n\r\n".utf8)

    /// Before the first mark, right behind a mark, in the header of a part, or in what it holds.
    private enum Place {
        case start, mark, header
        case content(name: String, file: String?)
    }

    private let mark: [UInt8]
    /// So much is set aside for a file, that it need not be moved while it grows.
    private let expected: Int
    private var place = Place.start
    /// What came and was not understood yet. The first mark needs no line end before it.
    private var pending = Array("\r\n".utf8)
    private var content: [UInt8] = []
    private var count = 0

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

    /// - Parameter expected: how many bytes come at most, as far as that was said.
    init(boundary: [UInt8], reserving expected: Int) {
        mark = Array("\r\n--".utf8) + boundary
        self.expected = expected
    }

    /// The next bytes, as many as came.
    /// - Throws: ``Refusal/unreadableForm``.
    mutating func take(_ bytes: some RandomAccessCollection<UInt8>) throws(Refusal) {
        var rest = bytes[...]
        while !rest.isEmpty, !isWhole {
            pending.append(contentsOf: rest.prefix(64 * 1024))
            rest = rest.dropFirst(64 * 1024)
            while !isWhole { guard try step() else { break } }
        }
    }

    /// - Returns: whether there may be more to understand in what came.
    private mutating func step() throws(Refusal) -> Bool {
        switch place {
        case .start:
            guard pending.count >= mark.count else { return false }
            guard pending.starts(with: mark) else { throw .unreadableForm }
            pending.removeFirst(mark.count)
            place = .mark
        case .mark:
            guard pending.count >= 2 else { return false }
            isWhole = pending.starts(with: "--".utf8)
            guard isWhole || pending.starts(with: "\r\n".utf8) && count < Self.mostParts else { throw .unreadableForm }
            pending.removeFirst(2)
            count += 1
            place = .header
        case .header:
            return try readHeader()
        case .content(let name, let file):
            return try readContent(name, file)
        }
        return true
    }

    private mutating func readHeader() throws(Refusal) -> Bool {
        guard let end = Self.first(Self.gap, in: pending) else {
            guard pending.count < Self.mostHeader + Self.gap.count else { throw .unreadableForm }
            return false
        }
        let head = Array(pending[..<end])
        guard end <= Self.mostHeader, Self.first(mark, in: head) == nil, let header = String(validating: head, as: UTF8.self),
            let name = Self.value(of: "name", in: header)
        else { throw .unreadableForm }
        let file = Self.value(of: "filename", in: header)
        pending.removeFirst(end + Self.gap.count)
        content = []
        if file != nil { content.reserveCapacity(expected) }
        place = .content(name: name, file: file)
        return true
    }

    private mutating func readContent(_ name: String, _ file: String?) throws(Refusal) -> Bool {
        let end = Self.first(mark, in: pending)
        // The last bytes may be the beginning of a mark.
        let sure = end ?? max(0, pending.count - mark.count + 1)
        content.append(contentsOf: pending[..<sure])
        guard file != nil || content.count <= Self.mostText else { throw .unreadableForm }
        pending.removeFirst(sure + (end == nil ? 0 : mark.count))
        guard end != nil else { return false }
        if let file {
            // A field that was left empty comes without a name.
            if !file.utf8.isEmpty || !content.isEmpty { files[name] = SentFile(name: file, bytes: content) }
        } else {
            guard !content.contains(0), let value = String(validating: content, as: UTF8.self) else { throw .unreadableForm }
            fields.append((name, value))
        }
        content = []
        place = .mark
        return true
    }

    /// Between the quotes behind a word of the header; a browser writes a quote within it as "%22".
    private static func value(of word: String, in header: String) -> String? {
        let (bytes, start) = (Array(header.utf8), Array(" \(word)=\"".utf8))
        guard let place = first(start, in: bytes) else { return nil }
        let value = bytes[(place + start.count)...].prefix { $0 != UInt8(ascii: "\"") }
        return String(decoding: value, as: UTF8.self)
    }

    private static func first(_ needle: [UInt8], in bytes: [UInt8]) -> Int? {
        guard let mark = needle.first else { return nil }
        return bytes.withUnsafeBytes { all in
            var place = 0
            while place + needle.count <= all.count, let start = all.baseAddress,
                let found = memchr(start + place, Int32(mark), all.count - place) {
                place = UnsafeRawPointer(found) - start
                if place + needle.count <= all.count, all[place..<place + needle.count].elementsEqual(needle) { return place }
                place += 1
            }
            return nil
        }
    }
}
