import Access
import Casework
import Database
import Organisation
import Trail

/// A release as somebody sees it who asked for it or may decide about it.
struct ReleaseLine: Sendable, Equatable {
    let id: String
    let asker: String
    let place: String
    let title: String
    let reason: String
    let askedAt: String
    let state: Release.State
    /// Who decided; nothing as long as nobody did.
    var decider: String?
    let isOwn: Bool
    /// Where the document can be fetched; nothing when it cannot now.
    var document: String?
}

extension ReleaseLine {
    /// Nothing when it does not exist for who asks.
    init?(_ row: any Row, for standing: Standing, at moment: Moment) {
        let asker = row.id(1, of: Colleague.self)
        let isOwn = asker == standing.colleague
        guard isOwn || Release.mayDecide(standing, on: row.id(3), askedBy: asker) else { return nil }
        let (isGiven, decidedAt) = (row.optionalInt(9).map { $0 == 1 }, row.optionalText(10) ?? "")
        let isOpen = isGiven == true && (moment - Release.validity).iso.utf8.lexicographicallyPrecedes(decidedAt.utf8)
        self.init(
            id: row.id(0, of: Release.self).description, asker: row.text(2), place: row.text(4), title: row.text(6),
            reason: row.text(7), askedAt: row.text(8), state: isGiven.map { $0 ? .given : .refused } ?? .asked,
            decider: row.optionalText(11), isOwn: isOwn, document: isOwn && isOpen ? row.text(5) : nil)
    }
}
