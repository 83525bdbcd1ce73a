import Casework

/// The addresses of letters of dossiers.
enum LegalLetterAddresses {
    static let all = Address("/juridisch/dossiers/{dossier}/brieven")
    static let letter = Address("/juridisch/brieven/{schrijven}")
    static let approval = Address("/juridisch/brieven/{schrijven}/goedkeuring")
    static let sending = Address("/juridisch/brieven/{schrijven}/verzending")
    static let removal = Address("/juridisch/brieven/{schrijven}/weg")
}
