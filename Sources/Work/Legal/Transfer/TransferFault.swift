import Casework

/// Why a package cannot be taken in (fout in een pakket). Then nothing of it is kept.
enum TransferFault: Error, Equatable, Sendable {
    case notAPackage, truncated, altered, tooLarge, otherVersion, badPassphrase, wrongPassphrase, unreadable, unfitFile, older

    var sentence: Phrase {
        switch self {
        case .notAPackage: TransferFaultTexts.notAPackage
        case .truncated: TransferFaultTexts.truncated
        case .altered: TransferFaultTexts.altered
        case .tooLarge: TransferFaultTexts.tooLarge
        case .otherVersion: TransferFaultTexts.otherVersion
        case .badPassphrase: TransferFaultTexts.badPassphrase
        case .wrongPassphrase: TransferFaultTexts.wrongPassphrase
        case .unreadable: TransferFaultTexts.unreadable
        case .unfitFile: TransferFaultTexts.unfitFile
        case .older: TransferFaultTexts.older
        }
    }

    /// Whether it is about what was typed, and not about the file.
    var isTyped: Bool { self == .badPassphrase || self == .wrongPassphrase }
}
