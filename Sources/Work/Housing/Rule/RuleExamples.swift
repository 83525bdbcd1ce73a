import Casework
import Dates
import Organisation
import Web

/// The pages of rules, with sample values.
enum RuleExamples {
    static let all = [
        Example("regels-taakstelling", page(.nationalTarget, targets)),
        Example("regels-huurgrenzen", rents),
        Example("regels-kamers", page(.roomNorm, norms)),
        Example("regels-afspraken", page(.agreement, agreements)),
        Example("regels-bewaard", stored),
        Example("regels-klopt-niet", wrong),
        Example("regels-lezen", RulesPage(lines: [], towns: [town], led: [], form: DatedRuleForm(.agreement))),
    ]

    private static let day = CouplingExamples.day
    private static let town = CouplingExamples.town

    private static func page(_ kind: DatedRule.Kind, _ lines: [RuleLine]) -> RulesPage {
        RulesPage(lines: lines, towns: [town], led: [town], form: DatedRuleForm(kind))
    }

    private static func line(
        _ what: Phrase, _ amount: Phrase, _ stand: RuleLine.Stand, in town: MunicipalityCode? = nil, isCertain: Bool = true
    ) -> RuleLine {
        RuleLine(
            what: what, town: town, amount: amount, from: day.adding(days: -400), until: day.adding(days: -35),
            basis: "Voorbeeld van een bron", isCertain: isCertain, stand: stand)
    }

    private static let targets = [
        line(TargetWords.half(HalfYear(year: 2018, half: .second)), TargetWords.people(11_000), .now, isCertain: false),
        line(TargetWords.half(HalfYear(year: 2018, half: .second)), TargetWords.people(8_000), .before, isCertain: false),
        line(TargetWords.half(HalfYear(year: 2018, half: .first)), TargetWords.people(13_000), .now),
    ]

    private static let rents: RulesPage = {
        let cases: [(DatedRule.Rent, ClosedRange<Int>, Int?, Int)] = [
            (.young, 1...1, 20, 41_402), (.cappingLow, 1...2, nil, 59_255), (.cappingHigh, 3...99, nil, 63_505),
            (.allowance, 1...99, nil, 71_068),
        ]
        var page = RuleExamples.page(.rentLimit, cases.map { rent, people, age, cents in
            line(RuleWords.rent(rent, people, age), RentText.of(cents), .before)
        })
        page.notice = RentNotice(year: day.year, canFill: true, isThere: true)
        return page
    }()

    private static let norms = [
        line(RuleTexts.norm, RuleWords.rooms(people: 2, shared: 1), .now, in: town.code),
        line(RuleTexts.norm, RuleWords.rooms(people: 1, shared: 1), .now, isCertain: false),
    ]

    private static let agreements = DatedRule.Agreement.allCases.map {
        line(RuleTexts.label($0), RuleWords.amount(6, of: $0), .later, in: town.code)
    }

    private static let stored: RulesPage = {
        var page = RuleExamples.page(.agreement, agreements)
        page.done = UndoLine("/huisvesting")
        return page
    }()

    private static let wrong: RulesPage = {
        var page = RuleExamples.page(.rentLimit, [])
        page.complaints.add(DatedRuleForm.amount, RuleFormTexts.centsWrong)
        page.complaints.add(DatedRuleForm.certain, RuleFormTexts.certainMissing)
        return page
    }()
}
