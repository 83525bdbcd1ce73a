import Casework

extension HousingFigures {
    /// Lead (+) or lag (−) on the target at the end of the period, with every line that leads to it.
    ///
    /// Starts from the last opening that a source stated before the period; what was carried from there is one line. An
    /// opening that a source states in the period and that differs from the computed closing before it is a line of its
    /// own: both are sourced figures.
    static let balance = Figure(
        "housing.balance",
        Phrase(nl: "Voorsprong of achterstand op de taakstelling", en: "Lead or lag on the target"),
        definition: Phrase(
            nl: """
                Beginstand, min de taakstelling van elk halfjaar, plus of min correcties, plus de personen die in deze periode \
                meetellen voor de taakstelling. Een plus is een voorsprong, een min een achterstand.
                """,
            en: """
                Opening balance, less the target of each half-year, plus or minus corrections, plus the persons who count for \
                the target in this period. A plus is a lead, a minus a lag.
                """),
        unit: .balance, counted: .atEnd,
        members: MemberQuery(TargetSQL.lines),
        breakdowns: [
            Breakdown("line", Phrase(nl: "Regel van het boek", en: "Line of the ledger"), column: "line", words: .listed([
                ("opening", Phrase(nl: "beginstand", en: "opening balance")),
                ("restated", Phrase(nl: "beginstand herzien", en: "opening restated")),
                ("target", Phrase(nl: "taakstelling", en: "target")),
                ("correction", Phrase(nl: "correcties", en: "corrections")),
                ("swap", Phrase(nl: "herverdeling", en: "redistribution")),
                ("realised", Phrase(nl: "gehuisvest", en: "housed")),
            ])),
            Breakdown("half-year", Phrase(nl: "Halfjaar", en: "Half-year"), column: "half_year", words: .asStored),
        ],
        checks: [
            Check(
                "housing.balance.restated",
                Phrase(
                    nl: "De beginstand is overal gelijk aan de eindstand ervoor",
                    en: "Every opening equals the closing before it"),
                [.cell(figure: "housing.balance", breakdown: "line", key: "restated")], equals: [],
                hint: Phrase(
                    nl: "Een bron noemt een andere beginstand dan wij tellen. Vraag de gemeente waar het verschil vandaan komt.",
                    en: "A source states another opening than we count. Ask the municipality where the difference comes from.")),
        ])
}
