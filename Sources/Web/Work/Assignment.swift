package import Access
package import Casework

/// Who does which work for whom, as one kind of work knows it (toewijzing).
package struct Assignment: Sendable {
    package let task: VolunteerRole.Role
    /// The people (`person`) for whom the colleague `$1` does it on the day `$2`.
    package let people: SQL

    package init(_ task: VolunteerRole.Role, _ people: SQL) {
        self.task = task
        self.people = people
    }
}
