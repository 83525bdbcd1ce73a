import CQREncode

/// A square of dark and light modules that a telephone reads (QR-code), as a value; drawn without a script or a file.
package struct QRCode: Equatable, Sendable {
    /// Modules on a side, without the margin.
    package let size: Int
    /// Row by row; dark is true.
    package let modules: [Bool]
    /// Light modules on each side, without which readers do not find it.
    package static let margin = 4

    /// - Returns: nothing for an empty text, or one that is too long (some 2,300 bytes).
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, bytes.count <= 2331,
              let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let side = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        size = side
        // The lowest bit of a byte is the colour; the others say what the module is for.
        modules = (0..<side * side).map { data[$0] & 1 == 1 }
    }

    /// For the `viewBox` of an `svg`, in modules, with the margin.
    package var viewBox: String {
        "0 0 \(size + 2 * Self.margin) \(size + 2 * Self.margin)"
    }

    /// For the `d` of one `path` in it: a bar for each stretch of dark modules in a row.
    package var path: String {
        (0..<size).flatMap { row in
            stretches(in: row).map { "M\($0.lowerBound + Self.margin) \(row + Self.margin)h\($0.count)v1h-\($0.count)z" }
        }.joined()
    }

    private func stretches(in row: Int) -> [Range<Int>] {
        var (found, start) = ([Range<Int>](), Int?.none)
        for column in 0...size {
            let isDark = column < size && modules[row * size + column]
            if isDark { start = start ?? column }
            if let begin = start, !isDark {
                found.append(begin..<column)
                start = nil
            }
        }
        return found
    }
}
