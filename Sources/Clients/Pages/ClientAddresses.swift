import Casework

/// The addresses of clients. What is looked for is never in one: it is sent in a form.
enum ClientAddresses {
    static let clients = Address("/clienten")
    static let file = Address("/clienten/{client}")
    static let visit = Address("/clienten/{client}/bezoek")
    static let emergency = Address("/clienten/{client}/spoed")
    static let looks = Address("/clienten/{client}/bekeken")
    static let new = Address("/clienten/nieuw")
    static let details = Address("/clienten/{client}/gegevens")
    static let member = Address("/clienten/{client}/huishouden/nieuw")
    static let memberEnd = Address("/clienten/{client}/huishouden/{lid}/vertrek")
    static let history = Address("/clienten/{client}/geschiedenis")
    static let undo = Address("/clienten/{client}/geschiedenis/{wijziging}/terug")
    static let newFact = Address("/clienten/{client}/feiten/{gegeven}")
    static let fact = Address("/clienten/{client}/feiten/{gegeven}/{feit}")
    static let factEnd = Address("/clienten/{client}/feiten/{gegeven}/{feit}/einde")
    static let factRemoval = Address("/clienten/{client}/feiten/{gegeven}/{feit}/weg")
    static let draft = Address("/clienten/{client}/concepten/{tekst}")
    static let draftRemoval = Address("/clienten/{client}/concepten/{tekst}/weg")
    static let doubles = Address("/clienten/{client}/dubbel")
    static let comparison = Address("/clienten/{client}/dubbel/{ander}")
    static let apart = Address("/clienten/{client}/dubbel/{ander}/twee")
    static let scan = Address("/dubbelen")
    static let review = Address("/toezicht")
    static let signOff = Address("/toezicht/{locatie}/{week}")
}
