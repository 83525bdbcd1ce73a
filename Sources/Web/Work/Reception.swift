package import Casework
package import Database
package import Dates
package import Trail

/// What one kind of work does when people come to live in a municipality (ontvangst): so that nobody has to be passed on by hand.
package struct Reception: Sendable {
    /// Those that came, with where and when.
    package struct Arrived: Sendable {
        /// The numbers of the people.
        package let people: [Int64]
        package let municipality: MunicipalityCode
        package let day: CalendarDate

        package init(people: [Int64], municipality: MunicipalityCode, day: CalendarDate) {
            self.people = people
            self.municipality = municipality
            self.day = day
        }
    }

    /// Of which it makes rows, so that they go when the arrival is undone.
    package let tables: [KeptTable]
    package let receive: @Sendable (Arrived, IDSource, Revision, Author, any Writing) throws -> Void

    package init(
        tables: [KeptTable], _ receive: @escaping @Sendable (Arrived, IDSource, Revision, Author, any Writing) throws -> Void
    ) {
        self.tables = tables
        self.receive = receive
    }
}
