import Casework
import Dates
import FrontDesk
import Organisation

/// A year of conversations: on working days, at the hours of the desk, with people who may be there.
struct PracticeDesk {
    let town: Town

    init(_ town: Town) {
        self.town = town
    }

    func record(_ plan: YearPlan) throws {
        let days = workingDays(plan.year)
        let lastDay = Period.year(plan.year).lastDay
        let phase = try Definitions.value(of: .guidanceMonths, for: town.code, on: lastDay, town.db)
        let adults = town.residents.filter(\.isAdult)
        for _ in 0..<plan.contacts.guidance {
            let day = try town.pick(days)
            let newcomers = adults.filter { $0.settled <= day && day < $0.settled.adding(months: phase) }
            try record(.general, try town.pick(newcomers), on: day)
        }
        for number in 0..<plan.contacts.infoPoint {
            let day = try town.pick(days)
            let settled = adults.filter { $0.settled.adding(months: phase) <= day }
            try record(.general, number % 10 < 7 ? nil : settled.randomElement(using: &town.random), on: day)
        }
        let legalDays = days.filter { [.monday, .wednesday, .friday].contains($0.weekday) }
        for _ in 0..<plan.contacts.legal {
            let day = try town.pick(legalDays)
            let people = (adults + town.youngsters).filter { $0.settled <= day }
            try record(.legal, try town.pick(people), on: day)
        }
    }

    private func record(_ desk: Contact.Desk, _ resident: Resident?, on day: CalendarDate) throws {
        let minute = Int.random(in: 0..<300, using: &town.random)
        let clock = "\(10 + minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
        let place = desk == .legal ? town.desk : try town.pick([town.desk, town.desk, town.secondDesk])
        let topics: [Topic] = desk == .legal
            ? [.familyReunification, .familyReunification, .familyReunification, .residence]
            : [.money, .money, .benefits, .benefits, .housing, .health, .school, .work, .civicIntegration, .other]
        let contact = Contact(
            id: town.ids.next(), municipality: town.code, place: place.id, desk: desk, day: day, time: clock,
            channel: try town.pick([.walkIn, .walkIn, .walkIn, .appointment, .phone]), topic: try town.pick(topics),
            colleague: try town.pick(desk == .legal ? town.legalGuides : town.guides), person: resident?.id)
        try Contacts.record(contact, settledOn: resident?.settled, by: town.author, in: town.db)
    }

    private func workingDays(_ year: Int) -> [CalendarDate] {
        let period = Period.year(year)
        let holidays = Set(DutchHolidays.all(in: year).map(\.date))
        return (0..<period.from.days(until: period.until)).map { period.from.adding(days: $0) }
            .filter { $0.weekday.rawValue <= Weekday.friday.rawValue && !holidays.contains($0) }
    }
}
