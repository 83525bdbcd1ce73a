/// Names of parts in a zip, as bytes: two that read alike are not the same part.
enum PartName {
    static func lowercased(_ name: [UInt8]) -> [UInt8] {
        name.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }

    /// Whether it stays within the folder where it would be unpacked. We unpack to no folder, but who sends such a name
    /// means harm.
    static func isInside(_ name: [UInt8]) -> Bool {
        guard let first = name.first, first != UInt8(ascii: "/"), !name.contains(UInt8(ascii: "\\")) else { return false }
        return !name.contains(UInt8(ascii: ":")) && !pieces(name).contains(Array("..".utf8))
    }

    /// Where a reference leads, from the folder of the part that holds it.
    /// - Parameter target: "worksheets/sheet1.xml", "../styles.xml" or "/xl/styles.xml".
    static func resolve(_ target: [UInt8], from folder: [UInt8]) -> [UInt8] {
        let isWhole = target.first == UInt8(ascii: "/")
        var path = isWhole ? [] : pieces(folder)
        for piece in pieces(target) {
            if piece == Array("..".utf8) {
                _ = path.popLast()
            } else if piece != Array(".".utf8) {
                path.append(piece)
            }
        }
        return Array(path.joined(separator: [UInt8(ascii: "/")]))
    }

    /// "xl" for "xl/workbook.xml".
    static func folder(_ name: [UInt8]) -> [UInt8] {
        Array(pieces(name).dropLast().joined(separator: [UInt8(ascii: "/")]))
    }

    static func pieces(_ name: [UInt8]) -> [[UInt8]] {
        name.split(separator: UInt8(ascii: "/")).map(Array.init)
    }
}
