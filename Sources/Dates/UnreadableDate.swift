/// Why a typed date cannot be read. The screen makes a sentence of it.
package enum UnreadableDate: Error, Equatable, Sendable {
    case empty
    /// The day does not exist; the text is what was typed.
    case noSuchDay(String)
    case twoDigitYear
    case unclear
}
