import Casework
import Dates

extension Contact.Kind {
    /// The kind of a conversation: the legal desk's is legal; at the general desk it is guidance for as long as the
    /// municipality's contact phase lasts after someone settled, and information after that or without a name.
    /// - Parameter months: `Definition.guidanceMonths` of the municipality on that day.
    static func of(
        _ desk: Contact.Desk, on day: CalendarDate, settledOn: CalendarDate?, phase months: Int
    ) -> Contact.Kind {
        if desk == .legal { return .legal }
        guard let settledOn, settledOn <= day, day < settledOn.adding(months: months) else { return .infoPoint }
        return .guidance
    }
}
