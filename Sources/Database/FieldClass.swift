/// How much harm a field does in the wrong hands (gevoeligheid). Each column that is stored has one.
package enum FieldClass: String, CaseIterable, Sendable {
    /// Law and statistics: anybody may read it.
    case `public`
    /// Of the team and the program, about nobody.
    case `internal`
    /// About a client or a colleague.
    case personal
    /// What can cost somebody his safety: his account of his flight, his health, where his family is, his debts, what was written
    /// about him. Kept sealed and never looked up by.
    case dangerous
}

/// How sensitive the tables of a schema are (gevoeligheid van tabellen): each has one class, but for columns that are
/// dangerous.
package struct FieldClasses: Sendable {
    /// By the name of a table, or of a column as "note.text".
    package let names: [FieldClass: [String]]

    package init(
        `public`: [String] = [], `internal`: [String] = [], personal: [String] = [], dangerous: [String] = []
    ) {
        names = [.public: `public`, .internal: `internal`, .personal: personal, .dangerous: dangerous]
    }

    /// Nothing of what is not there.
    package func of(_ column: String, in table: String) -> FieldClass? {
        let places = [table + "." + column, table]
        return FieldClass.allCases.reversed().first { names[$0]?.contains(where: places.contains) == true }
    }
}
