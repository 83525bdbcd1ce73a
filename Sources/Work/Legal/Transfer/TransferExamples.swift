import Casework
import Clients
import Dates
import Organisation
import Trail
import Web

/// Sending a dossier to another team and taking it over, with sample values.
enum TransferExamples {
    static let all = [
        Example("overdragen", TransferPage(dossier: ID(1), name: LegalExamples.arabic.name, transfers: [])),
        Example("overdragen-wacht", TransferPage(
            dossier: ID(1), name: LegalExamples.card.name, transfers: [waiting, withdrawn], done: UndoLine("#"))),
        Example("overdragen-klopt-niet", TransferPage(
            dossier: ID(1), name: LegalExamples.card.name, transfers: [overtaken], typed: "7K2M-Q0XE", complaints: wrongForm)),
        Example("overdragen-gesloten", TransferPage(
            dossier: ID(1), name: nil, transfers: [received, withdrawn], isClosed: true)),
        Example("overdragen-klaar", TransferMadePage(
            dossier: ID(1), transfer: ID(1), team: "Team Zoetermeer", passphrase: "7K2M-Q0XD-93FB-HN5T-1RZC-W8GA")),
        Example("overnemen", TakeoverPage(places: [(id: ID(1), name: "Voorbeeldplein")])),
        Example("overnemen-klopt-niet", TakeoverPage(places: places, complaints: wrongPackage)),
        Example("overnemen-al-gedaan", TakeoverPage(places: places, known: taken)),
        Example("overnemen-verschil", TakeoverDifferencePage(upload: ID(1), plan: plan, towns: [LegalExamples.town])),
        Example("overgenomen", TakenPage(dossier: ID(1), takeovers: [taken], done: UndoLine("#"))),
    ]

    private static let day = LegalExamples.day
    private static let counts = TransferCounts(people: 3, events: 12, documents: 4, files: 2, letters: 1)
    private static let places = [
        (id: ID<Place>(1), name: "Voorbeeldplein"), (id: ID<Place>(2), name: "Locatie met een heel lange naam aan de haven"),
    ]

    private static let waiting = transfer("Team Zoetermeer")
    private static let withdrawn = transfer("فريق روتردام", .withdrawn)
    private static let received = transfer("Team Zoetermeer", .received)
    private static let overtaken: KnownTransfer = {
        var one = transfer("Team Zoetermeer")
        one.isOvertaken = true
        return one
    }()

    private static func transfer(_ team: String, _ outcome: KnownTransfer.Outcome? = nil) -> KnownTransfer {
        KnownTransfer(
            id: ID(1), package: "0", sha256: "0", counts: counts, parts: TransferPart.allCases, ground: .guardianship,
            team: team, madeOn: day, colleague: LegalExamples.els.name, outcome: outcome,
            endedOn: outcome == nil ? nil : day, hasPackage: outcome == nil)
    }

    private static let taken = Takeovers.Known(
        package: "0", dossier: ID(1), team: "Team Gouda", ground: .moved, madeAt: "0", firstOpenedOn: day.adding(days: -400),
        takenOn: day, receipt: TransferReceipt("0", counts), colleague: LegalExamples.els.name)

    // MARK: A difference

    private static let plan = TakeoverPlan(
        opened: OpenedTransfer(content: content, sha256: "0", files: []), place: ID(1), dossier: ID(1), isNew: true,
        people: [
            somebody(0, .number, LegalExamples.card), somebody(1, .nobody, alike: true), somebody(2, .nobody),
        ],
        events: zip(content.events, [TakeoverPlan.Change.new, .same]).map {
            TakeoverPlan.Line(part: $0, id: ID(1), change: $1, digest: "")
        },
        goneEvents: [DossierEvent(id: ID(1), dossier: ID(1), .interview, on: day)],
        documents: content.documents.map { TakeoverPlan.Line(part: $0, id: ID(1), change: .new, digest: "") }, files: [],
        letters: [], members: [])

    private static func somebody(
        _ place: Int, _ match: TakeoverPlan.Somebody.Match, _ card: Card? = nil, alike: Bool = false
    ) -> TakeoverPlan.Somebody {
        let part = content.people[place]
        return TakeoverPlan.Somebody(
            part: part, person: CarriedPerson(names: part.names.map { PersonName(.document, $0.script, $0.text) }),
            id: ID(Int64(place)), match: match, change: match == .nobody ? .new : .kept, digest: "",
            alike: alike ? [(id: ID(7), words: LegalExamples.arabic.name)] : [], card: card)
    }

    private static let content = TransferContent(
        salt: "", package: "0", madeAt: "0", from: "Team Gouda", to: "Team Zoetermeer", ground: TransferGround.moved.rawValue,
        words: "De voogd woont nu ook hier.", origin: "0", kind: Dossier.Kind.reunification.rawValue, openedOn: day.iso,
        person: "1", people: [
            person("1", "Amal Voorbeeld"), person("2", LegalExamples.arabic.name), person("3", "Omar Voorbeeld"),
        ],
        events: [event("1", .permit), event("2", .applied)],
        documents: [TransferContent.Document(
            origin: "1", person: "1", code: "birth", state: "present", since: day.iso, why: nil)],
        files: [], letters: [])

    private static func person(_ origin: String, _ name: String) -> TransferContent.Person {
        TransferContent.Person(
            origin: origin, names: [TransferContent.Name(kind: "document", script: "Latn", text: name)], born: "1991",
            sex: "female", nationality: "0000", birthCountry: "0000", numbers: [], state: nil, since: nil, relation: nil)
    }

    private static func event(_ origin: String, _ kind: DossierEvent.Kind) -> TransferContent.Event {
        TransferContent.Event(
            origin: origin, person: nil, kind: kind.rawValue, day: day.iso, datedOn: nil, answerBy: nil, proof: nil)
    }

    // MARK: What can be wrong

    private static let wrongForm: Complaints = {
        var complaints = Complaints()
        complaints.add(TransferForm.receipt, TransferTexts.receiptTypo)
        complaints.add(TransferForm.ground, TransferTexts.groundMissing)
        complaints.add(TransferForm.team, TransferTexts.teamMissing)
        return complaints
    }()

    private static let wrongPackage: Complaints = {
        var complaints = Complaints()
        complaints.add(TakeoverForm.file, TransferFault.altered.sentence)
        complaints.add(TakeoverForm.passphrase, TransferFault.wrongPassphrase.sentence)
        return complaints
    }()
}
