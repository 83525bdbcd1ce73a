import Clients
import Web

/// How the pages of housing read and change.
typealias HousingDoor = WorkDoor<HousingScope>

extension WorkDoor<HousingScope> {
    /// Who counts is worked out anew with what is undone.
    init(_ workplace: Workplace, _ all: AllWork) {
        self.init(
            Looking(workplace, all), on: "housing", of: Housing.tables + all.receptions.flatMap(\.tables),
            undoing: { undone, db, undo in try Placements.undoing(undone.revision, in: db, undo) }, HousingScope.init)
    }
}
