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
    /// Those that are counted only when somebody asks for one: they would make the count of every report too long.
    package let more: [Breakdown]
    package let checks: [Check]

    package init(
        _ id: String, _ label: Phrase, definition: Phrase, unit: CountingUnit, counted: Counted = .during,
        members: MemberQuery, about: Breakdown.Words = .asStored, breakdowns: [Breakdown] = [],
        more: [Breakdown] = [], checks: [Check] = []
    ) {
        self.id = id
        self.label = label
        self.definition = definition
        self.unit = unit
        self.counted = counted
        self.members = members
        self.about = about
        self.breakdowns = breakdowns
        self.more = more
        self.checks = checks
    }

    /// Of all that it can be divided by.
    package func breakdown(_ id: String) -> Breakdown? {
        (breakdowns + more).first { $0.id.utf8.elementsEqual(id.utf8) }
    }

    /// What a period means for a figure.
    package enum Counted: String, Sendable {
        /// What happened in it.
        case during
        /// What there was on its last day.
        case atEnd = "at-end"
        /// What comes or goes on by itself in it, such as a birthday or a course: no sign that anything was recorded.
        case byItself = "by-itself"
    }
}
