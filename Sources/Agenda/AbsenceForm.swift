import Casework
import Dates
import HTML
import Trail
import Web

/// What was filled in about an absence.
struct AbsenceForm: Sendable, Equatable {
    static let who = "collega"
    static let from = "van"
    static let until = "tot"
    static let taker = "overnemer"
    private static let all = [who, from, until, taker]

    private(set) var fields: [String: String]

    init(_ form: Form) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
    }

    init(_ who: ID<Colleague>, from day: CalendarDate) {
        self.init(Form([Self.who: who.description, Self.from: day.iso]))
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    struct Answers: Sendable {
        let absence: Absence
        let taker: ID<Colleague>
    }

    /// - Parameters:
    ///   - absent: who may be said to be away by who asks.
    ///   - team: who may take over.
    /// - Throws: `Complaints`, all at once.
    func read(_ id: ID<Absence>, among absent: [Colleague], _ team: [Colleague]) throws(Complaints) -> Answers {
        var complaints = Complaints()
        let who = absent.first { $0.id.description.utf8.elementsEqual(self[Self.who].utf8) }?.id
        if who == nil { complaints.add(Self.who, AgendaTexts.whoMissing) }
        let (from, until) = (day(Self.from), day(Self.until))
        if from == nil { complaints.add(Self.from, AgendaTexts.dayWrong) }
        if until == nil, !self[Self.until].utf8.isEmpty { complaints.add(Self.until, AgendaTexts.dayWrong) }
        if let from, let until, until < from { complaints.add(Self.until, AgendaTexts.untilBefore) }
        let taker = team.first { $0.id.description.utf8.elementsEqual(self[Self.taker].utf8) && $0.id != who }?.id
        if taker == nil { complaints.add(Self.taker, AgendaTexts.takerMissing) }
        guard let who, let from, let taker, complaints.all.isEmpty else { throw complaints }
        return Answers(absence: Absence(id: id, colleague: who, from: from, until: until), taker: taker)
    }

    private func day(_ field: String) -> CalendarDate? {
        (try? PartialDate.read(self[field])).flatMap { CalendarDate(iso: $0.iso) }
    }

    func draw(_ absent: [Colleague], _ team: [Colleague], into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let options = { (people: [Colleague]) in people.map { (value: $0.id.description, label: Phrase(same: $0.name)) } }
        Choice(Self.who, AgendaTexts.who, options(absent), chosen: self[Self.who]).draw(into: &h, complaints, language)
        Field(Self.from, AgendaTexts.from, kind: .date, value: self[Self.from]).draw(into: &h, complaints, language)
        Field(Self.until, AgendaTexts.until, kind: .date, value: self[Self.until]).draw(into: &h, complaints, language)
        Choice(Self.taker, AgendaTexts.taker, options(team), chosen: self[Self.taker]).draw(into: &h, complaints, language)
    }
}
