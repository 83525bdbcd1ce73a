/// Names that papers cut short.
enum Abbreviations {
    private static let mohammed = ["md", "mhd", "mohd", "mhmd"].map { Array($0.utf8) }

    /// Mhd, Mohd, Md: so is Mohammed written where it stands before nearly every name.
    static func written(out letters: [UInt8]) -> [UInt8] {
        guard letters.count < 5, letters.last == UInt8(ascii: "d"), mohammed.contains(letters) else { return letters }
        return Array("mohamed".utf8)
    }
}
