import Casework

/// Why a file is not taken (geweigerd bestand).
enum UnfitFile: Error, Equatable, Sendable {
    case empty, tooLarge
    /// None of the three types.
    case otherType
    /// A photo as telephones make them, that most programs cannot open.
    case phonePhoto
    /// A document of an office program, or a bundle of files.
    case office
    /// It begins as one of the three, and is not whole.
    case broken
    /// So many dots that opening it takes a machine down.
    case tooManyDots
    /// Two files in one: it is something else to another program.
    case twofold

    var sentence: Phrase {
        switch self {
        case .empty: DocumentFileTexts.empty
        case .tooLarge: DocumentFileTexts.tooLarge
        case .otherType: DocumentFileTexts.otherType
        case .phonePhoto: DocumentFileTexts.phonePhoto
        case .office: DocumentFileTexts.office
        case .broken: DocumentFileTexts.broken
        case .tooManyDots: DocumentFileTexts.tooManyDots
        case .twofold: DocumentFileTexts.twofold
        }
    }
}
