import Casework
import Clients
import Dates
import Legal
import Organisation
import Youth

/// Procedures: those of the families who came, those still going on, and those of youngsters with a guardian.
struct PracticeLegal {
    let town: Town

    init(_ town: Town) {
        self.town = town
    }

    func make() throws {
        try addYoungsters()
        var opened = try openReunions()
        for plan in YearPlan.all where plan.reunification.opened > 0 {
            while opened[plan.year, default: 0] < plan.reunification.opened {
                let left = plan.reunification.opened - opened[plan.year, default: 0]
                try openWaiting(plan, isTransferred: left <= plan.reunification.transferred)
                opened[plan.year, default: 0] += 1
            }
            for _ in 0..<plan.otherDossiers { try openOther(plan) }
        }
    }

    /// Forty youngsters from fourteen to seventeen, in small-scale reception in the town.
    private func addYoungsters() throws {
        for number in 0..<40 {
            let day = try town.day(of: number < 26 ? 2016 : 2017)
            let family = try town.pick(PracticeNames.of("0084").family)
            let person = try town.addPerson(
                number % 3 == 0 ? .female : .male, age: 14 + number % 4, on: day, nationality: "0084", family: family)
            try Guardianships.start(
                Guardianship(
                    id: town.ids.next(), municipality: town.code, person: person, guardian: "Nidos", startedOn: day),
                by: town.author, in: town.db)
            try town.openFile(person, on: day)
            town.youngsters.append(try youngster(person, since: day))
        }
    }

    private func youngster(_ person: ID<Person>, since day: CalendarDate) throws -> Resident {
        let home = try town.pick(town.residents)
        return Resident(
            id: person, isAdult: false, nationality: "0084", household: home.household, dwelling: home.dwelling,
            settled: day)
    }

    /// Files that ended well: one for each family that came. Gives how many were opened in each year.
    private func openReunions() throws -> [Int: Int] {
        var opened: [Int: Int] = [:]
        let firstDay = try town.date("2016-01-04")
        for reunion in town.reunions {
            let began = min(
                reunion.day, max(firstDay, max(reunion.sponsor.settled.adding(days: 14), reunion.day.adding(days: -330))))
            let dossier = try open(.reunification, reunion.sponsor.id, .new, on: began)
            try step(.applied, dossier, began, until: reunion.day, after: 9)
            try step(.granted, dossier, began, until: reunion.day, after: 240)
            try step(.arrived, dossier, reunion.day, until: reunion.day, after: 0)
            try Dossiers.close(dossier, .succeeded, on: reunion.day, by: town.author, in: town.db)
            opened[began.year, default: 0] += 1
        }
        return opened
    }

    /// A file that goes on, of someone whose family is abroad. From July 2017 youngsters' files come from another team.
    private func openWaiting(_ plan: YearPlan, isTransferred: Bool) throws {
        let halfWay = try town.date("\(plan.year)-07-01")
        let day = isTransferred
            ? halfWay.adding(days: Int.random(in: 0..<180, using: &town.random)) : try town.day(of: plan.year)
        let people = isTransferred ? town.youngsters : town.residents.filter { $0.isAdult && $0.settled <= day }
        let sponsor = try town.pick(people.isEmpty ? town.residents.filter(\.isAdult) : people)
        let dossier = try open(.reunification, sponsor.id, isTransferred ? .transferred : .new, on: day)
        try addFamilyAbroad(of: sponsor, since: day)
        try step(.applied, dossier, day, until: town.date("2018-12-31"), after: 12)
        let isClosed = try Int.random(in: 0..<8, using: &town.random) == 0 && closeUnhappily(dossier, after: day)
        if !isClosed { town.leftOpen.append(dossier) }
    }

    private func closeUnhappily(_ dossier: ID<Dossier>, after day: CalendarDate) throws -> Bool {
        let end = day.adding(days: Int.random(in: 150..<420, using: &town.random))
        guard end <= (try town.date("2018-12-31")) else { return false }
        try Dossiers.close(
            dossier, town.pick([.refused, .refused, .withdrawn]), on: end, by: town.author, in: town.db)
        return true
    }

    private func addFamilyAbroad(of sponsor: Resident, since day: CalendarDate) throws {
        let family = try town.pick(PracticeNames.of(sponsor.nationality).family)
        for number in 0..<Int.random(in: 1...3, using: &town.random) {
            let age = number == 0 && sponsor.isAdult ? 31 : Int.random(in: 2...16, using: &town.random)
            let person = try town.addPerson(
                number % 2 == 0 ? .female : .male, age: age, on: day, nationality: sponsor.nationality, family: family)
            let relation: HouseholdMember.Relation = !sponsor.isAdult ? .sibling : number == 0 ? .partner : .child
            try Households.join(
                HouseholdMember(
                    id: town.ids.next(), household: sponsor.household, person: person, relation: relation, from: day),
                by: town.author, in: town.db)
            try Households.locate(person, .abroad, since: day, id: town.ids.next(), by: town.author, in: town.db)
        }
    }

    private func openOther(_ plan: YearPlan) throws {
        let day = try town.day(of: plan.year)
        let person = try town.pick(town.residents.filter { $0.isAdult && $0.settled.year < plan.year })
        let kind = try town.pick([Dossier.Kind.renewal, .renewal, .travelDocument, .naturalisation, .asylum, .other])
        let dossier = try open(kind, person.id, .new, on: day)
        let end = day.adding(days: Int.random(in: 30..<200, using: &town.random))
        guard end <= (try town.date("2018-12-31")) else { return town.leftOpen.append(dossier) }
        try Dossiers.close(dossier, .succeeded, on: end, by: town.author, in: town.db)
    }

    private func open(
        _ kind: Dossier.Kind, _ person: ID<Person>, _ arrival: Dossier.Arrival, on day: CalendarDate
    ) throws -> ID<Dossier> {
        let dossier = Dossier(
            id: town.ids.next(), place: town.desk.id, municipality: town.code, kind: kind, person: person, arrival: arrival,
            openedOn: day, hands: .nobody)
        try Dossiers.open(dossier, by: town.author, in: town.db)
        return dossier.id
    }

    private func step(
        _ step: DossierEvent.Kind, _ dossier: ID<Dossier>, _ begin: CalendarDate, until last: CalendarDate, after days: Int
    ) throws {
        let event = DossierEvent(
            id: town.ids.next(), dossier: dossier, step, on: min(last, begin.adding(days: days)))
        try DossierEvents.put(event, within: nil, ids: town.ids, by: town.author, in: town.db)
    }
}
