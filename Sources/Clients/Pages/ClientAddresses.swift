import Casework

/// The addresses of clients. What is looked for is never in one: it is sent in a form.
enum ClientAddresses {
    static let clients = Address("/clienten")
    static let file = Address("/clienten/{client}")
    static let visit = Address("/clienten/{client}/bezoek")
    static let emergency = Address("/clienten/{client}/spoed")
    static let looks = Address("/clienten/{client}/bekeken")
    static let review = Address("/toezicht")
    static let signOff = Address("/toezicht/{locatie}/{week}")
}
