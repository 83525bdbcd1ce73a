import Foundation

/// The values of one statement as libpq wants them: text, and bytes for a blob. Never part of the statement's text.
struct PostgreSQLParameters {
    private let values: [SQLValue]

    /// - Throws: ``BrokenConstraint`` for text with a NUL in it, which no engine keeps whole.
    init(_ values: [SQLValue]) throws {
        for case .text(let text) in values where text.utf8.contains(0) { throw BrokenConstraint(kind: .check) }
        self.values = values
    }

    typealias Pointers = UnsafePointer<UnsafePointer<CChar>?>

    /// Lends the values for as long as `body` lasts; libpq copies what it sends.
    func lent<T>(_ body: (Int32, Pointers?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> T) -> T {
        guard !values.isEmpty else { return body(0, nil, nil, nil) }
        // One byte ahead, so that an empty blob too has a place of its own and does not look like NULL.
        var bytes: [CChar] = [0]
        var starts: [Int?] = []
        for value in values {
            starts.append(value == .null ? nil : bytes.count)
            Self.append(value, to: &bytes)
        }
        bytes.append(0)
        return bytes.withUnsafeBufferPointer { buffer in
            let pointers: [UnsafePointer<CChar>?] = starts.map { start in
                start.flatMap { start in buffer.baseAddress.map { $0 + start } }
            }
            let lengths = values.map { Int32(Self.blob($0)?.count ?? 0) }
            return body(Int32(values.count), pointers, lengths, values.map { Self.blob($0) == nil ? 0 : 1 })
        }
    }

    private static func blob(_ value: SQLValue) -> [UInt8]? {
        if case .blob(let bytes) = value { bytes } else { nil }
    }

    private static func append(_ value: SQLValue, to bytes: inout [CChar]) {
        switch value {
        case .null: return
        case .integer(let number): bytes += String(number).utf8.map(CChar.init(bitPattern:))
        case .real(let number): bytes += words(of: number).utf8.map(CChar.init(bitPattern:))
        case .text(let text): bytes += text.utf8.map(CChar.init(bitPattern:))
        case .blob(let blob): bytes += blob.map(CChar.init(bitPattern:))
        }
        bytes.append(0)
    }

    /// As the server reads a number, also one that is none or has no end.
    static func words(of number: Double) -> String {
        if number.isNaN { return "NaN" }
        return number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : String(number)
    }
}
