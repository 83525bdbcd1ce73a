import Casework

/// The addresses of sending dossiers to other teams, and of taking them over.
enum TransferAddresses {
    static let all = Address("/juridisch/dossiers/{dossier}/overdragen")
    static let package = Address("/juridisch/dossiers/{dossier}/overdragen/{overdracht}/pakket")
    static let receipt = Address("/juridisch/dossiers/{dossier}/overdragen/{overdracht}/ontvangst")
    static let withdrawal = Address("/juridisch/dossiers/{dossier}/overdragen/{overdracht}/intrekken")

    static let taking = Address("/juridisch/overnemen")
    static let difference = Address("/juridisch/overnemen/{pakket}")
    static let discarding = Address("/juridisch/overnemen/{pakket}/weg")
    static let taken = Address("/juridisch/dossiers/{dossier}/overgenomen")
}
