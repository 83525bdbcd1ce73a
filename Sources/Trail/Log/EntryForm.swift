import Casework
import Database

/// How an entry of the trace becomes bytes: each field by its name, its kind and its length, so that no two entries look alike.
///
/// All columns that the table has, in the order of their names; what is empty is left out. So a column that is added later
/// is in the hash from then on, and changes nothing about the entries before it.
struct EntryForm: Sendable {
    private let columns: [String]
    private let names: [[UInt8]]

    init(_ db: any Reading) throws {
        let table = try db.tables().first { $0.name == "trace" }
        columns = (table?.columns ?? []).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        names = columns.map { Self.length($0.utf8.count) + Array($0.utf8) }
    }

    /// `t."at", t."code" …`
    var selection: SQL {
        .joined(columns.map { "t." + SQL(quoting: $0) }, by: ", ")
    }

    /// - Parameter first: where in the row the columns of the selection begin.
    /// - Parameter bytes: room that is used again for every row.
    func leaf(_ row: any Row, from first: Int, _ bytes: inout [UInt8]) -> TreeHash {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(TreeHash.leafMark)
        for (place, name) in names.enumerated() { append(name, row.value(first + place), to: &bytes) }
        return .leaf(marked: bytes)
    }

    private func append(_ name: [UInt8], _ value: SQLValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: return
        case .integer(let number): append(name, 1, Self.eight(UInt64(bitPattern: number)), to: &bytes)
        case .real(let number): append(name, 2, Self.eight(number.bitPattern), to: &bytes)
        case .text(let text): append(name, 3, text.utf8, to: &bytes)
        case .blob(let blob): append(name, 4, blob, to: &bytes)
        }
    }

    private func append(_ name: [UInt8], _ kind: UInt8, _ content: some Collection<UInt8>, to bytes: inout [UInt8]) {
        bytes += name
        bytes.append(kind)
        bytes += Self.length(content.count)
        bytes += content
    }

    private static func length(_ count: Int) -> [UInt8] {
        let count = UInt32(truncatingIfNeeded: count)
        return [UInt8(truncatingIfNeeded: count >> 24), UInt8(truncatingIfNeeded: count >> 16),
                UInt8(truncatingIfNeeded: count >> 8), UInt8(truncatingIfNeeded: count)]
    }

    private static func eight(_ number: UInt64) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }
}
