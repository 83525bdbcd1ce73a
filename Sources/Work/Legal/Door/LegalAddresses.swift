import Casework
import Web

/// The addresses of legal guidance.
enum LegalAddresses {
    /// What is due, by how soon.
    static let deadlines = Address("/juridisch")
    static let undo = Address("/juridisch/terug/{wijziging}")

    static let proofBook = Address("/juridisch/bewijsboek")
    static let month = Address("/juridisch/maand")
    static let week = Address("/juridisch/week")
    static let trend = Address("/juridisch/cijfers")

    static let dossier = Address("/juridisch/dossiers/{dossier}")

    /// Where somebody comes out after he undid something about that.
    /// - Parameter isGone: whether it is there no more, so that he comes out at all that is due.
    static func link(after noun: String, _ number: Int64, isGone: Bool) -> String {
        let undone = [(name: UndoLine.undone, value: "ja")]
        guard noun.utf8.elementsEqual("dossier".utf8), !isGone else { return deadlines.link(query: undone) }
        return dossier.link(ID<Dossier>(number).description, query: undone)
    }
}
