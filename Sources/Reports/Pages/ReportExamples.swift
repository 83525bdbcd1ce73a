import Casework
import Organisation
package import Web

/// The report's pages with sample values: empty, full, with a sum that does not fit, and in another script.
package enum ReportExamples {
    package static let all = [
        Example("begin-leeg", StartPage(municipalities: [], hasAll: true, work: [])),
        Example("begin", StartPage(
            municipalities: [town, secondTown], hasAll: true,
            work: [MenuItem(Phrase(nl: "Huisvesting", en: "Housing"), Address.work.link("huisvesting"))])),
        Example("verslag", ReportPage(report(fits: true), years: [2018, 2017], isOnline: true, hasLists: true)),
        Example("verslag-klopt-niet", ReportPage(report(fits: false), years: [2017], isOnline: true, hasLists: true)),
        Example("lijst", list(lines)),
        Example("lijst-leeg", list([])),
        Example("lijst-deel", ListPage(
            figure: sample, area: .municipality(town), year: 2017, part: Part(.sex, "male"), value: 1, lines: [lines[0]], page: 1,
            hasMore: true)),
        Example("per", DivisionPage(
            figure: sample, area: .municipality(town), year: 2017,
            division: .init(breakdown: .nationality, cells: [cell("0336", 6, .nationality), cell("0084", 2, .nationality)]))),
        Example("per-leeg", DivisionPage(
            figure: sample, area: .municipality(town), year: 2017, division: .init(breakdown: .sex, cells: []))),
        Example("werk", WorkPage(work: sample.label, report: report(fits: true), years: [2017], hasLists: true) { _ in "/" }),
    ]

    private static let town = Municipality(code: MunicipalityCode(literal: "GM0001"), name: "Voorbeeldstad")
    private static let secondTown = Municipality(code: MunicipalityCode(literal: "GM0002"), name: "مدينة المثال")

    private static let sample = Figure(
        "voorbeeld.personen", Phrase(nl: "Personen in een voorbeeld", en: "Persons in an example"),
        definition: Phrase(nl: "Bedachte personen, om de pagina te bekijken.", en: "Made-up persons, to look at the page."),
        unit: .persons, members: MemberQuery("SELECT 1"), breakdowns: [.sex, .nationality, .month])

    private static func report(fits: Bool) -> Report {
        let count = Count(figure: sample, value: 12, divisions: [
            .init(breakdown: .sex, cells: [cell("male", 5, .sex), cell("female", fits ? 7 : 6, .sex)]),
            .init(breakdown: .nationality, cells: [cell("0336", 6, .nationality), cell("0084", 6, .nationality)]),
            .init(breakdown: .month, cells: [cell("01", 2, .month), cell("02", 10, .month)]),
        ])
        let check = Check(
            "voorbeeld", Phrase(nl: "Mannen en vrouwen samen zijn iedereen", en: "Men and women are everyone"),
            [.cells(figure: sample.id, breakdown: "sex")], equals: [.figure(sample.id)],
            hint: Phrase(nl: "Van iemand is het geslacht niet bekend.", en: "Someone's sex is not known."))
        let entry = Report.Entry(
            recipe: .init(sample.id, Phrase(nl: "Grootste groep: {nationality.top}.", en: "Largest group: {nationality.top}."),
                          by: ["sex", "nationality", "month"]),
            count: count, before: count, checks: [CheckResult(check, from: [sample.id: count])].compactMap { $0 }, lines: [])
        return Report(
            area: .municipality(town), year: 2017,
            sections: [.init(title: Phrase(nl: "Voorbeeld", en: "Example"), entries: [entry])])
    }

    private static func cell(_ key: String, _ value: Int, _ breakdown: Breakdown) -> Count.Cell {
        Count.Cell(key: key, label: breakdown.word(for: key), value: value)
    }

    private static let lines = [
        Member(number: "0000000000001", date: "2017-03-12", amount: 1, about: "اجتماع", keys: ["male", "0336", "03"]),
        Member(number: "0000000000002", date: "2017-02-01", amount: 1, about: nil, keys: [nil, "0084", "02"]),
    ]

    private static func list(_ lines: [Member]) -> ListPage {
        ListPage(
            figure: sample, area: .municipality(town), year: 2017, value: lines.count, lines: lines, page: 1,
            hasMore: !lines.isEmpty)
    }
}
