import Casework

enum ReleaseAddresses {
    static let releases = Address("/vrijgaven")
    static let decision = Address("/vrijgaven/{vrijgave}/besluit")
}
