import Casework
import Dates
import HTML
import Trail
import Web

/// What was filled in about a legal question. After a conversation all of it may stay empty.
struct LegalQuestionForm: Sendable, Equatable {
    static let kind = "vraag"
    static let term = "termijn"
    static let termOn = "termijn-op"
    static let owner = "vraag-wie"
    static let standIn = "vraag-vervanger"
    private static let all = [kind, term, termOn, owner, standIn]

    private(set) var fields: [String: String]

    init(_ form: Form = Form()) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
    }

    init(_ known: LegalQuestion) {
        fields = [
            Self.kind: known.kind.rawValue, Self.term: known.deadline?.term.rawValue ?? "",
            Self.termOn: known.deadline?.day.iso ?? "", Self.owner: known.owner.description,
            Self.standIn: known.standIn?.description ?? "",
        ]
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    /// A term alone counts too: it is not dropped because something beside it was forgotten.
    var isFilled: Bool { [Self.kind, Self.term, Self.termOn].contains { !self[$0].utf8.isEmpty } }

    struct Answers: Sendable {
        let kind: LegalQuestion.Kind
        let deadline: LegalQuestion.Deadline?
    }

    /// - Parameter known: what it was before; its term may have passed.
    /// - Throws: `Complaints`, all at once.
    func read(_ known: LegalQuestion? = nil, today: CalendarDate) throws(Complaints) -> Answers {
        var complaints = Complaints()
        let kind = LegalQuestion.Kind(rawValue: self[Self.kind])
        if kind == nil { complaints.add(Self.kind, LegalDeskTexts.kindMissing) }
        let term = LegalQuestion.Term(rawValue: self[Self.term])
        let day = (try? PartialDate.read(self[Self.termOn])).flatMap { CalendarDate(iso: $0.iso) }
        if term == nil, !self[Self.termOn].utf8.isEmpty { complaints.add(Self.term, LegalDeskTexts.termMissing) }
        if day == nil, term != nil || !self[Self.termOn].utf8.isEmpty {
            complaints.add(Self.termOn, LegalDeskTexts.termOnMissing)
        }
        if let day, day < today, day != known?.deadline?.day { complaints.add(Self.termOn, FollowUpTexts.duePast) }
        guard let kind, complaints.all.isEmpty else { throw complaints }
        return Answers(kind: kind, deadline: term.flatMap { term in day.map { .init(term: term, day: $0) } })
    }

    /// A change of one that is kept, with who sees to it.
    /// - Throws: `Complaints`, all at once.
    func read(_ known: LegalQuestion, _ team: [Colleague], today: CalendarDate) throws(Complaints) -> LegalQuestion {
        var complaints = Complaints()
        var answers: Answers?
        do { answers = try read(known, today: today) } catch { complaints.add(error) }
        let owner = ID<Colleague>(text: self[Self.owner]).flatMap { id in team.first { $0.id == id }?.id }
        if owner == nil { complaints.add(Self.owner, FollowUpTexts.ownerMissing) }
        let standIn = ID<Colleague>(text: self[Self.standIn]).flatMap { id in team.first { $0.id == id }?.id }
        if let owner, owner == standIn { complaints.add(Self.standIn, FollowUpTexts.sameStandIn) }
        guard let answers, let owner, complaints.all.isEmpty else { throw complaints }
        return LegalQuestion(
            id: known.id, place: known.place, person: known.person, contact: known.contact, day: known.day, kind: answers.kind,
            deadline: answers.deadline, owner: owner, standIn: standIn)
    }

    func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Choice(
            Self.kind, LegalDeskTexts.kind,
            [("", LegalDeskTexts.noQuestion)] + LegalQuestion.Kind.allCases.map { ($0.rawValue, $0.label) },
            chosen: self[Self.kind]
        ).draw(into: &h, complaints, language)
        Choice(
            Self.term, LegalDeskTexts.term,
            [("", LegalDeskTexts.noTerm)] + LegalQuestion.Term.allCases.map { ($0.rawValue, $0.label) },
            chosen: self[Self.term]
        ).draw(into: &h, complaints, language)
        Field(Self.termOn, LegalDeskTexts.termOn, kind: .date, value: self[Self.termOn]).draw(into: &h, complaints, language)
    }

    func drawOwner(_ team: [Colleague], into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let people = team.map { (value: $0.id.description, label: Phrase(same: $0.name)) }
        Choice(Self.owner, FollowUpTexts.owner, people, chosen: self[Self.owner]).draw(into: &h, complaints, language)
        Choice(
            Self.standIn, FollowUpTexts.standIn, [("", FollowUpTexts.nobody)] + people, chosen: self[Self.standIn]
        ).draw(into: &h, complaints, language)
    }
}
