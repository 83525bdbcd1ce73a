import Casework

/// The rules in words (in woorden).
enum RuleWords {
    static func title(_ kind: DatedRule.Kind) -> Phrase {
        switch kind {
        case .nationalTarget: RuleTexts.targets
        case .rentLimit: RuleTexts.rents
        case .roomNorm: RuleTexts.norms
        case .agreement: RuleTexts.agreements
        }
    }

    static func intro(_ kind: DatedRule.Kind) -> Phrase {
        switch kind {
        case .nationalTarget: RuleTexts.targetsIntro
        case .rentLimit: RuleTexts.rentsIntro
        case .roomNorm: RuleTexts.normsIntro
        case .agreement: RuleTexts.agreementsIntro
        }
    }

    static func amount(_ count: Int, of agreement: DatedRule.Agreement) -> Phrase {
        (agreement == .expectedMonths ? RuleTexts.months : RuleTexts.days).with(["count": String(count)])
    }

    static func rooms(people: Int, shared: Int) -> Phrase {
        RuleTexts.rooms.with("people", PairTexts.people(people)).with("shared", PairTexts.rooms(shared))
    }

    /// With for whom it is.
    static func rent(_ rent: DatedRule.Rent?, _ people: ClosedRange<Int>, _ age: Int?) -> Phrase {
        var parts = [rent.map { RuleTexts.label($0) } ?? RuleTexts.rents]
        if let age { parts.append(RuleTexts.younger.with(["age": String(age)])) }
        let numbers = ["least": String(people.lowerBound), "most": String(people.upperBound)]
        if people.count > 2 {
            if people.lowerBound > 1 { parts.append(RuleTexts.andMore.with(numbers)) }
        } else if people.count == 2 {
            parts.append(RuleTexts.range.with(numbers))
        }
        return Phrase(nl: parts.map(\.nl).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    }
}
