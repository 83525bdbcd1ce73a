package import Casework

/// What someone may be in the program (rol). Follows from facts over time: engagements, tasks and mandates.
package enum Role: String, CaseIterable, Sendable {
    /// Volunteers, interns and other staff of a place: what they may see follows from their work.
    case volunteer
    case legalWorker = "legal-worker"
    /// Of one or more places.
    case teamLeader = "team-leader"
    /// Keeps accounts and settings; sees nothing of clients.
    case administrator
    /// Reads the reports of its own municipality, and no list behind them.
    case municipality
    /// Reads the log, and nothing else.
    case auditor

    package var name: Phrase {
        switch self {
        case .volunteer: Phrase(nl: "medewerker of vrijwilliger", en: "staff or volunteer")
        case .legalWorker: Phrase(nl: "juridisch medewerker", en: "legal worker")
        case .teamLeader: Phrase(nl: "teamleider", en: "team leader")
        case .administrator: Phrase(nl: "beheerder", en: "administrator")
        case .municipality: Phrase(nl: "gemeente", en: "municipality")
        case .auditor: Phrase(nl: "controleur", en: "auditor")
        }
    }
}
