import Casework
package import Database
package import Dates
import Organisation
import Trail

/// A town to practise in (oefengegevens): Zoetermeer in 2016–2018, with people who do not exist.
///
/// Made through the deeds of the work itself, in one transaction, the same at every run with the same seed. What it makes
/// so many of stands in ``YearPlan``; no figure knows those numbers. Only the search for homes and the procedures that go on
/// are of these days: who looks at them wants to see what is to be done now.
package struct PracticeData: Sendable {
    private let seed: UInt64
    private let today: CalendarDate

    package init(seed: UInt64 = 2017, today: CalendarDate) {
        self.seed = seed
        self.today = today
    }

    /// - Parameter progress: hears how far it is, from 0 to 1.
    /// - Throws: a `Refusal` when the database already holds data: practice never mixes with real work.
    package func make(in database: any Database, progress: @escaping @Sendable (Double) -> Void) async throws {
        let (seed, today) = (seed, today)
        try await database.write { db in
            guard try Municipalities.all(db).isEmpty else { throw Refusal.notEmpty }
            let town = try Town(db, seed: seed)
            try Self.fill(town, progress)
            try PracticeHousing(town, today: today).make()
            try PracticeDossiers(town, today: today).make()
            progress(1)
            try Markers.set(.practice, by: town.author, in: db)
        }
    }

    private static func fill(_ town: Town, _ progress: (Double) -> Void) throws {
        try PracticeTeam(town).make()
        try PracticeTarget(town).make()
        progress(0.05)
        for plan in YearPlan.all { try PracticePeople(town).house(plan) }
        try PracticePeople(town).moveOnFromGVA()
        progress(0.2)
        try PracticeGuidance(town).make()
        try PracticeLegal(town).make()
        progress(0.35)
        try PracticeCourses(town).make()
        progress(0.5)
        for (done, plan) in YearPlan.all.enumerated() {
            try PracticeDesk(town).record(plan)
            progress(0.5 + 0.45 * Double(done + 1) / Double(YearPlan.all.count))
        }
        try PracticeVoice(town).make()
    }
}

extension Refusal {
    static let notEmpty = Refusal(.rule, Phrase(
        nl: "In dit bestand staan al gegevens. Kies een nieuw bestand voor de oefengegevens. Er is niets veranderd.",
        en: "This file already holds data. Choose a new file for the practice data. Nothing was changed."))
}
