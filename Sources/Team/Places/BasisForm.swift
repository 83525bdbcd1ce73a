import Casework
import Clients
import Dates
import Organisation
import Web

/// What was filled in about a ground on which a team may keep citizen service numbers.
struct BasisForm: Sendable, Equatable {
    static let municipality = "bsn-gemeente"
    static let words = "bsn-grond"

    let municipality: String
    let words: String

    init(_ form: Form = Form()) {
        municipality = form[Self.municipality]
        words = form[Self.words]
    }

    /// - Throws: `Complaints`, all at once.
    func read(
        _ id: ID<CitizenNumberBasis>, among municipalities: [Municipality], from day: CalendarDate
    ) throws(Complaints) -> CitizenNumberBasis {
        var complaints = Complaints()
        let code = MunicipalityCode(municipality).flatMap { code in municipalities.first { $0.code == code }?.code }
        if code == nil { complaints.add(Self.municipality, PlaceTexts.servesMissing) }
        if !(10...500).contains(words.unicodeScalars.count) { complaints.add(Self.words, BasisTexts.wordsMissing) }
        guard let code, complaints.all.isEmpty else { throw complaints }
        return CitizenNumberBasis(id: id, municipality: code, words: words, from: day)
    }
}
