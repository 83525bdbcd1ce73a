import Casework
import Dates
import HTML
import Trail
import Web

/// What was filled in about a referral. After a conversation without a partner there is none.
struct ReferralForm: Sendable, Equatable {
    static let partner = "partner"
    static let passed = "verwijs-mee"
    static let consent = "verwijs-mag"
    static let answer = "verwijs-antwoord"
    static let owner = "verwijs-wie"
    static let standIn = "verwijs-vervanger"
    private static let all = [partner, passed, consent, answer, owner, standIn]

    private(set) var fields: [String: String]

    init(_ form: Form = Form([Self.passed: Referral.Passed.nothing.rawValue])) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
    }

    init(_ known: Referral) {
        fields = [
            Self.partner: known.partner.description, Self.passed: known.passed.rawValue,
            Self.consent: known.consentedOn == nil ? "" : "ja", Self.answer: known.answerBy?.iso ?? "",
            Self.owner: known.owner.description, Self.standIn: known.standIn?.description ?? "",
        ]
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    var hasPartner: Bool { !self[Self.partner].utf8.isEmpty }

    struct Answers: Sendable {
        let partner: ID<Partner>
        let passed: Referral.Passed
        let hasConsent: Bool
        let answerBy: CalendarDate?
    }

    /// - Parameters:
    ///   - partners: among whom the partner is.
    ///   - known: what it was before; its day of the answer may lie behind us.
    /// - Throws: `Complaints`, all at once.
    func read(among partners: [Partner], _ known: Referral? = nil, today: CalendarDate) throws(Complaints) -> Answers {
        var complaints = Complaints()
        let typed = ID<Partner>(text: self[Self.partner])
        let partner = typed.flatMap { id in id == known?.partner ? id : partners.first { $0.id == id }?.id }
        if partner == nil { complaints.add(Self.partner, ReferralTexts.partnerMissing) }
        let passed = Referral.Passed(rawValue: self[Self.passed]) ?? .nothing
        let hasConsent = !self[Self.consent].utf8.isEmpty
        if passed != .nothing && !hasConsent { complaints.add(Self.passed, ReferralTexts.consentMissing) }
        let day = (try? PartialDate.read(self[Self.answer])).flatMap { CalendarDate(iso: $0.iso) }
        if day == nil, !self[Self.answer].utf8.isEmpty { complaints.add(Self.answer, ReferralTexts.answerWrong) }
        if let day, day < today, day != known?.answerBy { complaints.add(Self.answer, FollowUpTexts.duePast) }
        guard let partner, complaints.all.isEmpty else { throw complaints }
        return Answers(partner: partner, passed: passed, hasConsent: hasConsent, answerBy: day)
    }

    /// A change of one that is kept, with who sees to it.
    /// - Throws: `Complaints`, all at once.
    func read(
        _ known: Referral, among partners: [Partner], _ team: [Colleague], today: CalendarDate
    ) throws(Complaints) -> Referral {
        var complaints = Complaints()
        var (answers, owners): (Answers?, (owner: ID<Colleague>, standIn: ID<Colleague>?)?)
        do { answers = try read(among: partners, known, today: today) } catch { complaints.add(error) }
        do { owners = try readOwner(team) } catch { complaints.add(error) }
        guard let answers, let owners else { throw complaints }
        return known.changed(answers, owners.owner, owners.standIn, today)
    }

    /// Who sees to the answer, and who when he is away.
    /// - Throws: `Complaints`.
    private func readOwner(_ team: [Colleague]) throws(Complaints) -> (owner: ID<Colleague>, standIn: ID<Colleague>?) {
        var complaints = Complaints()
        let owner = ID<Colleague>(text: self[Self.owner]).flatMap { id in team.first { $0.id == id }?.id }
        if owner == nil { complaints.add(Self.owner, FollowUpTexts.ownerMissing) }
        let standIn = ID<Colleague>(text: self[Self.standIn]).flatMap { id in team.first { $0.id == id }?.id }
        if let owner, owner == standIn { complaints.add(Self.standIn, FollowUpTexts.sameStandIn) }
        guard let owner, complaints.all.isEmpty else { throw complaints }
        return (owner, standIn)
    }

    func draw(_ partners: [Partner], into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Choice(
            Self.partner, ReferralTexts.partner,
            [("", ReferralTexts.unlisted)] + partners.map { ($0.id.description, Phrase(same: $0.name)) },
            chosen: self[Self.partner]
        ).draw(into: &h, complaints, language)
        RadioGroup(
            Self.passed, ReferralTexts.passed, Referral.Passed.allCases.map { ($0.rawValue, $0.label) }, chosen: self[Self.passed]
        ).draw(into: &h, complaints, language)
        Ticks(
            Self.consent, ReferralTexts.consent, [("ja", ReferralTexts.consentTick[language])],
            ticked: self[Self.consent].utf8.isEmpty ? [] : ["ja"]
        ).draw(into: &h, language)
        Field(Self.answer, ReferralTexts.answer, kind: .date, value: self[Self.answer]).draw(into: &h, complaints, language)
    }

    func drawOwner(_ team: [Colleague], into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let people = team.map { (value: $0.id.description, label: Phrase(same: $0.name)) }
        Choice(Self.owner, ReferralTexts.owner, people, chosen: self[Self.owner]).draw(into: &h, complaints, language)
        Choice(
            Self.standIn, FollowUpTexts.standIn, [("", FollowUpTexts.nobody)] + people, chosen: self[Self.standIn]
        ).draw(into: &h, complaints, language)
    }
}
