import Casework
import Dates
import HTML
import Organisation
import Web

/// What was filled in about a dwelling.
struct DwellingForm: Sendable, Equatable {
    static let town = "gemeente"
    static let kind = "soort"
    static let street = "straat"
    static let number = "nummer"
    static let landlord = "verhuurder"
    static let offered = "aangeboden"
    static let neighbourhood = "buurt"
    static let rooms = "kamers"
    static let capacity = "personen"
    static let floor = "verdieping"
    static let lift = "lift"
    static let accessible = "rolstoel"
    static let rent = "huur"
    static let freeFrom = "vrij"
    private static let all = [
        town, kind, street, number, landlord, offered, neighbourhood, rooms, capacity, floor, lift, accessible, rent, freeFrom,
    ]
    private static let longest = 200

    private(set) var fields: [String: String] = [:]

    init(_ form: Form) {
        for field in Self.all { fields[field] = form[field] }
    }

    /// A new one, offered today.
    init(_ today: CalendarDate, in town: Municipality?) {
        fields = [
            Self.kind: Dwelling.Kind.dwelling.rawValue, Self.offered: today.iso, Self.town: town?.code.text ?? "",
        ]
    }

    init(_ known: Dwelling) {
        let details = known.details
        let word = { (isSo: Bool?) in isSo.map { $0 ? "ja" : "nee" } ?? "" }
        fields = [
            Self.town: known.municipality.text, Self.kind: known.kind.rawValue, Self.street: known.street,
            Self.number: known.number, Self.landlord: known.landlord, Self.offered: known.offeredOn.iso,
            Self.neighbourhood: details.neighbourhood ?? "", Self.rooms: details.rooms.map(String.init) ?? "",
            Self.capacity: details.capacity.map(String.init) ?? "", Self.floor: details.floor.map(String.init) ?? "",
            Self.lift: word(details.hasLift), Self.accessible: word(details.isAccessible),
            Self.rent: details.rent.map(RentText.write) ?? "", Self.freeFrom: details.freeFrom?.iso ?? "",
        ]
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    /// - Parameter known: one that is put right; it stays in its municipality.
    /// - Throws: `Complaints`, all at once.
    func read(
        _ id: ID<Dwelling>, among towns: [Municipality], _ known: Dwelling? = nil, today: CalendarDate
    ) throws(Complaints) -> Dwelling {
        var complaints = Complaints()
        let chosen = towns.count == 1 ? towns.first : towns.first { $0.code.text.utf8.elementsEqual(self[Self.town].utf8) }
        let town = known?.municipality ?? chosen?.code
        if town == nil { complaints.add(Self.town, DwellingTexts.townWrong) }
        let kind = Dwelling.Kind(rawValue: self[Self.kind])
        if kind == nil { complaints.add(Self.kind, DwellingTexts.kindMissing) }
        for (field, wrong) in [
            (Self.street, DwellingTexts.streetMissing), (Self.number, DwellingTexts.numberMissing),
            (Self.landlord, DwellingTexts.landlordMissing),
        ] where self[field].utf8.isEmpty { complaints.add(field, wrong) }
        for field in [Self.street, Self.number, Self.landlord, Self.neighbourhood]
        where self[field].unicodeScalars.count > Self.longest { complaints.add(field, DwellingTexts.tooLong) }
        let offered = TypedDay.read(self[Self.offered])
        if offered == nil { complaints.add(Self.offered, DwellingTexts.offeredMissing) }
        if let offered, offered > today { complaints.add(Self.offered, DwellingTexts.offeredToCome) }
        let details = details(&complaints)
        guard let town, let kind, let offered, complaints.all.isEmpty else { throw complaints }
        return Dwelling(
            id: id, municipality: town, kind: kind, street: self[Self.street], number: self[Self.number],
            landlord: self[Self.landlord], offeredOn: offered, details: details)
    }

    private func details(_ complaints: inout Complaints) -> Dwelling.Details {
        var details = Dwelling.Details()
        details.neighbourhood = self[Self.neighbourhood].utf8.isEmpty ? nil : self[Self.neighbourhood]
        details.rooms = whole(Self.rooms, 1...99, &complaints)
        details.capacity = whole(Self.capacity, 1...999, &complaints)
        details.floor = whole(Self.floor, -2...99, &complaints)
        details.hasLift = isSo(Self.lift)
        details.isAccessible = isSo(Self.accessible)
        if !self[Self.rent].utf8.isEmpty {
            details.rent = RentText.read(self[Self.rent])
            if details.rent == nil { complaints.add(Self.rent, DwellingTexts.rentWrong) }
        }
        if !self[Self.freeFrom].utf8.isEmpty {
            details.freeFrom = TypedDay.read(self[Self.freeFrom])
            if details.freeFrom == nil { complaints.add(Self.freeFrom, CouplingTexts.dayWrong) }
        }
        return details
    }

    private func whole(_ field: String, _ bounds: ClosedRange<Int>, _ complaints: inout Complaints) -> Int? {
        guard !self[field].utf8.isEmpty else { return nil }
        let number = Int(self[field]).flatMap { bounds.contains($0) ? $0 : nil }
        if number == nil { complaints.add(field, DwellingTexts.wholeNumber) }
        return number
    }

    private func isSo(_ field: String) -> Bool? {
        self[field].utf8.isEmpty ? nil : self[field].utf8.elementsEqual("ja".utf8)
    }
}
