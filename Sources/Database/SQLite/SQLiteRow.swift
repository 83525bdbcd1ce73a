import GRDB

/// A row straight from the statement. Reads any stored type without a stop: a wrong one gives zero or nothing.
struct SQLiteRow: Row {
    let row: GRDB.Row

    private func stored(_ column: Int) -> DatabaseValue {
        row[column]
    }

    func value(_ column: Int) -> SQLValue {
        switch stored(column).storage {
        case .null: .null
        case .int64(let number): .integer(number)
        case .double(let number): .real(number)
        case .string(let text): .text(text)
        case .blob(let data): .blob(Array(data))
        }
    }

    func isNull(_ column: Int) -> Bool {
        row.hasNull(atIndex: column)
    }

    func integer(_ column: Int) -> Int64 {
        switch stored(column).storage {
        case .int64(let number): number
        case .double(let number): Int64(exactly: number.rounded(.towardZero)) ?? 0
        case .string(let text): Int64(text) ?? 0
        case .null, .blob: 0
        }
    }

    func text(_ column: Int) -> String {
        switch stored(column).storage {
        case .string(let text): text
        case .int64(let number): String(number)
        case .double(let number): String(number)
        case .null, .blob: ""
        }
    }

    func real(_ column: Int) -> Double {
        switch stored(column).storage {
        case .double(let number): number
        case .int64(let number): Double(number)
        case .null, .blob, .string: 0
        }
    }

    func blob(_ column: Int) -> [UInt8] {
        switch stored(column).storage {
        case .blob(let data): Array(data)
        default: []
        }
    }
}
