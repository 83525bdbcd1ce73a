package import Access
package import Casework

/// Where who does one kind of work goes on from a client's page (weg verder).
package struct FileWay: Sendable {
    /// Whose work it is; for others there is no such way.
    package let task: VolunteerRole.Role
    package let label: Phrase
    /// With the client in it.
    package let address: Address

    package init(_ task: VolunteerRole.Role, _ label: Phrase, _ address: Address) {
        self.task = task
        self.label = label
        self.address = address
    }
}
