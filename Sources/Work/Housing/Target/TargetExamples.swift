import Casework
import Dates
import Organisation
import Web

/// The pages of the target, with sample values.
enum TargetExamples {
    static let all = [
        Example("taakstelling", full),
        Example("taakstelling-leeg", TargetPage(
            town: "Zoetermeer", account: TargetBook(town, [], [], counted: [:]).account(of: half), today: day)),
        Example("taakstelling-mensen", TargetPeoplePage(
            town: "Zoetermeer", municipality: town, half: half, all: 60, first: 25, shown: people)),
        Example("taakstelling-niemand", TargetPeoplePage(
            town: "Zoetermeer", municipality: town, half: half, all: 0, first: 0, shown: [])),
        Example("taakstelling-invullen", TargetEntryPage(town: "Zoetermeer", municipality: town, half: half)),
        Example("taakstelling-fout", TargetEntryPage(
            town: "Zoetermeer", municipality: town, half: half,
            entry: TargetEntryForm(Form(["soort": "correction", "aantal": "veel"])), complaints: complaints)),
        Example("telling", CountPage(
            line: people[0].line, town: "Zoetermeer", name: people[0].name, fileLink: "#", form: CountForm(people[0].line),
            last: UndoLine("#"))),
        Example("telling-zonder-naam", CountPage(line: people[1].line, town: "Zoetermeer", form: CountForm(people[1].line))),
    ]

    private static let town = MunicipalityCode(literal: "GM0637")
    private static let half = HalfYear(year: 2017, half: .second)
    private static let day = half.period.from.adding(days: 100)

    private static let complaints: Complaints = {
        var complaints = Complaints()
        complaints.add("aantal", TargetFormTexts.numberWrong)
        complaints.add("reden", Refusal.correctionWithoutReason.sentence)
        return complaints
    }()

    // MARK: The cockpit

    private static let full: TargetPage = {
        let account = TargetBook(town, lines, [swap], counted: counted).account(of: half)
        var page = TargetPage(town: "Zoetermeer", account: account, today: day)
        page.others = [Municipality(code: MunicipalityCode(literal: "GM0599"), name: "Rotterdam")]
        page.isLeader = true
        page.forecast = TargetForecast(
            account, [
                .init(people: 5, stage: .lease, keyPlannedOn: day.adding(days: 10), moveBy: nil),
                .init(people: 3, stage: .accepted, keyPlannedOn: day.adding(days: 20), moveBy: nil),
                .init(people: 4, stage: .none, keyPlannedOn: nil, moveBy: day.adding(days: 30)),
            ], arriving: 2, average: .init(people: 24, dwellings: 10))
        page.formula = TargetFormula(
            national: NationalTarget(halfYear: half, people: 10_000, source: "Staatscourant", confidence: .b), year: 2016,
            inhabitants: 124_000, countryInhabitants: 16_979_120)
        page.missed = 1
        page.supervision = SupervisionStep(kind: .signal, missed: 1, basis: "Gemeentewet art. 124", confidence: .c)
        page.outcomes = [.counts: 12, .countsUncertain: 2, .byAnother: 1, .notUncertain: 1]
        page.last = UndoLine("#")
        return page
    }()

    private static let counted = [0: 6, 40: 5, 70: 3].reduce(into: [CalendarDate: Int]()) { found, month in
        let day = half.period.from.adding(days: month.key)
        found[day.adding(days: 1 - day.day)] = month.value
    }

    private static let lines: [TargetBook.Line] = [
        line(1, .opening, -9, 0, "stand in het volgsysteem"), line(2, .target, 80, -90, "Staatscourant"),
        line(3, .target, 74, 20, "brief van het ministerie, met terugwerkende kracht"),
        line(4, .correction, 2, 30, "overzicht van het COA", "te laat gemeld in het vorige halfjaar"),
        line(5, .closing, -40, 95, "stand in het volgsysteem"),
    ]

    private static func line(
        _ id: Int64, _ kind: TargetEntry.Kind, _ amount: Int, _ days: Int, _ source: String, _ reason: String? = nil
    ) -> TargetBook.Line {
        TargetBook.Line(
            entry: TargetEntry(
                id: ID(id), municipality: town, halfYear: half, kind: kind, amount: amount,
                statedOn: half.period.from.adding(days: days), source: source, reason: reason),
            colleague: "Els de Vries")
    }

    private static let swap = TargetBook.Swap(
        swap: TargetSwap(
            id: ID(1), from: MunicipalityCode(literal: "GM0599"), to: town, halfYear: half, amount: 6,
            statedOn: half.period.from, source: "besluit van beide colleges"),
        other: "Rotterdam", colleague: nil)

    // MARK: Who counts

    private static let people: [TargetPeoplePage.Row] = {
        let rule = { (counts: Bool, sure: Confidence) in
            CountingRule(
                subject: .route(.regular), from: half.period.from, counts: counts, basis: "Huisvestingswet 2014 art. 28",
                confidence: sure)
        }
        let told = CountCorrection(countedOn: day, reason: "alsnog geteld", source: "volgsysteem")
        return [
            row(1, .regular, .counts(on: day, rule(true, .b)), "أمل الحداد"),
            row(2, .bornBefore, .counts(on: day, rule(true, .c)), nil),
            row(3, .regular, .countedBefore(ID(9)), "Ngozi Adichie Chimamanda Okonkwo van den Berg-Oyelaran"),
            row(4, .displaced, .notByRule(rule(false, .c)), "Oksana"),
            row(5, .sharing, .countsByCorrection(on: day, told), "Tesfay"), row(6, .gva, .noRule, "Bashir"),
            row(7, .regular, .notByCorrection(told), "Nour"), row(8, .regular, .countsLate(on: day, rule(true, .b)), "Ali"),
        ]
    }()

    private static func row(
        _ id: Int64, _ route: Placement.Route, _ verdict: Counting.Verdict, _ name: String?
    ) -> TargetPeoplePage.Row {
        let line = Counting.Line(placement: ID(id), municipality: town, route: route, startedOn: day.adding(days: -20))
        return TargetPeoplePage.Row(
            line: CountedLine(
                placement: ID(id), person: ID(id), line: line, verdict: verdict, dwelling: "Dorpsstraat 12",
                before: .init(day: day.adding(days: -200), isHere: id == 3)),
            name: name, link: name == nil ? nil : "#")
    }
}
