import Casework
import Organisation
import Web

/// What was filled in about a municipality or a place.
struct PlaceForm: Sendable {
    static let code = "code"
    static let town = "gemeentenaam"
    static let name = "naam"
    static let serves = "gemeente"

    let code: String
    let town: String
    let name: String
    let serves: String

    init(_ form: Form = Form()) {
        code = form[Self.code]
        town = form[Self.town]
        name = form[Self.name]
        serves = form[Self.serves]
    }

    /// - Throws: `Complaints`, all at once.
    func municipality() throws(Complaints) -> Municipality {
        var complaints = Complaints()
        let known = MunicipalityCode(code)
        if known == nil { complaints.add(Self.code, PlaceTexts.codeWrong) }
        if town.utf8.isEmpty { complaints.add(Self.town, PlaceTexts.townMissing) }
        guard let known, complaints.all.isEmpty else { throw complaints }
        return Municipality(code: known, name: town)
    }

    /// - Throws: `Complaints`, all at once.
    func place(_ id: ID<Place>, among municipalities: [Municipality]) throws(Complaints) -> Place {
        var complaints = Complaints()
        let served = MunicipalityCode(serves).flatMap { code in municipalities.first { $0.code == code } }
        if name.utf8.isEmpty { complaints.add(Self.name, PlaceTexts.nameMissing) }
        if served == nil { complaints.add(Self.serves, PlaceTexts.servesMissing) }
        guard let served, complaints.all.isEmpty else { throw complaints }
        return Place(id: id, name: name, serving: [served.code])
    }
}
