import Casework
import CivicIntegration
import Clients
import Dates
import Participation

/// Participation groups with their workshops, and courses of civic integration.
struct PracticeCourses {
    let town: Town

    init(_ town: Town) {
        self.town = town
    }

    func make() throws {
        let workshops = try addProgramme()
        var unsigned = town.residents.filter(\.isAdult)
        for plan in YearPlan.all {
            for number in 0..<plan.groups {
                try runGroup(number, plan, workshops, from: &unsigned)
            }
        }
        try enrol()
    }

    private func addProgramme() throws -> [ID<Workshop>] {
        let titles: [(String, Workshop.Giver)] = [
            ("Gezondheidszorg", .own), ("Wonen in Zoetermeer", .own), ("Financiën", .own),
            ("Rondje door Zoetermeer", .own), ("Kennismaking", .own), ("Kernwaarden", .partner),
            ("Werk en vrijwilligerswerk", .partner), ("Verklaring ondertekenen", .partner),
        ]
        let from = try town.date("2016-01-01")
        return try zip(1..., titles).map { number, workshop in
            let workshop = Workshop(
                id: town.ids.next(), municipality: town.code, number: number, title: workshop.0, givenBy: workshop.1,
                from: from)
            try Workshops.add(workshop, by: town.author, in: town.db)
            return workshop.id
        }
    }

    /// Eight weeks, one workshop each, and who came often enough signs.
    private func runGroup(
        _ number: Int, _ plan: YearPlan, _ workshops: [ID<Workshop>], from unsigned: inout [Resident]
    ) throws {
        let start = try town.date("\(plan.year)-01-09").adding(days: number * 26)
        let people = unsigned.filter { $0.settled <= start }.prefix(8 + number % 4)
        unsigned.removeAll { resident in people.contains { $0.id == resident.id } }
        let group = Group(
            id: town.ids.next(), municipality: town.code, name: "Groep \(plan.year)-\(number + 1)", startedOn: start)
        try Groups.start(group, with: people.map(\.id), ids: town.ids, by: town.author, in: town.db)
        for (week, workshop) in workshops.enumerated() {
            try hold(workshop, group.id, people.map(\.id), on: start.adding(days: 7 * week))
        }
        let end = start.adding(days: 7 * (workshops.count - 1))
        for person in people {
            try Groups.sign(person.id, in: group.id, on: end, ids: town.ids, by: town.author, in: town.db)
        }
        try Groups.complete(group.id, on: end, by: town.author, in: town.db)
    }

    private func hold(
        _ workshop: ID<Workshop>, _ group: ID<Group>, _ people: [ID<Person>], on day: CalendarDate
    ) throws {
        let session = Session(id: town.ids.next(), group: group, workshop: workshop, heldOn: day)
        var attendance: [ID<Person>: Session.Attendance] = [:]
        for person in people {
            let chance = Int.random(in: 0..<12, using: &town.random)
            attendance[person] = chance == 0 ? .absent : chance == 1 ? .excused : .present
        }
        try Groups.hold(session, attendance: attendance, ids: town.ids, by: town.author, in: town.db)
    }

    /// Courses begin in February or September. Of those who began in a year the first twelve stop that same year.
    private func enrol() throws {
        var free = town.residents.filter(\.isAdult)
        for plan in YearPlan.all {
            for number in 0..<plan.enrolments {
                let start = try town.date("\(plan.year)-\(number % 2 == 0 ? "02-06" : "09-04")")
                guard let place = free.firstIndex(where: { $0.settled <= start }) else { throw Refusal.emptyTown }
                let stop = number < 12 ? try town.date("\(plan.year)-12-15") : nil
                try enrol(free.remove(at: place), own: true, "VluchtelingenWerk en NLtraining", from: start, until: stop)
                let other = try town.pick(["Taalpartner", "Success4All", "Totaal Inburgering"])
                guard number % 2 == 0, let place = free.firstIndex(where: { $0.settled <= start }) else { continue }
                try enrol(free.remove(at: place), own: false, other, from: start, until: nil)
            }
        }
    }

    private func enrol(
        _ resident: Resident, own: Bool, _ provider: String, from start: CalendarDate, until end: CalendarDate?
    ) throws {
        let level = try town.pick([Enrolment.Level.literacy, .integration, .integration, .stateExam])
        let enrolment = Enrolment(
            id: town.ids.next(), municipality: town.code, person: resident.id, provider: provider, isOwn: own,
            level: level, coach: own ? try town.pick(town.coaches) : nil, startedOn: start)
        try Enrolments.add(enrolment, by: town.author, in: town.db)
        if let end { try Enrolments.end(enrolment.id, .stopped, on: end, by: town.author, in: town.db) }
    }
}
