import Casework
import Clients

/// Which events somebody may mean, in a dossier as it stands (passende gebeurtenissen): what fits now comes first.
struct EventKinds: Sendable, Equatable {
    /// What our open terms ask, then what the authority may decide, then what may set off a term next.
    let fitting: [DossierEvent.Kind]
    /// All others of this kind of dossier.
    let others: [DossierEvent.Kind]

    var all: [DossierEvent.Kind] { fitting + others }

    init(_ facts: DossierFacts, _ open: [Deadline], _ rules: LegalRules) {
        let possible = DossierEvent.Kind.allCases.filter { $0.isOf(facts.kind) }
        let asked = open.compactMap { rules.rule($0.key.rule) }
        var first: [DossierEvent.Kind] = []
        for side in [LegalRule.Side.ours, .authority] {
            let meets = asked.filter { $0.side == side }.reduce(into: Set()) { $0.formUnion($1.meets) }
            let more: Set<DossierEvent.Kind> = side == .authority && !meets.isEmpty ? [.extended, .suspended, .resumed] : []
            first += possible.filter { meets.union(more).contains($0) && $0 != .withdrawn && !first.contains($0) }
        }
        if open.isEmpty {
            let seen = Set(facts.events.map(\.kind))
            let triggers = Set(rules.rules(of: facts.kind).flatMap(\.triggers))
            first += possible.filter { triggers.contains(.event($0)) && !seen.contains($0) }
        }
        fitting = first
        others = possible.filter { !first.contains($0) }
    }
}

extension DossierEvent.Kind {
    /// Whether it can happen in a dossier of that kind.
    func isOf(_ kind: Dossier.Kind) -> Bool {
        switch self {
        case .dna, .visa, .travelled, .arrived, .derivedPermit, .untraced, .traced: kind == .reunification
        case .optionDeclared: kind == .naturalisation
        case .permitEnds: kind == .renewal || kind == .euLongTerm
        default: true
        }
    }

    /// Whether we do it and not another.
    var isOurs: Bool {
        switch self {
        case .applied, .documentsSent, .objected, .appealed, .higherAppealed, .noticed, .lateAppealed, .optionDeclared,
            .withdrawn: true
        default: false
        }
    }
}
