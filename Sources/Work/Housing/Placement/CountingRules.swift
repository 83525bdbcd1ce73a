import Casework
import Database
import Dates

/// Which routes count for the target, and since when: dated rows with their basis (telregels).
struct CountingRules: Sendable {
    static let steps: [SQL] = [
        """
        CREATE TABLE counting_rule (
            route TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            counts BIGINT NOT NULL,
            basis TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')),
            PRIMARY KEY (route, valid_from))
        """,
        // Late registration counts on the day on which the national system was told.
        """
        INSERT INTO counting_rule (route, valid_from, counts, basis, confidence) VALUES
            ('regular', '2010-01-01', 1, 'Huisvestingswet 2014 art. 28; telt op de dag van huisvesting', 'B'),
            ('gva', '2016-01-01', 1, 'Bestuursakkoord 27-11-2015; telt bij plaatsing in de GVA', 'B'),
            ('sharing', '2010-01-01', 1, 'telt per persoon', 'B'),
            ('joining-family', '2010-01-01', 1, 'nareiziger met afgeleide asielvergunning', 'B'),
            ('joining-otherwise', '2010-01-01', 0, 'nareiziger met een vergunning die niet voor asiel is', 'C'),
            ('resettled', '2010-01-01', 1, 'uitgenodigde vluchteling', 'B'),
            ('minor', '2016-01-01', 1, 'alleenstaande minderjarige met vergunning', 'C'),
            ('minor-in-care', '2016-01-01', 1, 'alleenstaande minderjarige in kleinschalige opvang van de voogd', 'C'),
            ('self-housed', '2010-01-01', 1, 'zelf een woning gevonden, en gemeld aan het COA', 'C'),
            ('moved', '2010-01-01', 0, 'woonde al met een vergunning in een andere gemeente', 'B'),
            ('born-before', '2010-01-01', 1, 'geboren in de opvang, met vergunning', 'C'),
            ('born-after', '2010-01-01', 0, 'geboren na de huisvesting', 'C'),
            ('displaced', '2010-01-01', 0, 'ontheemde uit Oekraïne (richtlijn 2001/55)', 'C'),
            ('late-registration', '2010-01-01', 1, 'na het halfjaar gemeld: telt op de dag van melding', 'B')
        """,
    ]

    /// Of each subject, the newest first.
    private let rules: [CountingRule.Subject: [CountingRule]]

    init(_ db: any Reading) throws {
        var found: [CountingRule.Subject: [CountingRule]] = [:]
        try db.each(
            "SELECT route, valid_from, counts, basis, confidence FROM counting_rule ORDER BY valid_from DESC", []
        ) { row in
            guard let subject = CountingRule.Subject(row.text(0)), let from = row.date(1) else { return }
            found[subject, default: []].append(CountingRule(
                subject: subject, from: from, counts: row.flag(2), basis: row.text(3),
                confidence: Confidence(rawValue: row.text(4)) ?? .d))
        }
        rules = found
    }

    init(_ rules: [CountingRule]) {
        self.rules = Dictionary(grouping: rules.sorted { $0.from > $1.from }, by: \.subject)
    }

    /// The rule of that day; nothing when there was none yet.
    func rule(_ subject: CountingRule.Subject, on day: CalendarDate) -> CountingRule? {
        rules[subject]?.first { $0.from <= day }
    }

    /// Whether a route counts by the rule of that day. Without a rule it does not.
    func count(_ route: Placement.Route, on day: CalendarDate) -> Bool {
        rule(.route(route), on: day)?.counts ?? false
    }
}
