import Casework
import Dates

/// What the authority asks of somebody in a procedure (stukregel): of whom, at which age, and where that stands.
struct DocumentRule: Sendable, Equatable {
    /// Of whom it is asked.
    enum Who: String, CaseIterable, Sendable {
        case sponsor, relative, all
    }

    /// Whether somebody needs it.
    enum Need: Sendable, Equatable {
        case needed
        /// His age leaves it open, the rule is not sure, or it is asked only of who has it.
        case perhaps
        case no
    }

    let id: ID<DocumentRule>
    let procedures: Set<Dossier.Kind>
    /// "birth-certificate"
    let code: String
    let label: Phrase
    /// In full years, on the day of the application.
    let fromAge: Int?
    let untilAge: Int?
    let who: Who
    /// Whether everybody has to have it; else only who has one sends it.
    let isAlways: Bool
    let basis: String
    let source: String
    let confidence: Confidence
    /// It is for what was applied for from this day on, and before the other.
    let from: CalendarDate
    let until: CalendarDate?

    func holds(on day: CalendarDate) -> Bool {
        from <= day && (until.map { day < $0 } ?? true)
    }

    /// - Parameter day: on which he applied, or today as long as he did not.
    func need(_ born: PartialDate?, isSponsor: Bool, on day: CalendarDate) -> Need {
        guard holds(on: day), who == .all || (who == .sponsor) == isSponsor else { return .no }
        let age = Self.age(born, on: day)
        guard (untilAge.map { age.lowest < $0 } ?? true) && (fromAge.map { age.highest >= $0 } ?? true) else { return .no }
        let isOfAge = (untilAge.map { age.highest < $0 } ?? true) && (fromAge.map { age.lowest >= $0 } ?? true)
        return isOfAge && isAlways && confidence.isCertain ? .needed : .perhaps
    }

    /// The ages that somebody may have whose birth is known in part or not at all.
    private static func age(_ born: PartialDate?, on day: CalendarDate) -> (lowest: Int, highest: Int) {
        guard let born else { return (0, .max) }
        return (PartialDate(born.latest).age(on: day), PartialDate(born.earliest).age(on: day))
    }
}
