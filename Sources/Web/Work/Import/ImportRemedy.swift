package import Casework

/// What can be done about a problem (oplossing).
package struct ImportRemedy: Sendable, Equatable {
    package enum Deed: Sendable, Equatable {
        /// As it stands.
        case keep
        /// With this in the cell.
        case put(String)
        case empty
        case leaveOut
    }

    package let deed: Deed
    package let label: Phrase

    package init(_ deed: Deed, _ label: Phrase) {
        self.deed = deed
        self.label = label
    }

    /// In a form.
    package var name: String {
        switch deed {
        case .keep: "houden"
        case .put: "aanpassen"
        case .empty: "leeg"
        case .leaveOut: "weglaten"
        }
    }

    package static let empty = ImportRemedy(.empty, ImportRemedyTexts.empty)
    package static let leaveOut = ImportRemedy(.leaveOut, ImportRemedyTexts.leaveOut)
}
