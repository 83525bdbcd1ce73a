import Casework
import Dates
import Web

/// The pages of a household, with sample values.
enum HouseholdExamples {
    static let all = [
        Example("huishouden-leden", page(household)),
        Example("huishouden-hier", page(seenHere)),
        Example("huishouden-alleen", HouseholdPage(person: ID(1), name: "Amal Voorbeeld", household: nil, upcoming: [])),
        Example("huishouden-lid", member(Complaints())),
        Example("huishouden-lid-klopt-niet", member(early)),
        Example("verhuizing", MovePage(person: ID(1), members: members, mayJoin: true, form: MoveForm(today: day))),
        Example("verhuizing-klopt-niet", MovePage(
            person: ID(1), members: members, mayJoin: false, form: MoveForm(today: day), complaints: nobody)),
    ]

    private static let day = CalendarDate(dayNumber: 20_000)
    private static let members = [
        HouseholdGraph.Member(
            id: ID(1), person: ID(1), name: "Amal Voorbeeld", born: PartialDate(iso: "1990"), relation: .head,
            from: day.adding(days: -400)),
        HouseholdGraph.Member(
            id: ID(2), person: ID(2), name: "سارة", born: PartialDate(iso: "2012-12-01"), relation: .child,
            from: day.adding(days: -400), state: .abroad, since: day.adding(days: -400), expected: day.adding(days: 40),
            sponsor: ID(1)),
        HouseholdGraph.Member(
            id: ID(3), person: ID(3), name: "Samir Voorbeeld", relation: .parent, from: day.adding(days: -300), state: .underway,
            since: day.adding(days: -9), expected: day.adding(days: -2), sponsor: ID(9), hasFile: true),
    ]
    private static let former = [HouseholdGraph.Member(
        id: ID(4), person: ID(4), name: "Omar Voorbeeld", relation: .sibling, from: day.adding(days: -800),
        until: day.adding(days: -300))]
    private static let household = HouseholdGraph(
        id: ID(1), members: members, former: former, day: day, showsElsewhere: true)
    private static let seenHere = HouseholdGraph(
        id: ID(1), members: [members[0]], former: [], day: day, showsElsewhere: false)
    private static let age = 12
    private static let threshold = AgeThreshold(
        code: "criminal-record-statement", years: age, from: CalendarDate(dayNumber: 14_000), until: nil, basis: "voorbeeld",
        confidence: "C")
    private static var early: Complaints {
        var complaints = Complaints()
        complaints.add(OneMemberForm.since.name, HouseholdTexts.notYet)
        return complaints
    }
    private static var nobody: Complaints {
        var complaints = Complaints()
        complaints.add(MoveForm.field(ID(1)), HouseholdTexts.nobodyMoves)
        return complaints
    }

    private static func page(_ household: HouseholdGraph) -> HouseholdPage {
        HouseholdPage(
            person: ID(1), name: "Amal Voorbeeld", household: household, upcoming: Upcoming.all(in: household, [threshold]))
    }

    private static func member(_ complaints: Complaints) -> OneMemberPage {
        OneMemberPage(
            person: ID(1), member: members[1], others: [members[0], members[2]], showsElsewhere: true,
            form: OneMemberForm(members[1]), complaints: complaints)
    }
}
