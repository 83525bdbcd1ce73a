package import Casework

/// Why two names are like each other, or not.
package enum Reason: Equatable, Sendable {
    /// But for capitals, marks and script.
    case sameLetters
    /// What was typed is the beginning of it.
    case begins
    case soundsAlike
    case otherOrder
    /// All words of the shorter one, and one has more.
    case wordsMore
    case oneLetter
    case soundsOtherwise
    /// Some words are alike, others not.
    case wordsApart

    /// For who searches.
    package var words: Phrase {
        switch self {
        case .sameLetters: NamesTexts.sameLetters
        case .begins: NamesTexts.begins
        case .soundsAlike: NamesTexts.soundsAlike
        case .otherOrder: NamesTexts.otherOrder
        case .wordsMore: NamesTexts.wordsMore
        case .oneLetter: NamesTexts.oneLetter
        case .soundsOtherwise: NamesTexts.soundsOtherwise
        case .wordsApart: NamesTexts.wordsApart
        }
    }
}
