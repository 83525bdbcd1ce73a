import Casework
import Organisation
import Web

/// What was filled in about a package that is taken in: where, and who its people are here.
struct TakeoverForm: Sendable, Equatable {
    static let file = "pakket"
    static let passphrase = "wachtwoord"
    static let place = "locatie"
    static let town = "gemeente"

    private(set) var fields: [String: String] = [:]

    init(_ form: Form) {
        for one in form.all where one.name.utf8.starts(with: "persoon-".utf8) { fields[one.name] = one.value }
        for field in [Self.place, Self.town] { fields[field] = form[field] }
    }

    init() {}

    subscript(_ field: String) -> String { fields[field] ?? "" }

    /// Who somebody is here, by his field.
    var chosen: [String: String] { fields.filter { !$0.value.utf8.isEmpty } }

    /// The municipality that was chosen, or the only one.
    func town(among towns: [Municipality]) -> MunicipalityCode? {
        if towns.count == 1 { return towns[0].code }
        return towns.first { $0.code.text.utf8.elementsEqual(self[Self.town].utf8) }?.code
    }
}
