/// In which script a name is written (schrift), by its first letter.
enum Script {
    private static let ranges: [(ClosedRange<UInt32>, String)] = [
        (0x0370...0x03FF, "Grek"), (0x0400...0x052F, "Cyrl"), (0x0530...0x058F, "Armn"), (0x0590...0x05FF, "Hebr"),
        (0x0600...0x06FF, "Arab"), (0x0750...0x077F, "Arab"), (0x08A0...0x08FF, "Arab"), (0x0900...0x097F, "Deva"),
        (0x0980...0x09FF, "Beng"), (0x0B80...0x0BFF, "Taml"), (0x0D80...0x0DFF, "Sinh"), (0x1000...0x109F, "Mymr"),
        (0x10A0...0x10FF, "Geor"), (0x1200...0x139F, "Ethi"), (0x2D80...0x2DDF, "Ethi"), (0x3040...0x9FFF, "Hani"),
        (0xFB50...0xFEFC, "Arab"),
    ]

    /// - Returns: the code of ISO 15924; "Latn" for Latin letters, and where there is no letter that says otherwise.
    static func of(_ name: String) -> String {
        let letter = name.unicodeScalars.first { $0.properties.isAlphabetic }
        guard let letter else { return "Latn" }
        return ranges.first { $0.0.contains(letter.value) }?.1 ?? "Latn"
    }
}
