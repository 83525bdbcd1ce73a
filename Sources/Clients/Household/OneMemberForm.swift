import Casework
import Dates
import Web

/// What was filled in about somebody who belongs to a household: what he is in it, where he is, when he comes and to whom.
struct OneMemberForm: Sendable, Equatable {
    static let relation = "relatie"
    static let state = "verblijf"
    static let since = FactField("sinds", "since_on", HouseholdTexts.sinceWhen, .optionalDay)
    static let expected = FactField(
        "verwacht", "on_date", HouseholdTexts.expectedOn, hint: HouseholdTexts.expectedHint, .optionalDay)
    static let sponsor = "referent"

    struct Read: Sendable {
        let relation: HouseholdMember.Relation
        let state: Whereabouts
        let since: CalendarDate?
        let expected: CalendarDate?
        /// By the number that stands in the form; whether he belongs to the household is for who saves it.
        let sponsor: ID<Person>?
    }

    let relation: String
    let state: String
    let since: String
    let expected: String
    let sponsor: String

    init(_ form: Form) {
        relation = form[Self.relation]
        state = form[Self.state]
        since = form[Self.since.name]
        expected = form[Self.expected.name]
        sponsor = form[Self.sponsor]
    }

    init(_ member: HouseholdGraph.Member) {
        relation = member.relation.rawValue
        state = member.state.rawValue
        since = Self.since.typed(member.since?.iso)
        expected = Self.expected.typed(member.expected?.iso)
        sponsor = member.sponsor?.description ?? ""
    }

    /// - Throws: `Complaints`, all at once.
    func read(today: CalendarDate) throws(Complaints) -> Read {
        var complaints = Complaints()
        let (relation, state) = (HouseholdMember.Relation(rawValue: relation), Whereabouts(rawValue: state))
        if relation == nil { complaints.add(Self.relation, PersonTexts.choose) }
        if state == nil { complaints.add(Self.state, PersonTexts.choose) }
        let since = Self.day(since, Self.since, &complaints)
        if let since, since > today { complaints.add(Self.since.name, HouseholdTexts.notYet) }
        let expected = Self.day(expected, Self.expected, &complaints)
        if expected != nil, state == .here { complaints.add(Self.expected.name, HouseholdTexts.alreadyHere) }
        guard let relation, let state, complaints.all.isEmpty else { throw complaints }
        return Read(relation: relation, state: state, since: since, expected: expected, sponsor: ID<Person>(text: sponsor))
    }

    private static func day(_ typed: String, _ field: FactField, _ complaints: inout Complaints) -> CalendarDate? {
        do {
            return try field.read(typed).flatMap { CalendarDate(iso: $0) }
        } catch {
            complaints.add(field.name, error.sentence)
            return nil
        }
    }
}
