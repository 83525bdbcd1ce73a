import Casework
import Dates
import Web

/// The addresses of the target, beside those of ``HousingAddresses``.
enum TargetAddresses {
    static let people = Address("/huisvesting/taakstelling/{gemeente}/{halfjaar}/mensen")
    static let entry = Address("/huisvesting/taakstelling/{gemeente}/{halfjaar}/regel")
    static let swap = Address("/huisvesting/taakstelling/{gemeente}/{halfjaar}/herverdeling")
    static let inhabitants = Address("/huisvesting/taakstelling/{gemeente}/{halfjaar}/inwoners")
    static let forecast = Address("/huisvesting/taakstelling/{gemeente}/{halfjaar}/prognose")
    /// Why one placement counts or not, and putting that right.
    static let count = Address("/huisvesting/telling/{plaatsing}")

    /// In the address of undoing: of which municipality and half-year it was, as one word.
    private static let book = "boek"

    /// Where a change of this half-year is undone, so that one comes out there again.
    static func undo(_ revision: String, _ municipality: MunicipalityCode, _ half: HalfYear) -> String {
        HousingAddresses.undo.link(revision, query: [(book, municipality.text + "." + half.text)])
    }

    /// Where somebody comes out who undid something of the target; nothing when it was about something else.
    static func afterUndoing(_ visit: Visit) -> String? {
        let parts = (visit.query[book] ?? "").utf8.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
        guard parts.count == 2, let municipality = MunicipalityCode(parts[0]), let half = HalfYear(text: parts[1]) else {
            return nil
        }
        return HousingAddresses.target.link(municipality.text, half.text, query: [(UndoLine.undone, "ja")])
    }
}
