/// How like two names are (gelijkenis), and why.
package struct Likeness: Equatable, Sendable {
    /// From the best to the worst; the raw value is the word for a file.
    package enum Level: String, Sendable {
        case equal
        case soundsLike = "sounds-like"
        case different
    }

    package let reason: Reason
    /// For ranking: 0 is nothing, about 10 for each word is the most that is still heard as one name.
    package let distance: Int

    package var level: Level {
        switch reason {
        case .sameLetters: .equal
        case .begins, .soundsAlike, .otherOrder, .wordsMore: .soundsLike
        case .oneLetter, .soundsOtherwise, .wordsApart: .different
        }
    }

    init(_ reason: Reason, distance: Int) {
        (self.reason, self.distance) = (reason, distance)
    }
}
