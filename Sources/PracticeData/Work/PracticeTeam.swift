import Access
import Casework
import Dates
import FrontDesk
import Organisation
import Trail

/// The team over three years: 41 volunteers at the end of 2017, some who left, some who came, and the paid staff.
struct PracticeTeam {
    let town: Town

    init(_ town: Town) {
        self.town = town
    }

    func make() throws {
        let long = try town.date("2015-03-02")
        let fresh = try town.date("2017-03-06")
        let gone = try town.date("2017-10-02")
        try volunteers(21, as: .guide, from: long)
        try volunteers(3, as: .housing, from: long)
        try volunteers(6, as: .participation, from: long)
        try volunteers(3, as: .legal, from: long)
        try volunteers(5, as: nil, from: fresh)
        try volunteers(7, as: .guide, from: long, until: gone)
        try volunteers(4, as: .guide, from: town.date("2018-02-05"))
        for _ in 0..<3 { try engage(.intern, from: town.date("2017-09-04"), until: town.date("2018-07-06")) }
        for _ in 0..<2 { try engage(.intern, from: town.date("2016-09-05"), until: town.date("2017-07-07")) }
        for _ in 0..<2 { try engage(.intern, from: town.date("2018-09-03"), until: nil) }
        try staff()
        try openDesks()
        try mandates()
    }

    /// Those who do not work at a place.
    private func mandates() throws {
        let start = try town.date("2017-01-02")
        let kinds: [(String, Mandate.Kind)] = [
            ("Bea Heerder (oefening)", .administrator), ("Gé Meente (oefening)", .municipality(town.code)),
            ("Con Trole (oefening)", .auditor),
        ]
        for (name, kind) in kinds {
            let colleague = Colleague(id: town.ids.next(), name: name)
            try Colleagues.add(colleague, by: town.author, in: town.db)
            try Mandates.give(
                Mandate(id: town.ids.next(), colleague: colleague.id, kind: kind, startedOn: start), by: town.author, in: town.db)
        }
    }

    private func volunteers(
        _ number: Int, as role: VolunteerRole.Role?, from start: CalendarDate, until end: CalendarDate? = nil
    ) throws {
        for place in 0..<number {
            let engagement = try engage(.volunteer, from: start, until: end)
            let colleague = engagement.colleague
            guard let role else { continue }
            try take(role, colleague, from: start)
            let isInterpreter = role == .guide && end == nil && place < 5 && start.year < 2018
            if isInterpreter { try take(.interpreter, colleague, from: start) }
            switch role {
            case .guide where end == nil: town.guides.append(colleague)
            case .legal:
                town.legalGuides.append(colleague)
                town.lawyers.append((colleague, engagement.place))
            case .housing: town.housers.append((colleague, engagement.place))
            case .participation: town.coaches.append(colleague)
            default: break
            }
        }
    }

    private func take(_ role: VolunteerRole.Role, _ colleague: ID<Colleague>, from start: CalendarDate) throws {
        try Engagements.take(
            VolunteerRole(id: town.ids.next(), colleague: colleague, role: role, startedOn: start), by: town.author,
            in: town.db)
    }

    /// Three team leaders and an administrator left in the third quarter of 2017; one team leader came.
    private func staff() throws {
        let long = try town.date("2015-03-02")
        let leaving = try town.date("2017-08-31")
        for _ in 0..<3 { try engage(.staff, .teamLeader, hours: 24, from: long, until: leaving) }
        try engage(.staff, .administration, hours: 20, from: long, until: leaving)
        try engage(.staff, .teamLeader, hours: 24, from: long)
        try engage(.staff, .teamLeader, hours: 24, from: town.date("2017-09-04"))
        try engage(.staff, .seniorTeamLeader, hours: 12, from: town.date("2017-09-04"), until: town.date("2018-06-29"))
        let lawyer = try engage(.staff, .legalWorker, hours: 24, from: town.date("2016-11-14"))
        town.lawyers.append((lawyer.colleague, lawyer.place))
        try engage(.staff, .youthCoach, hours: 16, from: town.date("2017-10-02"))
    }

    @discardableResult
    private func engage(
        _ kind: Engagement.Kind, _ function: Engagement.Function? = nil, hours: Int? = nil, from start: CalendarDate,
        until end: CalendarDate? = nil
    ) throws -> Engagement {
        let given = try town.pick(Self.givenNames)
        let colleague = Colleague(id: town.ids.next(), name: "\(given) \(try town.pick(Self.familyNames)) (oefening)")
        try Colleagues.add(colleague, by: town.author, in: town.db)
        let place = try town.pick([town.desk, town.desk, town.secondDesk])
        let engagement = Engagement(
            id: town.ids.next(), colleague: colleague.id, place: place.id, kind: kind, function: function,
            weeklyHours: hours, startedOn: start)
        try Engagements.start(engagement, by: town.author, in: town.db)
        if let end { try Engagements.end(engagement.id, on: end, by: town.author, in: town.db) }
        return engagement
    }

    /// Both places every working day, the legal desk three times a week.
    private func openDesks() throws {
        let from = try town.date("2016-01-04")
        for weekday in [Weekday.monday, .tuesday, .wednesday, .thursday, .friday] {
            for place in [town.desk, town.secondDesk] { try open(.general, place, weekday, from) }
        }
        for weekday in [Weekday.monday, .wednesday, .friday] { try open(.legal, town.desk, weekday, from) }
    }

    private func open(_ desk: Contact.Desk, _ place: Place, _ weekday: Weekday, _ from: CalendarDate) throws {
        try DeskSessions.open(
            DeskSession(
                id: town.ids.next(), place: place.id, desk: desk, weekday: weekday, opens: "10:00", closes: "15:00",
                from: from),
            by: town.author, in: town.db)
    }

    private static let givenNames = [
        "Anneke", "Bert", "Corrie", "Dirk", "Els", "Frits", "Greet", "Henk", "Ineke", "Jan", "Karin", "Leo", "Marijke",
        "Nico", "Ria", "Sjaak", "Tineke", "Wim", "Yvonne", "Zahra",
    ]
    private static let familyNames = [
        "Bakker", "de Boer", "Dijkstra", "van Dam", "Jansen", "Kok", "Meijer", "Mulder", "Peters", "Smit", "Visser",
        "de Vries", "van Wijk", "Zwart",
    ]
}
