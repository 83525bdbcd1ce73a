import Casework

/// The addresses of bringing in lists.
enum ImportAddresses {
    static let start = Address("/invoer")
    static let template = Address("/invoer/voorbeeld/{lijst}")
    static let workbook = Address("/invoer/voorbeeld/{lijst}/xlsx")
    static let list = Address("/invoer/ophalen/{lijst}/{locatie}")
    static let listTable = Address("/invoer/ophalen/{lijst}/{locatie}/csv")
    static let run = Address("/invoer/{invoer}")
    static let columns = Address("/invoer/{invoer}/kolommen")
    static let problems = Address("/invoer/{invoer}/problemen")
    static let trial = Address("/invoer/{invoer}/proef")
    static let left = Address("/invoer/{invoer}/niet-overgenomen")
    static let undo = Address("/invoer/{invoer}/terugdraaien")
    static let removal = Address("/invoer/{invoer}/weggooien")
}
