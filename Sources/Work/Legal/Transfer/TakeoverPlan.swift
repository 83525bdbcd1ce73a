import Casework
import Clients
import Dates
import Organisation

/// What taking a package in would do (verschil): of each thing in it whether it is new here, is here already, or says something
/// else now; worked out before anything is done, and once more when it is done.
struct TakeoverPlan: Sendable {
    enum Change: String, CaseIterable, Sendable {
        case new, changed, same
        /// Stays as it stands here: somebody here said something else of it, or took it away.
        case kept
        /// Was told before, and is told no more.
        case gone
    }

    /// One thing of the package, with the number that its row has or gets here.
    struct Line<Part: Sendable, Noun>: Sendable {
        let part: Part
        let id: ID<Noun>
        let change: Change
        let digest: String

        var isDone: Bool { change == .new || change == .changed }
    }

    /// Somebody in the package, and who he is here.
    struct Somebody: Sendable {
        /// How he was recognised.
        enum Match: Sendable {
            case origin, number, chosen, nobody
        }

        let part: TransferContent.Person
        let person: CarriedPerson
        let id: ID<Person>
        let match: Match
        let change: Change
        let digest: String
        /// Whom he may be, when that is not known for sure.
        var alike: [(id: ID<Person>, words: String)] = []
        /// Who he is here, as far as that is open to who reads.
        var card: Card?
        /// What was chosen; nothing as long as nothing was.
        var chosen: String?

        var isNew: Bool { match == .nobody }
        /// Whether somebody has to say first who he is.
        var isOpen: Bool { !alike.isEmpty && chosen == nil }
    }

    let opened: OpenedTransfer
    let place: ID<Place>
    let dossier: ID<Dossier>
    /// Whether there is no such dossier here yet.
    let isNew: Bool
    var isClosed = false
    /// Which package of it was taken in last, if any.
    var last: Takeovers.Known?
    let people: [Somebody]
    let events: [Line<TransferContent.Event, DossierEvent>]
    /// Events that were told before and are told no more.
    let goneEvents: [DossierEvent]
    let documents: [Line<TransferContent.Document, DossierDocument>]
    let files: [Line<TransferContent.File, DocumentFile>]
    let letters: [Line<TransferContent.Letter, LegalLetter>]
    /// Who of them are relatives in the dossier already.
    let members: Set<ID<Person>>

    var content: TransferContent { opened.content }
    var kind: Dossier.Kind { Dossier.Kind(rawValue: content.kind) ?? .other }

    func person(_ origin: String) -> ID<Person>? {
        people.first { $0.part.origin.utf8.elementsEqual(origin.utf8) }?.id
    }

    /// As he is called in the package.
    func name(_ origin: String) -> String? {
        people.first { $0.part.origin.utf8.elementsEqual(origin.utf8) }?.part.names.first?.text
    }

    var sponsor: Somebody? { people.first }

    /// Those for whom it is, besides whose procedure it is.
    var newMembers: [Somebody] { people.dropFirst().filter { !members.contains($0.id) } }

    /// Whether it is what it was when somebody looked at it: what has a number already has the same, and all else is new still.
    func isSame(as other: TakeoverPlan) -> Bool { shape == other.shape }

    private var shape: [String] {
        let ours = isNew ? "new" : dossier.description
        return [ours, place.description, isClosed ? "closed" : "open"]
            + people.map { "\($0.part.origin) \($0.change.rawValue) \($0.isNew ? "" : $0.id.description)" }
            + events.map(Self.shape) + goneEvents.map(\.id.description) + documents.map(Self.shape) + files.map(Self.shape)
            + letters.map(Self.shape) + members.sorted().map(\.description)
    }

    private static func shape<Part, Noun>(_ line: Line<Part, Noun>) -> String {
        "\(line.digest) \(line.change.rawValue) \(line.change == .new ? "" : line.id.description)"
    }
}
