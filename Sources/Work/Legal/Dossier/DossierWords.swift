import Casework

/// What a dossier is, in words.
enum DossierWords {
    static func kind(_ kind: Dossier.Kind) -> Phrase { LegalFigures.kind.word(for: kind.rawValue) }

    static func outcome(_ outcome: Dossier.Outcome) -> Phrase { LegalFigures.outcomes.word(for: outcome.rawValue) }

    static func arrival(_ arrival: Dossier.Arrival) -> Phrase { LegalFigures.arrivals.word(for: arrival.rawValue) }
}
