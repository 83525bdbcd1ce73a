package import Casework

/// Whom the team met when, as one kind of work knows it (ontmoetingen): what explains that somebody looked at a file.
package struct Encounters: Sendable {
    /// Finds a row when `look.person` was met between the days `$2` and `$3`.
    package let met: SQL

    package init(_ met: SQL) {
        self.met = met
    }
}
