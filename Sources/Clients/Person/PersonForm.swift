import Casework
import Database
import Dates
import Web

/// What was filled in about a person. Nothing but a name is required, whichever: incomplete knowledge is normal.
struct PersonForm: Sendable, Equatable {
    static let document = "naam"
    static let ownScript = "eigen-schrift"
    static let called = "roepnaam"
    static let born = "geboren"
    static let sex = "geslacht"
    static let nationality = "nationaliteit"
    static let country = "geboorteland"

    private(set) var fields: [String: String]

    private static let all = [document, ownScript, called, born, sex, nationality, country]

    init(_ form: Form = Form()) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
    }

    /// What is known now.
    init(_ person: Person, _ names: [PersonName]) {
        self.init()
        fields[Self.document] = names.first { $0.kind == .document }?.text ?? ""
        fields[Self.ownScript] = names.first { $0.kind == .ownScript }?.text ?? ""
        fields[Self.called] = names.first { $0.kind == .called }?.text ?? ""
        fields[Self.born] = person.born.map { $0.iso.split(separator: "-").reversed().joined(separator: "-") } ?? ""
        fields[Self.sex] = person.sex.rawValue
        fields[Self.nationality] = person.nationality
        fields[Self.country] = person.birthCountry
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    /// - Parameter kept: names of other kinds, which this form does not ask.
    /// - Throws: `Complaints`, all at once.
    func read(
        _ id: ID<Person>, today: CalendarDate, keeping kept: [PersonName] = []
    ) throws(Complaints) -> (person: Person, names: [PersonName]) {
        var complaints = Complaints()
        let names = names()
        if names.isEmpty { complaints.add(Self.document, PersonTexts.nameMissing) }
        for field in [Self.document, Self.ownScript, Self.called] where self[field].unicodeScalars.count > 200 {
            complaints.add(field, PersonTexts.nameTooLong)
        }
        let born = born(today, &complaints)
        let (nationality, country) = (code(Self.nationality), code(Self.country))
        if CodeTable.nationalities.row(of: nationality) == nil { complaints.add(Self.nationality, PersonTexts.choose) }
        if CodeTable.countries.row(of: country) == nil { complaints.add(Self.country, PersonTexts.choose) }
        try complaints.throwIfAny()
        return (
            Person(
                id: id, born: born, sex: Person.Sex(rawValue: self[Self.sex]) ?? .unknown, nationality: nationality,
                birthCountry: country),
            names + kept.filter { $0.kind == .register })
    }

    private func names() -> [PersonName] {
        let typed: [(PersonName.Kind, String)] = [
            (.document, self[Self.document]), (.ownScript, self[Self.ownScript]), (.called, self[Self.called]),
        ]
        return typed.filter { !$0.1.utf8.isEmpty }.map { PersonName($0.0, Script.of($0.1), $0.1) }
    }

    private func code(_ field: String) -> String {
        self[field].utf8.isEmpty ? "0000" : self[field]
    }

    private func born(_ today: CalendarDate, _ complaints: inout Complaints) -> PartialDate? {
        guard !self[Self.born].utf8.isEmpty else { return nil }
        do {
            let date = try PartialDate.read(self[Self.born])
            guard date.iso.utf8.lexicographicallyPrecedes(today.adding(days: 1).iso.utf8) else {
                complaints.add(Self.born, PersonTexts.bornLater)
                return nil
            }
            return date
        } catch {
            complaints.add(Self.born, error.sentence)
            return nil
        }
    }
}

extension UnreadableDate {
    /// What is wrong, and how to write it.
    var sentence: Phrase {
        switch self {
        case .empty, .unclear: PersonTexts.dateUnclear
        case .noSuchDay(let typed): PersonTexts.noSuchDay.with(["day": typed])
        case .twoDigitYear: PersonTexts.twoDigitYear
        }
    }
}
