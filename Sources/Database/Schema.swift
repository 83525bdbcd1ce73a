package import Casework

/// The tables of one kind of work, as steps that only go forward.
package struct Schema: Sendable {
    /// Whose tables these are: "housing".
    package let owner: String
    /// How sensitive what its tables hold is.
    package let classes: FieldClasses
    package let steps: [Step]

    package init(_ owner: String, _ classes: FieldClasses, _ steps: [Step]) {
        self.owner = owner
        self.classes = classes
        self.steps = steps
    }

    /// One dated step; frozen once released.
    package struct Step: Sendable {
        package let name: String
        package let statements: [SQL]
        /// Tables of which no row is ever changed or removed, from this step on.
        package let appendOnly: [String]

        package init(_ name: String, _ statements: [SQL], appendOnly: [String] = []) {
            self.name = name
            self.statements = statements
            self.appendOnly = appendOnly
        }
    }
}
