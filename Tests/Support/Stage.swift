package import Casework
package import Clients
package import Database
package import Dates
package import FrontDesk
package import Housing
package import Organisation
package import Trail

/// A small vocabulary to set up work in a test, through the same deeds as the program.
package struct Stage {
    package let db: any Writing
    package let ids: IDSource
    package let author: Author

    package init(_ db: any Writing, from first: Int64 = 0) {
        self.db = db
        ids = .counting(from: first)
        author = Author(nil, ground: "test", clock: .live, ids: .counting(from: 1 << 40 + first))
    }

    package func municipality(_ code: StaticString, _ name: String) throws -> MunicipalityCode {
        let code = MunicipalityCode(literal: code)
        try Municipalities.put(Municipality(code: code, name: name), by: author, in: db)
        return code
    }

    package func place(_ name: String, serving municipalities: MunicipalityCode...) throws -> ID<Place> {
        let place = Place(id: ids.next(), name: name, serving: municipalities)
        try Places.add(place, by: author, in: db)
        return place.id
    }

    package func colleague(_ name: String) throws -> ID<Colleague> {
        let colleague = Colleague(id: ids.next(), name: name)
        try Colleagues.add(colleague, by: author, in: db)
        return colleague.id
    }

    package func person(
        _ sex: Person.Sex = .unknown, born: String? = nil, nationality: String = "0336"
    ) throws -> ID<Person> {
        let person = Person(
            id: ids.next(), born: born.flatMap { PartialDate(iso: $0) }, sex: sex, nationality: nationality)
        try People.add(person, ids: ids, by: author, in: db)
        return person.id
    }

    package func dwelling(
        in municipality: MunicipalityCode, _ kind: Dwelling.Kind = .dwelling, offered day: String
    ) throws -> ID<Dwelling> {
        let dwelling = Dwelling(
            id: ids.next(), municipality: municipality, kind: kind, street: "Proefstraat", number: "1",
            landlord: "Proefwoning", offeredOn: try date(day))
        try Dwellings.offer(dwelling, by: author, in: db)
        return dwelling.id
    }

    package func place(
        _ person: ID<Person>, in dwelling: ID<Dwelling>, of municipality: MunicipalityCode,
        _ route: Placement.Route = .regular, on day: String
    ) throws {
        try Placements.add(
            Placement(
                id: ids.next(), municipality: municipality, person: person, dwelling: dwelling, route: route,
                startedOn: try date(day)),
            by: author, in: db)
    }

    package func enter(
        _ kind: TargetEntry.Kind, _ amount: Int, _ halfYear: String, of municipality: MunicipalityCode,
        reason: String? = nil, stated day: String? = nil
    ) throws {
        guard let half = HalfYear(text: halfYear) else { throw Unreadable(text: halfYear) }
        try TargetLedger.add(
            TargetEntry(
                id: ids.next(), municipality: municipality, halfYear: half, kind: kind, amount: amount,
                statedOn: try day.map(date) ?? half.period.from, source: "test", reason: reason),
            by: author, in: db)
    }

    package func swap(_ amount: Int, from giver: MunicipalityCode, to taker: MunicipalityCode, _ halfYear: String) throws {
        guard let half = HalfYear(text: halfYear) else { throw Unreadable(text: halfYear) }
        try TargetLedger.swap(
            TargetSwap(
                id: ids.next(), from: giver, to: taker, halfYear: half, amount: amount, statedOn: half.period.from,
                source: "test"),
            by: author, in: db)
    }

    package func contact(
        _ desk: Contact.Desk = .general, at place: ID<Place>, of municipality: MunicipalityCode, on day: String,
        with person: ID<Person>? = nil, kind: Contact.Kind? = nil
    ) throws -> ID<Contact> {
        let settled = try person.flatMap { try Placements.settledOn($0, in: municipality, db) }
        let contact = Contact(
            id: ids.next(), municipality: municipality, place: place, desk: desk, day: try date(day), time: "10:05",
            channel: .walkIn, topic: .money, colleague: nil, person: person)
        try Contacts.record(contact, settledOn: settled, kind: kind, by: author, in: db)
        return contact.id
    }

    package func date(_ iso: String) throws -> CalendarDate {
        guard let date = CalendarDate(iso: iso) else { throw Unreadable(text: iso) }
        return date
    }

    package struct Unreadable: Error {
        let text: String
    }
}
