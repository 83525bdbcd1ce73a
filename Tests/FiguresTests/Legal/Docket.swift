import Casework
import Clients
import Database
import Dates
@testable import Legal
import Organisation
import Support
import Testing
import Trail

/// One team with its dossiers, to tell what happens in a few lines and ask which terms follow.
struct Docket {
    let stage: Stage
    let town: MunicipalityCode
    let place: ID<Place>
    let colleague: ID<Colleague>

    init(_ stage: Stage) throws {
        self.stage = stage
        town = try stage.municipality("GM9001", "Molenrade")
        place = try stage.place("Hoofdstraat", serving: town)
        colleague = try stage.colleague("Joke de Wit")
    }

    func open(
        _ kind: Dossier.Kind = .reunification, on day: String = "2017-01-02", relatives: Int = 0
    ) throws -> (id: ID<Dossier>, people: [ID<Person>]) {
        let dossier = Dossier(
            id: stage.ids.next(), place: place, municipality: town, kind: kind, person: try stage.person(), arrival: .new,
            openedOn: try stage.date(day), hands: Hands(owner: colleague))
        try Dossiers.open(dossier, by: stage.author, in: stage.db)
        let people = try (0..<relatives).map { _ in try stage.person() }
        for person in people {
            try DossierMembers.add(person, to: dossier.id, from: dossier.openedOn, within: nil, ids: stage.ids, by: stage.author, in: stage.db)
        }
        return (dossier.id, people)
    }

    @discardableResult
    func tell(
        _ kind: DossierEvent.Kind, in dossier: ID<Dossier>, of person: ID<Person>? = nil, on day: String, by answer: String? = nil
    ) throws -> ID<DossierEvent> {
        let event = DossierEvent(
            id: stage.ids.next(), dossier: dossier, person: person, kind, on: try stage.date(day),
            answerBy: try answer.map(stage.date))
        try change(dossier) { try DossierEvents.put(event, within: $0, ids: stage.ids, by: stage.author, in: stage.db) }
        return event.id
    }

    /// What was told has another day.
    @discardableResult
    func correct(_ id: ID<DossierEvent>, to day: String) throws -> ID<Revision> {
        let known = try #require(try DossierEvents.find(id, stage.db))
        let event = DossierEvent(
            id: id, dossier: known.dossier, person: known.person, known.kind, on: try stage.date(day), answerBy: known.answerBy)
        return try change(known.dossier) { try DossierEvents.put(event, within: $0, ids: stage.ids, by: stage.author, in: stage.db) }
    }

    @discardableResult
    func remove(_ id: ID<DossierEvent>) throws -> ID<Revision> {
        let known = try #require(try DossierEvents.find(id, stage.db))
        return try change(known.dossier) { try DossierEvents.remove(known, within: $0, ids: stage.ids, by: stage.author, in: stage.db) }
    }

    @discardableResult
    private func change(_ dossier: ID<Dossier>, _ body: (Revision) throws -> Void) throws -> ID<Revision> {
        let revision = try Revision.begin(
            "stepped", "dossier", of: dossier, at: Clock.live.now(), ids: stage.ids, by: stage.author, in: stage.db)
        try body(revision)
        return revision.id
    }

    func undo(_ revision: ID<Revision>, of dossier: ID<Dossier>) throws {
        let (ids, author, db) = (stage.ids, stage.author, stage.db)
        let isUndone = try Deadlines.undoing(in: dossier, ids: ids, by: author, in: db) {
            try Revisions.undo(
                revision, "dossier", of: dossier, among: Legal.tables, at: Clock.live.now(), ids: ids, by: author, in: db)
        }
        #expect(isUndone)
    }

    func deadlines(of dossier: ID<Dossier>) throws -> [KeptDeadline] {
        try Deadlines.all(of: [dossier], stage.db)
    }

    /// "NR-APPLY 2017-06-12", "NR-DECIDE 2017-06-12 met 2017-06-01": in the order of their days.
    func terms(of dossier: ID<Dossier>) throws -> [String] {
        try deadlines(of: dossier).map { one in
            let state = switch one.deadline.state {
            case .open: ""
            case .met(let day): " met \(day.iso)"
            case .still(let day): " still \(day.iso)"
            }
            return "\(one.deadline.key.rule) \(one.deadline.dueOn.iso)\(state)"
        }
    }

    /// Tells a history to a new team.
    static func tell(_ body: @escaping @Sendable (Docket) throws -> Void) async throws {
        let database = try await Scratch.database()
        try await database.write { try body(Docket(Stage($0))) }
    }
}
