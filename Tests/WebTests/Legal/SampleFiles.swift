/// Small files that are what they say, to send and to break.
enum SampleFiles {
    /// Stands in each of them, so that it can be looked for.
    static let marker = "MERKTEKEN-VAN-DE-TEST"

    static var jpeg: [UInt8] { jpeg(width: 640, height: 480) }
    static var png: [UInt8] { png(width: 3, height: 2) }

    static func jpeg(width: Int, height: Int, size: Int = 0) -> [UInt8] {
        let comment = Array(marker.utf8)
        return [0xFF, 0xD8, 0xFF, 0xFE] + number(comment.count + 2, 2) + comment
            + [0xFF, 0xC0, 0, 11, 8] + number(height, 2) + number(width, 2) + [1, 1, 0x11, 0]
            + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0] + [UInt8](repeating: 0x5A, count: size) + [0x12, 0xFF, 0, 0xFF, 0xD0, 0x34, 0xFF, 0xD9]
    }

    static func png(width: Int, height: Int, size: Int = 5) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", number(width, 4) + number(height, 4) + [8, 2, 0, 0, 0]) + chunk("tEXt", Array(marker.utf8))
            + chunk("IDAT", [UInt8](repeating: 7, count: size)) + chunk("IEND", [])
    }

    static func pdf(size: Int = 0) -> [UInt8] {
        let body = "%PDF-1.7\n1 0 obj\n<< /Note (\(marker)) >>\nendobj\n" + String(repeating: "%", count: size) + "\nxref\n0 1\n"
        return Array((body + "trailer\n<< /Root 1 0 R >>\nstartxref\n\(body.utf8.count - 9)\n%%EOF\n").utf8)
    }

    /// An empty zip: all there is of one is its end.
    static let zip: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        number(content.count, 4) + Array(name.utf8) + content + [1, 2, 3, 4]
    }

    static func number(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
