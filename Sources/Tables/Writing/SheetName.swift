/// What a sheet may be called.
enum SheetName {
    /// The most that a spreadsheet takes, in units of UTF-16.
    private static let length = 31

    /// The name with a dash for what is not allowed in it.
    static func allowed(_ name: String) -> String {
        var (allowed, length) = (String.UnicodeScalarView(), 0)
        for scalar in XLSXText.allowed(name).unicodeScalars {
            length += UTF16.width(scalar)
            if length > Self.length { break }
            allowed.append("[]:*?/\\'".unicodeScalars.contains(scalar) || scalar.value < 0x20 ? "-" : scalar)
        }
        return allowed.isEmpty ? "1" : String(allowed)
    }
}
