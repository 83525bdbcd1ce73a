package import Casework
package import Dates
package import Web

/// Whether a list is about somebody (over wie een lijst gaat).
package enum ListAbout: Sendable {
    case nobody
    /// Or somebody without a name.
    case somebodyPerhaps
    case somebody
}

/// A row of a list of work, read (gelezen rij).
package struct ListRow: Sendable {
    package let person: ID<Person>?
    /// Nothing in a list that is of no municipality.
    package let municipality: MunicipalityCode?
    private let values: [String?]

    init(person: ID<Person>?, municipality: MunicipalityCode?, values: [String?]) {
        self.person = person
        self.municipality = municipality
        self.values = values
    }

    /// What stands in a column of the list, as it is kept.
    package subscript(_ column: Int) -> String? { values[column] }

    package func day(_ column: Int) -> CalendarDate? { values[column].flatMap { CalendarDate(iso: $0) } }
}

/// What is wrong with a row as a whole.
package struct ListFault: Sendable {
    let code: String
    /// By its place among the columns of the list itself.
    let column: Int
    let sentence: Phrase
    let remedies: [ImportRemedy]

    package init(_ code: String, _ column: Int, _ sentence: Phrase, _ remedies: [ImportRemedy] = [.leaveOut]) {
        self.code = code
        self.column = column
        self.sentence = sentence
        self.remedies = remedies
    }
}
