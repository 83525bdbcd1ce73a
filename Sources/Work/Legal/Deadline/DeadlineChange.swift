import Casework
import Dates

/// What differs between the terms that are kept and those that follow now (verschil).
struct DeadlineChange {
    /// Each with the identity that it gets.
    private(set) var new: [(id: ID<Deadline>, deadline: Deadline)] = []
    private(set) var moved: [(before: KeptDeadline, after: Deadline)] = []
    private(set) var gone: [KeptDeadline] = []

    var isEmpty: Bool { new.isEmpty && moved.isEmpty && gone.isEmpty }

    init(from kept: [KeptDeadline], to now: [Deadline], ids: IDSource) {
        var left: [Deadline.Key: KeptDeadline] = [:]
        // Of two, as after two records turned out to be of one person, one stays.
        for one in kept { if let twice = left.updateValue(one, forKey: one.deadline.key) { gone.append(twice) } }
        for deadline in now {
            if let before = left.removeValue(forKey: deadline.key) {
                if before.deadline != deadline { moved.append((before, deadline)) }
            } else {
                new.append((ids.next(), deadline))
            }
        }
        gone += left.values.sorted { $0.id < $1.id }
    }

    /// What the proof book says of it.
    func lines(of dossier: ID<Dossier>, on day: CalendarDate, ids: IDSource) -> [ProofLine] {
        gone.map { ProofLine(ids.next(), day, dossier, .dropped, $0.id, from: $0.deadline, to: nil) }
            + moved.map { before, after in
                ProofLine(
                    ids.next(), day, dossier, ProofLine.Deed(before.deadline, after), before.id, from: before.deadline, to: after)
            } + new.map { ProofLine(ids.next(), day, dossier, .entered, $0.id, from: nil, to: $0.deadline) }
    }
}
