/// A published number (cijfer): a list that can be counted.
///
/// The number, its list, its export and its breakdowns all come from ``members``, so they cannot disagree.
package struct Figure: Sendable {
    /// "housing.persons": the kind of work, then what is counted.
    package let id: String
    package let label: Phrase
    /// How it is counted, in words that a council member understands.
    package let definition: Phrase
    package let unit: CountingUnit
    package let counted: Counted
    package let members: MemberQuery
    /// How the `about` of a member becomes words.
    package let about: Breakdown.Words
    package let breakdowns: [Breakdown]
    package let checks: [Check]

    package init(
        _ id: String, _ label: Phrase, definition: Phrase, unit: CountingUnit, counted: Counted = .during,
        members: MemberQuery, about: Breakdown.Words = .asStored, breakdowns: [Breakdown] = [], checks: [Check] = []
    ) {
        self.id = id
        self.label = label
        self.definition = definition
        self.unit = unit
        self.counted = counted
        self.members = members
        self.about = about
        self.breakdowns = breakdowns
        self.checks = checks
    }

    /// Whether a figure counts what happened during a period or what there was on its last day.
    package enum Counted: String, Sendable {
        case during, atEnd = "at-end"
    }
}
