import Casework

/// What stands in a coupling and its offers, in words.
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

    static func step(_ kind: OfferStep.Kind) -> Phrase {
        switch kind {
        case .viewing: Phrase(nl: "bezichtigd", en: "viewed")
        case .accepted: Phrase(nl: "aangenomen", en: "accepted")
        case .lease: Phrase(nl: "huurcontract", en: "lease")
        case .key: Phrase(nl: "sleutel", en: "key")
        case .furnished: Phrase(nl: "ingericht", en: "furnished")
        case .refused: Phrase(nl: "geweigerd", en: "refused")
        case .withdrawn: Phrase(nl: "ingetrokken", en: "withdrawn")
        }
    }

    static func party(_ party: OfferStep.Party) -> Phrase {
        switch party {
        case .household: Phrase(nl: "door het huishouden", en: "by the household")
        case .landlord: Phrase(nl: "door de verhuurder", en: "by the landlord")
        case .municipality: Phrase(nl: "door de gemeente", en: "by the municipality")
        }
    }

    static func reason(_ reason: OfferStep.Reason) -> Phrase {
        switch reason {
        case .tooSmall: Phrase(nl: "te klein", en: "too small")
        case .rent: Phrase(nl: "te duur", en: "too expensive")
        case .neighbourhood: Phrase(nl: "de buurt", en: "the area")
        case .stairs: Phrase(nl: "trappen", en: "stairs")
        case .farFromWork: Phrase(nl: "ver van werk of school", en: "far from work or school")
        case .farFromFamily: Phrase(nl: "ver van familie", en: "far from family")
        case .condition: Phrase(nl: "de staat van de woning", en: "the state of the dwelling")
        case .notAccepted: Phrase(nl: "huishouden niet geaccepteerd", en: "household not accepted")
        case .noReason: Phrase(nl: "zonder reden", en: "without a reason")
        case .other: Phrase(nl: "anders", en: "otherwise")
        }
    }
}
