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
    /// Of a client.
    static let newDossier = Address("/clienten/{client}/dossier")
    static let hands = Address("/juridisch/dossiers/{dossier}/behandelaar")
    static let closure = Address("/juridisch/dossiers/{dossier}/afsluiting")
    static let reopening = Address("/juridisch/dossiers/{dossier}/heropening")
    static let members = Address("/juridisch/dossiers/{dossier}/gezin")
    static let events = Address("/juridisch/dossiers/{dossier}/gebeurtenissen")
    static let event = Address("/juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis}")
    static let eventRemoval = Address("/juridisch/dossiers/{dossier}/gebeurtenissen/{gebeurtenis}/weg")
    /// Leads to its dossier.
    static let deadline = Address("/juridisch/termijnen/{termijn}")
    static let deadlineEnd = Address("/juridisch/termijnen/{termijn}/klaar")
    static let rules = Address("/juridisch/regels")

    static let documents = Address("/juridisch/dossiers/{dossier}/stukken")
    static let bundle = Address("/juridisch/dossiers/{dossier}/bundel")
    static let document = Address("/juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk}")
    static let files = Address("/juridisch/dossiers/{dossier}/stukken/{persoon}/{stuk}/bestanden")
    static let file = Address("/juridisch/dossiers/{dossier}/bestanden/{bestand}")
    static let removal = Address("/juridisch/dossiers/{dossier}/bestanden/{bestand}/weg")
    static let restoring = Address("/juridisch/dossiers/{dossier}/bestanden/{bestand}/terug")

    /// Where somebody comes out after he undid something about that.
    /// - Parameter isGone: whether it is there no more, so that he comes out at all that is due.
    static func link(after noun: String, _ number: Int64, isGone: Bool) -> String {
        let undone = [(name: UndoLine.undone, value: "ja")]
        if noun.utf8.elementsEqual("legal_term".utf8) { return rules.link(query: undone) }
        guard noun.utf8.elementsEqual("dossier".utf8), !isGone else { return deadlines.link(query: undone) }
        return dossier.link(ID<Dossier>(number).description, query: undone)
    }
}
