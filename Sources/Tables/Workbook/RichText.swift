/// A text in one or more runs (`t`, `r/t`), without the reading aids that Japanese workbooks put beside it (`rPh`).
struct RichText {
    private let limits: TableLimits
    private(set) var bytes: [UInt8] = []
    private var isText = false
    private var isAside = false

    init(_ limits: TableLimits) {
        self.limits = limits
    }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        (isText, isAside) = (false, false)
    }

    mutating func begin(_ name: XMLName) {
        if name.is("t") { isText = true } else if name.is("rPh") { isAside = true }
    }

    mutating func end(_ name: XMLName) {
        if name.is("t") { isText = false } else if name.is("rPh") { isAside = false }
    }

    /// - Returns: false when the text becomes longer than a cell can hold.
    mutating func append(_ more: UnsafeBufferPointer<UInt8>) -> Bool {
        guard isText, !isAside else { return true }
        bytes += more
        return bytes.count <= limits.cellBytes
    }
}
