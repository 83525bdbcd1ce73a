import Casework
import Dates
import Organisation
import Trail
import Web

/// What was filled in about a coupling.
struct CouplingForm: Sendable, Equatable {
    static let at = "waar"
    static let coupled = "gekoppeld"
    static let permit = "vergunning"
    static let size = "personen"
    static let abroad = "buitenland"
    static let caseNumber = "zaaknummer"
    static let centre = "centrum"
    static let income = "inkomen"
    static let stepFree = "gelijkvloers"
    static let offerBy = "aanbod-voor"
    static let moveBy = "wonen-voor"
    static let owner = "wie"
    static let standIn = "vervanger"
    static let wish = "wens"
    private static let all = [
        at, coupled, permit, size, abroad, caseNumber, centre, income, stepFree, offerBy, moveBy, owner, standIn,
    ] + CouplingWish.Kind.withPlace.map(neighbourhood)
    /// More people than this are no household, and more letters than this no name.
    private static let (most, longest) = (30, 100)

    static func neighbourhood(_ kind: CouplingWish.Kind) -> String { wish + "-" + kind.rawValue }

    private(set) var fields: [String: String] = [:]
    private(set) var wishes: Set<String> = []

    init(_ form: Form) {
        for field in Self.all { fields[field] = form[field] }
        wishes = Set(form.all.filter { $0.name.utf8.elementsEqual(Self.wish.utf8) }.map(\.value))
    }

    /// A new one, with what is known of the household.
    init(size: Int, abroad: Int, owner: ID<Colleague>, at spot: CouplingChoices.Spot?) {
        fields = [
            Self.size: String(size), Self.abroad: String(abroad), Self.owner: owner.description, Self.at: spot?.value ?? "",
        ]
    }

    /// - Parameter bare: without the days that follow from a term.
    init(_ known: Coupling, bare facts: Coupling.Facts, _ asked: [CouplingWish]) {
        fields = [
            Self.coupled: facts.coupledOn.iso, Self.permit: facts.permitOn?.iso ?? "", Self.size: String(facts.size),
            Self.abroad: String(facts.abroad), Self.caseNumber: facts.caseNumber ?? "", Self.centre: facts.centre ?? "",
            Self.income: facts.income?.rawValue ?? "", Self.stepFree: facts.needsStepFree ? "ja" : "",
            Self.offerBy: facts.offerBy?.iso ?? "", Self.moveBy: facts.moveBy?.iso ?? "",
            Self.owner: known.owner.description, Self.standIn: known.standIn?.description ?? "",
        ]
        for wish in asked { fields[Self.neighbourhood(wish.kind)] = wish.neighbourhood ?? "" }
        wishes = Set(asked.map(\.kind.rawValue))
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    struct Answers: Sendable {
        let facts: Coupling.Facts
        let wishes: [CouplingWish]
        let owner: ID<Colleague>
        let standIn: ID<Colleague>?
    }

    /// - Parameter known: who has it in hand already; he may keep it whatever else he does.
    /// - Throws: `Complaints`, all at once.
    func read(
        at place: ID<Place>, among choices: CouplingChoices, _ known: Coupling? = nil, today: CalendarDate, ids: IDSource
    ) throws(Complaints) -> Answers {
        var complaints = Complaints()
        let facts = facts(today, &complaints)
        let owner = colleague(Self.owner, at: place, choices, [known?.owner, known?.standIn], &complaints)
        let standIn = colleague(Self.standIn, at: place, choices, [known?.owner, known?.standIn], &complaints)
        if owner == nil { complaints.add(Self.owner, CouplingTexts.ownerMissing) }
        if let owner, owner == standIn { complaints.add(Self.standIn, CouplingTexts.sameStandIn) }
        let wishes = asked(ids, &complaints)
        guard let facts, let owner, complaints.all.isEmpty else { throw complaints }
        return Answers(facts: facts, wishes: wishes, owner: owner, standIn: standIn)
    }

    private func facts(_ today: CalendarDate, _ complaints: inout Complaints) -> Coupling.Facts? {
        let coupled = day(Self.coupled, &complaints)
        if coupled == nil, self[Self.coupled].utf8.isEmpty { complaints.add(Self.coupled, CouplingTexts.coupledMissing) }
        let permit = day(Self.permit, &complaints)
        for (field, day) in [(Self.coupled, coupled), (Self.permit, permit)] where day.map({ $0 > today }) ?? false {
            complaints.add(field, CouplingTexts.dayToCome)
        }
        let (offerBy, moveBy) = (day(Self.offerBy, &complaints), day(Self.moveBy, &complaints))
        for (field, day) in [(Self.offerBy, offerBy), (Self.moveBy, moveBy)] {
            if let day, let coupled, day < coupled { complaints.add(field, CouplingTexts.beforeCoupling) }
        }
        let size = number(Self.size, least: 1, CouplingTexts.sizeWrong, &complaints)
        let abroad = self[Self.abroad].utf8.isEmpty ? 0 : number(Self.abroad, least: 0, CouplingTexts.abroadWrong, &complaints)
        for field in [Self.caseNumber, Self.centre] where self[field].unicodeScalars.count > Self.longest {
            complaints.add(field, CouplingTexts.tooLong)
        }
        guard let coupled, let size, let abroad else { return nil }
        return Coupling.Facts(
            coupledOn: coupled, permitOn: permit, size: size, abroad: abroad, caseNumber: text(Self.caseNumber),
            centre: text(Self.centre), income: Coupling.Income(rawValue: self[Self.income]),
            needsStepFree: !self[Self.stepFree].utf8.isEmpty, offerBy: offerBy, moveBy: moveBy)
    }

    private func text(_ field: String) -> String? { self[field].utf8.isEmpty ? nil : self[field] }

    /// Nothing for what is empty, and for what is no day, which is complained about.
    private func day(_ field: String, _ complaints: inout Complaints) -> CalendarDate? {
        guard !self[field].utf8.isEmpty else { return nil }
        let day = TypedDay.read(self[field])
        if day == nil { complaints.add(field, CouplingTexts.dayWrong) }
        return day
    }

    private func number(_ field: String, least: Int, _ wrong: Phrase, _ complaints: inout Complaints) -> Int? {
        let number = Int(self[field]).flatMap { (least...Self.most).contains($0) ? $0 : nil }
        if number == nil { complaints.add(field, wrong) }
        return number
    }

    private func colleague(
        _ field: String, at place: ID<Place>, _ choices: CouplingChoices, _ known: [ID<Colleague>?],
        _ complaints: inout Complaints
    ) -> ID<Colleague>? {
        guard let typed = ID<Colleague>(text: self[field]) else { return nil }
        if choices.isOfTeam(typed, at: place) || known.contains(typed) { return typed }
        complaints.add(field, CouplingTexts.notOfTeam)
        return nil
    }

    private func asked(_ ids: IDSource, _ complaints: inout Complaints) -> [CouplingWish] {
        var found: [CouplingWish] = []
        for kind in CouplingWish.Kind.allCases {
            let field = Self.neighbourhood(kind)
            let place = CouplingWish.Kind.withPlace.contains(kind) ? text(field) : nil
            if (place ?? "").unicodeScalars.count > Self.longest { complaints.add(field, CouplingTexts.tooLong) }
            guard wishes.contains(kind.rawValue) || place != nil else { continue }
            found.append(CouplingWish(id: ids.next(), kind: kind, neighbourhood: place))
        }
        return found
    }
}

extension CouplingWish.Kind {
    /// Of which it matters where that is.
    static let withPlace: [CouplingWish.Kind] = [.school, .work, .care, .family]
}
