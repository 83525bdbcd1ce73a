import Casework
import Dates

/// A row of a list as what it says of somebody. What cannot be read is not there: the problems of the row tell.
struct ReadPerson {
    let born: PartialDate?
    let sex: Person.Sex
    let nationality: String
    let country: String
    let names: [PersonName]
    let phone: String?
    let address: [String]?
    let language: String?
    let number: String?
    let household: String
    let relation: HouseholdMember.Relation

    init(_ cells: [String]) {
        born = try? PartialDate.read(cells[PeopleColumns.born])
        sex = PeopleWords.sex(cells[PeopleColumns.sex]) ?? .unknown
        nationality = PeopleWords.code(cells[PeopleColumns.nationality], in: .nationalities) ?? "0000"
        country = PeopleWords.code(cells[PeopleColumns.country], in: .countries) ?? "0000"
        names = Self.names(cells)
        phone = Self.read(cells[PeopleColumns.phone], FactKind.phone.fields[0])
        address = Self.address(cells)
        language = PeopleWords.language(cells[PeopleColumns.language])
        number = Self.read(cells[PeopleColumns.number], FactKind.number.fields[0])
        household = cells[PeopleColumns.household]
        relation = PeopleWords.relation(cells[PeopleColumns.relation]) ?? .other
    }

    private static func read(_ text: String, _ field: FactField) -> String? {
        text.utf8.isEmpty ? nil : try? field.read(text)
    }

    /// As on the document: whole, or put together.
    static func document(_ cells: [String]) -> String {
        let whole = cells[PeopleColumns.name]
        guard whole.utf8.isEmpty else { return whole }
        return [PeopleColumns.first, PeopleColumns.prefix, PeopleColumns.last].map { cells[$0] }
            .filter { !$0.utf8.isEmpty }.joined(separator: " ")
    }

    private static func names(_ cells: [String]) -> [PersonName] {
        let written: [(PersonName.Kind, String)] = [
            (.document, document(cells)), (.ownScript, cells[PeopleColumns.ownScript]), (.called, cells[PeopleColumns.called]),
        ]
        return written.filter { !$0.1.utf8.isEmpty }.map { PersonName($0.0, Script.of($0.1), $0.1) }
    }

    /// Street, postcode and town; nothing unless all three are there.
    private static func address(_ cells: [String]) -> [String]? {
        let (street, town) = (cells[PeopleColumns.street], cells[PeopleColumns.town])
        guard !street.utf8.isEmpty, !town.utf8.isEmpty,
            let postcode = try? FactKind.address.fields[1].read(cells[PeopleColumns.postcode])
        else { return nil }
        return [street, postcode, town]
    }
}
