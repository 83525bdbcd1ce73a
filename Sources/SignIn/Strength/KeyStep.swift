/// From one key to the one beside, above or below it.
struct KeyStep: Hashable {
    private let column: Int
    private let row: Int

    private static let rows = ["1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"]

    private static let places: [UInt8: (column: Int, row: Int)] = {
        var places: [UInt8: (column: Int, row: Int)] = [:]
        for (row, keys) in rows.enumerated() {
            for (column, key) in keys.utf8.enumerated() { places[key] = (column, row) }
        }
        return places
    }()

    /// Nothing when they do not touch, or are the same.
    init?(from one: UInt8, to other: UInt8) {
        guard let one = Self.places[one], let other = Self.places[other] else { return nil }
        (column, row) = (other.column - one.column, other.row - one.row)
        // Each row lies a little to the right of the one above it.
        let touches = row == 0 ? abs(column) == 1 : abs(row) == 1 && (column == 0 || column == -row)
        guard touches else { return nil }
    }
}
