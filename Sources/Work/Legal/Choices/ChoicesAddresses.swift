import Casework

/// The addresses of talks about choices after a refusal.
enum ChoicesAddresses {
    static let all = Address("/juridisch/dossiers/{dossier}/keuzes")
    static let talk = Address("/juridisch/dossiers/{dossier}/keuzes/{keuzegesprek}")
    static let removal = Address("/juridisch/dossiers/{dossier}/keuzes/{keuzegesprek}/weg")
}
