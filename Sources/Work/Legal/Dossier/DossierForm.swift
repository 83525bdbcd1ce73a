import Casework
import Clients
import Dates
import Organisation
import Trail
import Web

/// What was filled in of a new dossier, or of who gets one.
struct DossierForm: Sendable, Equatable {
    static let kind = "soort"
    static let opened = "geopend"
    static let town = "gemeente"
    static let arrival = "begonnen"
    static let owner = "wie"
    static let standIn = "vervanger"
    static let permit = "vergunning"
    static let relative = "gezin"
    private static let all = [kind, opened, town, arrival, owner, standIn, permit]

    private(set) var fields: [String: String] = [:]
    private(set) var relatives: Set<String> = []

    init(_ form: Form) {
        for field in Self.all { fields[field] = form[field] }
        relatives = Set(form.all.filter { $0.name.utf8.elementsEqual(Self.relative.utf8) }.map(\.value))
    }

    /// A new one: of today, of who asks, for all who are abroad.
    init(owner: ID<Colleague>, on day: CalendarDate, for people: [KnownRelative]) {
        fields = [
            Self.opened: day.iso, Self.owner: owner.description, Self.arrival: Dossier.Arrival.new.rawValue,
            Self.kind: people.contains { $0.state != .here } ? Dossier.Kind.reunification.rawValue : "",
        ]
        relatives = Set(people.filter { $0.state != .here }.map(\.person.description))
    }

    init(_ hands: Hands) {
        fields = [Self.owner: hands.owner?.description ?? "", Self.standIn: hands.standIn?.description ?? ""]
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    struct Answers: Sendable {
        let dossier: Dossier
        let relatives: [ID<Person>]
        let permitOn: CalendarDate?
    }

    /// - Throws: `Complaints`, all at once.
    func read(
        _ id: ID<Dossier>, of person: ID<Person>, among choices: LegalChoices, _ people: [KnownRelative], today: CalendarDate
    ) throws(Complaints) -> Answers {
        var complaints = Complaints()
        let kind = Dossier.Kind(rawValue: self[Self.kind])
        if kind == nil { complaints.add(Self.kind, DossierTexts.kindMissing) }
        let opened = self[Self.opened].utf8.isEmpty ? today : LegalDay.read(self[Self.opened], Self.opened, &complaints)
        let permit = LegalDay.read(self[Self.permit], Self.permit, &complaints)
        for (field, day) in [(Self.opened, opened), (Self.permit, permit)] where day.map({ $0 > today }) ?? false {
            complaints.add(field, DossierTexts.dayToCome)
        }
        let town = choices.towns.count == 1
            ? choices.towns.first : choices.towns.first { $0.code.text.utf8.elementsEqual(self[Self.town].utf8) }
        if town == nil { complaints.add(Self.town, DossierTexts.townMissing) }
        let hands = hands(among: choices, Hands.nobody, &complaints)
        guard let kind, let opened, let town, complaints.all.isEmpty else { throw complaints }
        let dossier = Dossier(
            id: id, place: choices.place, municipality: town.code, kind: kind, person: person,
            arrival: Dossier.Arrival(rawValue: self[Self.arrival]) ?? .new, openedOn: opened, hands: hands)
        let ticked = kind == .reunification ? people.map(\.person).filter { relatives.contains($0.description) } : []
        return Answers(dossier: dossier, relatives: ticked, permitOn: permit)
    }

    /// - Parameter known: who has it in hand already; he may keep it whatever else he does.
    func hands(among choices: LegalChoices, _ known: Hands) throws(Complaints) -> Hands {
        var complaints = Complaints()
        let hands = hands(among: choices, known, &complaints)
        guard complaints.all.isEmpty else { throw complaints }
        return hands
    }

    private func hands(among choices: LegalChoices, _ known: Hands, _ complaints: inout Complaints) -> Hands {
        let (owner, standIn) = (
            colleague(Self.owner, choices, known, &complaints), colleague(Self.standIn, choices, known, &complaints))
        if owner == nil, complaints.all.allSatisfy({ $0.field != Self.owner }) {
            complaints.add(Self.owner, DossierTexts.ownerMissing)
        }
        if let owner, owner == standIn { complaints.add(Self.standIn, DossierTexts.sameStandIn) }
        return Hands(owner: owner, standIn: standIn)
    }

    private func colleague(
        _ field: String, _ choices: LegalChoices, _ known: Hands, _ complaints: inout Complaints
    ) -> ID<Colleague>? {
        guard let typed = ID<Colleague>(text: self[field]) else { return nil }
        if choices.isOfTeam(typed) || typed == known.owner || typed == known.standIn { return typed }
        complaints.add(field, DossierTexts.notOfTeam)
        return nil
    }
}
