/// A general holiday of the Netherlands (algemeen erkende feestdag) in one year.
package struct Holiday: Hashable, Sendable {
    package let name: HolidayName
    package let date: CalendarDate
}
