/// Who asks, in the order of the columns of ``Matrix``.
enum Asker: String, CaseIterable, Sendable {
    /// Not signed in; signed out; not used for ten minutes; since half a day.
    case nobody, signedOut, idle, expired
    /// Of the desk: any; whose client it is; of whose household she is; of whose household she was, or will be; on shift; whose shift
    /// is over, comes later, was taken away.
    case volunteer, own, household, formerHousehold, onShift, shiftOver, shiftLater, shiftWithdrawn
    case legalWorker, teamLeader
    /// Who leads another team of the same municipality and is on shift there; who does that and helps here; who leads a team of
    /// another municipality.
    case leaderBeside, bothTeams, leaderElsewhere
    /// Who led the team until today, and who leads it from tomorrow.
    case left, notYet
    /// Who have no team.
    case administrator, municipality, municipalityElsewhere, auditor
}
