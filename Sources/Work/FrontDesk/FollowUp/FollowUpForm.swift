import Casework
import Dates
import HTML
import Trail
import Web

/// What was filled in about a follow-up.
struct FollowUpForm: Sendable, Equatable {
    static let due = "vervolg-op"
    static let step = "vervolg-stap"
    static let owner = "vervolg-wie"
    static let standIn = "vervolg-vervanger"
    private static let all = [due, step, owner, standIn]

    private(set) var fields: [String: String]

    init(_ form: Form) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
    }

    /// A new one: in a week, by who writes it down.
    init(on today: CalendarDate, by owner: ID<Colleague>) {
        fields = [
            Self.due: today.adding(days: 7).iso, Self.step: FollowUp.Step.call.rawValue, Self.owner: owner.description,
            Self.standIn: "",
        ]
    }

    init(_ known: FollowUp) {
        fields = [
            Self.due: known.dueOn.iso, Self.step: known.step.rawValue, Self.owner: known.owner.description,
            Self.standIn: known.standIn?.description ?? "",
        ]
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    struct Answers: Sendable {
        let step: FollowUp.Step
        let due: CalendarDate
        let owner: ID<Colleague>
        let standIn: ID<Colleague>?
    }

    /// - Parameter team: among whom the owner and the stand-in are.
    /// - Throws: `Complaints`, all at once.
    func read(_ team: [Colleague], today: CalendarDate) throws(Complaints) -> Answers {
        var complaints = Complaints()
        let due = (try? PartialDate.read(self[Self.due])).flatMap { CalendarDate(iso: $0.iso) }
        if due == nil { complaints.add(Self.due, FollowUpTexts.dueWrong) }
        if let due, due < today { complaints.add(Self.due, FollowUpTexts.duePast) }
        let owner = ID<Colleague>(text: self[Self.owner]).flatMap { id in team.first { $0.id == id }?.id }
        if owner == nil { complaints.add(Self.owner, FollowUpTexts.ownerMissing) }
        let standIn = ID<Colleague>(text: self[Self.standIn]).flatMap { id in team.first { $0.id == id }?.id }
        if let owner, owner == standIn { complaints.add(Self.standIn, FollowUpTexts.sameStandIn) }
        guard let due, let owner, complaints.all.isEmpty else { throw complaints }
        return Answers(step: FollowUp.Step(rawValue: self[Self.step]) ?? .other, due: due, owner: owner, standIn: standIn)
    }

    func draw(_ team: [Colleague], into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let people = team.map { (value: $0.id.description, label: Phrase(same: $0.name)) }
        Choice(
            Self.step, FollowUpTexts.step, FollowUp.Step.allCases.map { ($0.rawValue, $0.label) }, chosen: self[Self.step]
        ).draw(into: &h, complaints, language)
        Field(Self.due, FollowUpTexts.due, kind: .date, value: self[Self.due]).draw(into: &h, complaints, language)
        Choice(Self.owner, FollowUpTexts.owner, people, chosen: self[Self.owner]).draw(into: &h, complaints, language)
        Choice(
            Self.standIn, FollowUpTexts.standIn, [("", FollowUpTexts.nobody)] + people, chosen: self[Self.standIn]
        ).draw(into: &h, complaints, language)
    }
}
