import Casework

/// What stands in a coupling, in words.
enum CouplingWords {
    static func income(_ income: Coupling.Income) -> Phrase {
        switch income {
        case .low: Phrase(nl: "laag, met recht op huurtoeslag", en: "low, with rent allowance")
        case .higher: Phrase(nl: "hoger", en: "higher")
        }
    }

    static func wish(_ kind: CouplingWish.Kind) -> Phrase {
        switch kind {
        case .school: Phrase(nl: "dicht bij school", en: "near a school")
        case .work: Phrase(nl: "dicht bij werk", en: "near work")
        case .care: Phrase(nl: "dicht bij zorg", en: "near care")
        case .family: Phrase(nl: "dicht bij familie", en: "near family")
        case .pets: Phrase(nl: "een huisdier", en: "a pet")
        case .noStairs: Phrase(nl: "liever geen trappen", en: "rather no stairs")
        }
    }

    /// In a form.
    static func neighbourhood(_ kind: CouplingWish.Kind) -> Phrase {
        switch kind {
        case .work:
            Phrase(
                nl: "In welke buurt is het werk? (mag leeg blijven)", en: "In which area is the work? (may stay empty)")
        case .care: Phrase(nl: "In welke buurt is de zorg? (mag leeg blijven)", en: "In which area is the care? (may stay empty)")
        case .family:
            Phrase(
                nl: "In welke buurt is de familie? (mag leeg blijven)", en: "In which area is the family? (may stay empty)")
        default:
            Phrase(
                nl: "In welke buurt is de school? (mag leeg blijven)", en: "In which area is the school? (may stay empty)")
        }
    }

    static func end(_ reason: Coupling.EndReason) -> Phrase {
        switch reason {
        case .settled: Phrase(nl: "iedereen woont er, het werk is klaar", en: "all live there, the work is done")
        case .coupledElsewhere: Phrase(nl: "gekoppeld aan een andere gemeente", en: "coupled to another municipality")
        case .selfHoused: Phrase(nl: "vond zelf een woning", en: "found a dwelling themselves")
        case .left: Phrase(nl: "vertrokken", en: "left")
        case .mistake: Phrase(nl: "per ongeluk ingevoerd", en: "entered by mistake")
        }
    }
}
