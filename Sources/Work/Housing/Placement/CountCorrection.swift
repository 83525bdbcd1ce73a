import Casework
package import Dates

/// That a placement counts otherwise than the rule says (telcorrectie), with who says so: the national system, or the
/// municipality.
package struct CountCorrection: Sendable, Equatable {
    /// The day on which it counts; nothing when it does not.
    package let countedOn: CalendarDate?
    package let reason: String
    package let source: String

    package init(countedOn: CalendarDate?, reason: String, source: String) {
        self.countedOn = countedOn
        self.reason = reason
        self.source = source
    }
}
