import Casework
import Clients
import Dates

extension Town {
    /// Adds someone with a name in the own script and one in Latin letters.
    /// - Parameters:
    ///   - age: full years on `day`.
    ///   - born: when the day matters; else chance picks one.
    ///   - family: the family name, when it is shared with others.
    func addPerson(
        _ sex: Person.Sex, age: Int, born: PartialDate? = nil, on day: CalendarDate, nationality: String,
        family: (own: String, latin: String)
    ) throws -> ID<Person> {
        let names = PracticeNames.of(nationality)
        let given = try pick(sex == .female ? names.women : names.men)
        let person = Person(
            id: ids.next(), born: born ?? birth(age: age, on: day), sex: sex, nationality: nationality,
            birthCountry: Self.countryOf[nationality] ?? "0000")
        var written = [PersonName(.document, "Latn", "\(given.latin) \(family.latin)")]
        if names.script != "Latn" { written.append(PersonName(.ownScript, names.script, "\(given.own) \(family.own)")) }
        try People.add(person, names: written, ids: ids, by: author, in: db)
        return person.id
    }

    /// One in five is registered on 1 January, as happens when only the year is known; one in ten by the year alone.
    private func birth(age: Int, on day: CalendarDate) -> PartialDate {
        let birthday = day.adding(years: -age).adding(days: -Int.random(in: 0..<350, using: &random))
        let chance = Int.random(in: 0..<10, using: &random)
        // Who is 17 today might be 18 by the year alone, and then another number would come out.
        if age == 17 { return PartialDate(birthday) }
        let newYear = CalendarDate(year: birthday.year, month: 1, day: 1)
        if chance == 0, let onlyYear = PartialDate(iso: String(birthday.year)) { return onlyYear }
        if chance < 3, let newYear { return PartialDate(newYear) }
        return PartialDate(birthday)
    }

    private static let countryOf = [
        "0336": "7009", "0084": "9003", "0149": "6013", "0314": "5043", "0300": "6023", "0315": "5012",
    ]

    static let syrian = "0336"
    /// Nationalities other than Syrian, the first more often than the last.
    static let others = ["0084", "0084", "0084", "0084", "0149", "0314", "0084", "0300", "0315"]
}
