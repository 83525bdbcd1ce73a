import Casework
import Clients
import Web

/// How the pages of legal guidance read and change.
typealias LegalDoor = WorkDoor<LegalScope>

extension WorkDoor<LegalScope> {
    /// What is undone moves terms, and the proof book says so.
    init(_ workplace: Workplace, _ all: AllWork) {
        let ids = workplace.ids
        self.init(
            Looking(workplace, all), on: "legal", of: Legal.tables,
            undoing: { undone, db, undo in
                if undone.noun.utf8.elementsEqual("legal_term".utf8) {
                    let moved = try Deadlines.dossiers(by: .init(undone.number), db)
                    return moved.isEmpty
                        ? try undo() : try Deadlines.undoing(in: moved, ids: ids, by: undone.author, in: db, undo)
                }
                guard undone.noun.utf8.elementsEqual("dossier".utf8) else { return try undo() }
                return try Deadlines.undoing(in: .init(undone.number), ids: ids, by: undone.author, in: db) {
                    try CarriedPeople.undoing(undone.revision, by: undone.author, in: db, undo)
                }
            }, LegalScope.init)
    }
}
