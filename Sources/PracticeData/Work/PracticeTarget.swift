import Casework
import Dates
import Housing

/// The target's ledger. The targets follow the statutory formula with the published national numbers; the opening
/// balances cannot be derived from the public report and are stated practice figures.
struct PracticeTarget {
    let town: Town

    init(_ town: Town) {
        self.town = town
    }

    func make() throws {
        let stated = "oefencijfer: niet af te leiden uit het openbare jaarverslag"
        try enter(2016, .first, .opening, -60, "2016-01-04", stated)
        try enter(2017, .first, .opening, 35, "2017-01-02", stated)
        try enter(2018, .first, .opening, 71, "2018-01-02", "oefencijfer: stand in het volgsysteem, 1 minder dan geteld")
        let formula = "Staatscourant: landelijk getal × inwoners, naar boven afgerond"
        try enter(2016, .first, .target, 172, "2015-10-05", formula)
        try enter(2016, .second, .target, 169, "2016-04-04", formula)
        try enter(2017, .first, .target, 95, "2016-10-03", formula)
        try enter(2017, .second, .target, 74, "2017-04-03", formula)
        try enter(2018, .first, .target, 95, "2017-10-05", formula)
        try enter(2018, .second, .target, 81, "2018-04-02", formula)
    }

    private func enter(
        _ year: Int, _ half: HalfYear.Half, _ kind: TargetEntry.Kind, _ amount: Int, _ statedOn: String, _ source: String
    ) throws {
        try TargetLedger.add(
            TargetEntry(
                id: town.ids.next(), municipality: town.code, halfYear: HalfYear(year: year, half: half), kind: kind,
                amount: amount, statedOn: town.date(statedOn), source: source),
            by: town.author, in: town.db)
    }
}
