import Casework

/// The texts that cells of a workbook share, one after another in one run of bytes: a text of its own for each would take
/// several times as much memory.
struct SharedStrings {
    private let limits: TableLimits
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    init(_ limits: TableLimits) {
        self.limits = limits
    }

    /// - Parameter count: bytes that are expected, so that they need not be moved while they grow.
    mutating func expect(_ count: Int) {
        bytes.reserveCapacity(min(count, limits.sharedBytes))
    }

    mutating func append(_ text: [UInt8]) throws(Refusal) {
        guard ends.count < limits.sharedTexts, bytes.count + text.count <= limits.sharedBytes else { throw .unpacksTooLarge }
        bytes += text
        ends.append(UInt32(bytes.count))
    }

    subscript(_ index: Int) -> String? {
        guard ends.indices.contains(index) else { return nil }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return ExcelEscapes.decode(String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self))
    }
}
