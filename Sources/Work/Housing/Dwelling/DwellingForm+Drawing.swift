import Casework
import HTML
import Organisation
import Web

extension DwellingForm {
    /// - Parameters:
    ///   - towns: among which is chosen; for one that is put right none.
    ///   - landlords: that are known already.
    func draw(
        _ towns: [Municipality], _ landlords: [String], into h: inout HTML, _ complaints: Complaints, _ language: Language
    ) {
        if towns.count > 1 {
            Choice(
                Self.town, DwellingTexts.town, towns.map { ($0.code.text, Phrase(same: $0.name)) }, chosen: self[Self.town]
            ).draw(into: &h, complaints, language)
        }
        let first = [
            Field(Self.street, PlacementListTexts.street, value: self[Self.street], isName: true),
            Field(Self.number, PlacementListTexts.number, value: self[Self.number]),
            Field(
                Self.landlord, DwellingTexts.landlord, value: self[Self.landlord], isName: true, known: landlords),
        ]
        for field in first { field.draw(into: &h, complaints, language) }
        Choice(
            Self.kind, DwellingTexts.kind, Dwelling.Kind.allCases.map { ($0.rawValue, DwellingWords.kind($0)) },
            chosen: self[Self.kind]
        ).draw(into: &h, complaints, language)
        let numbers = [
            Field(Self.rooms, DwellingTexts.rooms, hint: DwellingTexts.roomsHint, kind: .code, value: self[Self.rooms]),
            Field(Self.capacity, DwellingTexts.capacity, kind: .code, value: self[Self.capacity]),
            Field(Self.floor, DwellingTexts.floor, hint: DwellingTexts.floorHint, value: self[Self.floor]),
        ]
        for field in numbers { field.draw(into: &h, complaints, language) }
        for (field, label) in [(Self.lift, DwellingTexts.lift), (Self.accessible, DwellingTexts.accessible)] {
            Choice(
                field, label,
                [("", CouplingTexts.unknown), ("ja", DwellingWords.yes(true)), ("nee", DwellingWords.yes(false))],
                chosen: self[field]
            ).draw(into: &h, complaints, language)
        }
        let last = [
            Field(Self.rent, DwellingTexts.rent, hint: DwellingTexts.rentHint, value: self[Self.rent]),
            Field(Self.neighbourhood, DwellingTexts.neighbourhood, value: self[Self.neighbourhood], isName: true),
            Field(Self.freeFrom, DwellingTexts.freeFrom, kind: .date, value: self[Self.freeFrom]),
            Field(Self.offered, DwellingTexts.offered, kind: .date, value: self[Self.offered]),
        ]
        for field in last { field.draw(into: &h, complaints, language) }
    }
}
