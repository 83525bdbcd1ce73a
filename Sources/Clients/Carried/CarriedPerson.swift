package import Dates

/// Somebody as a team knows him and tells another team (meegegeven persoon): who he is, and nothing that is kept sealed.
package struct CarriedPerson: Sendable, Equatable {
    package var names: [PersonName]
    package var born: PartialDate?
    package var sex: Person.Sex
    package var nationality: String
    package var birthCountry: String
    /// Alien numbers.
    package var numbers: [String]
    /// Where he is, as far as that was written down, and since when.
    package var state: Whereabouts?
    package var since: CalendarDate?

    package init(
        names: [PersonName], born: PartialDate? = nil, sex: Person.Sex = .unknown, nationality: String = "0000",
        birthCountry: String = "0000", numbers: [String] = [], state: Whereabouts? = nil, since: CalendarDate? = nil
    ) {
        (self.names, self.born, self.sex) = (names, born, sex)
        (self.nationality, self.birthCountry, self.numbers) = (nationality, birthCountry, numbers)
        (self.state, self.since) = (state, since)
    }

    /// By which records that may be of the same person are found.
    package var traits: Traits {
        Traits(names: names.map(\.text), born: born, sex: sex, numbers: Set(numbers))
    }
}
