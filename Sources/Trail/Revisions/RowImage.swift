import Database
import Foundation

/// A row as it was, in words that both engines store: the values of its key and columns.
struct RowImage: Codable, Equatable {
    private let values: [Value]

    init(_ values: [SQLValue]) {
        self.values = values.map(Value.init)
    }

    var sqlValues: [SQLValue] { values.map(\.sqlValue) }

    var text: String {
        get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
    }

    static func read(_ text: String) throws -> RowImage {
        try JSONDecoder().decode(RowImage.self, from: Data(text.utf8))
    }

    /// One of them, or none for NULL.
    private struct Value: Codable, Equatable {
        var integer: Int64?
        var real: Double?
        var text: String?
        var blob: Data?

        init(_ value: SQLValue) {
            switch value {
            case .null: break
            case .integer(let number): integer = number
            case .real(let number): real = number
            case .text(let words): text = words
            case .blob(let bytes): blob = Data(bytes)
            }
        }

        var sqlValue: SQLValue {
            if let integer { return .integer(integer) }
            if let real { return .real(real) }
            if let text { return .text(text) }
            return blob.map { .blob(Array($0)) } ?? .null
        }
    }
}
