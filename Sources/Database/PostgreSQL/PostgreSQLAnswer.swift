import Casework
import CPQ

/// What the server answered to one statement; owns libpq's memory of it.
final class PostgreSQLAnswer {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) {
        self.result = result
    }

    deinit {
        PQclear(result)
    }

    /// What went wrong, by the server's own code of five characters; nothing when all went well.
    var fault: ServerFault? {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_PIPELINE_SYNC, PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_EMPTY_QUERY: nil
        case PGRES_PIPELINE_ABORTED: .abandoned
        default: ServerFault(PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) })
        }
    }

    var isSync: Bool { PQresultStatus(result) == PGRES_PIPELINE_SYNC }
    var rows: Int32 { PQntuples(result) }
    var columns: Int32 { PQnfields(result) }

    /// How many rows a statement changed.
    var changed: Int {
        Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    func row(_ row: Int32) -> PostgreSQLRow {
        PostgreSQLRow(result: result, row: row)
    }
}

/// One row in the text format of the server. Reads any type without a stop, as ``SQLiteRow`` does.
struct PostgreSQLRow: Row {
    let result: OpaquePointer
    let row: Int32

    /// The types that read otherwise than as they stand, by the server's own numbers (pg_type).
    private enum Kind {
        static let bool: Oid = 16, bytes: Oid = 17, numeric: Oid = 1700
        static let integers: Set<Oid> = [20, 21, 23, 26]
        static let reals: Set<Oid> = [700, 701]
    }

    private func bytes(_ column: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, Int32(column)), count: Int(PQgetlength(result, row, Int32(column))))
    }

    private func kind(_ column: Int) -> Oid {
        PQftype(result, Int32(column))
    }

    func isNull(_ column: Int) -> Bool {
        PQgetisnull(result, row, Int32(column)) == 1
    }

    func value(_ column: Int) -> SQLValue {
        if isNull(column) { return .null }
        switch kind(column) {
        case Kind.bytes: return .blob(blob(column))
        case let kind where Kind.reals.contains(kind): return .real(real(column))
        case let kind where Kind.integers.contains(kind) || kind == Kind.bool: return .integer(integer(column))
        default: return .text(text(column))
        }
    }

    func integer(_ column: Int) -> Int64 {
        let bytes = bytes(column)
        if let number = Self.number(bytes) { return number }
        switch kind(column) {
        case Kind.bool: return bytes.first == UInt8(ascii: "t") ? 1 : 0
        case Kind.numeric, 700, 701: return Double(text(column)).flatMap { Int64(exactly: $0.rounded(.towardZero)) } ?? 0
        default: return 0
        }
    }

    /// A whole number in digits, and nothing for anything else.
    private static func number(_ bytes: UnsafeRawBufferPointer) -> Int64? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        guard bytes.count > (isNegative ? 1 : 0) else { return nil }
        var number: Int64 = 0
        for byte in bytes.dropFirst(isNegative ? 1 : 0) {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            let (tenfold, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, isLarger) = tenfold.subtractingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
            guard !isTooLarge, !isLarger else { return nil }
            number = sum
        }
        return isNegative ? number : number == .min ? nil : -number
    }

    func text(_ column: Int) -> String {
        switch kind(column) {
        case Kind.bytes: ""
        case Kind.bool: String(integer(column))
        case 700, 701: Double(String(decoding: bytes(column), as: UTF8.self)).map { String($0) } ?? ""
        default: String(decoding: bytes(column), as: UTF8.self)
        }
    }

    func real(_ column: Int) -> Double {
        let isNumber = Kind.reals.union(Kind.integers).contains(kind(column)) || kind(column) == Kind.numeric
        return isNumber ? Double(String(decoding: bytes(column), as: UTF8.self)) ?? 0 : 0
    }

    /// Bytes travel as `\x` and two digits each.
    func blob(_ column: Int) -> [UInt8] {
        guard kind(column) == Kind.bytes else { return [] }
        let digits = bytes(column).dropFirst(2)
        return stride(from: digits.startIndex, to: digits.endIndex - 1, by: 2).map { place in
            Self.digit(digits[place]) << 4 | Self.digit(digits[place + 1])
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "a") ? byte - UInt8(ascii: "a") + 10 : byte - UInt8(ascii: "0")
    }
}
