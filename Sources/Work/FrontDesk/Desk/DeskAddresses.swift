import Casework

/// The addresses of the front desk. Whom somebody chooses is sent in a form.
enum DeskAddresses {
    static let desk = Address("/balie")
    static let seat = Address("/balie/plek")
    static let choice = Address("/balie/client")
    static let handover = Address("/balie/overdracht")
    static let nameless = Address("/balie/zonder-naam")
    static let newClient = Address("/balie/nieuw")
    static let newContact = Address("/balie/nieuw/gesprek")
    static let undo = Address("/balie/terug/{wijziging}")
    static let queue = Address("/balie/wachtrij")
    static let queueCall = Address("/balie/wachtrij/{nummer}/oproep")
    static let queueEnd = Address("/balie/wachtrij/{nummer}/klaar")
    static let screen = Address("/balie/scherm/{locatie}")
    static let client = Address("/balie/{client}")
    static let draft = Address("/balie/{client}/concept")
    static let contact = Address("/gesprekken/{gesprek}")
    static let followUp = Address("/vervolg/{vervolg}")
    static let followUpEnd = Address("/vervolg/{vervolg}/klaar")
    static let removal = Address("/gesprekken/{gesprek}/weg")
}
