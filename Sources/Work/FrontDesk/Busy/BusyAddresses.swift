import Casework

/// The addresses of how busy a desk is.
enum BusyAddresses {
    static let start = Address("/spreekuur/drukte")
    static let page = Address("/spreekuur/drukte/{locatie}")
}
