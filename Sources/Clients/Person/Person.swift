package import Casework
import Database
package import Dates

/// Someone whom the team helps (cliënt), or a relative. Nothing but an identity is required: incomplete knowledge is normal.
package struct Person: Sendable, Equatable {
    package enum Sex: String, CaseIterable, Bindable, Sendable {
        case male, female, unknown
    }

    package let id: ID<Person>
    package let born: PartialDate?
    package let sex: Sex
    /// A code of BRP table 32.
    package let nationality: String
    /// A code of BRP table 34. Not the same thing as a nationality.
    package let birthCountry: String

    package init(
        id: ID<Person>, born: PartialDate?, sex: Sex = .unknown, nationality: String = "0000", birthCountry: String = "0000"
    ) {
        self.id = id
        self.born = born
        self.sex = sex
        self.nationality = nationality
        self.birthCountry = birthCountry
    }
}
