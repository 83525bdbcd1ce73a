import Casework
import Database
import Dates

/// Where the topics are kept: dated words, so that a law that changes brings new ones and old answers are still found.
enum HelpdeskTopics {
    static let steps: [SQL] = [
        """
        CREATE TABLE helpdesk_topic (
            code TEXT NOT NULL PRIMARY KEY,
            sequence BIGINT NOT NULL UNIQUE,
            label_nl TEXT NOT NULL,
            label_en TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_until TEXT)
        """,
        """
        INSERT INTO helpdesk_topic (code, sequence, label_nl, label_en, valid_from, valid_until) VALUES
            ('reunification', 1, 'gezinshereniging', 'family reunification', '2001-04-01', NULL),
            ('subsidiary', 2, 'gezinshereniging bij subsidiaire bescherming', 'family reunification with subsidiary protection',
                '2026-06-12', NULL),
            ('late', 3, 'de IND beslist te laat', 'the authority decides late', '2009-10-01', NULL),
            ('evidence', 4, 'documenten, DNA of gehoor', 'documents, DNA or interview', '2001-04-01', NULL),
            ('refusal', 5, 'afwijzing, bezwaar of beroep', 'refusal, objection or appeal', '2001-04-01', NULL),
            ('travel', 6, 'mvv, laissez-passer of reis', 'visa, laissez-passer or journey', '2001-04-01', NULL),
            ('renewal', 7, 'verlenging of vast verblijf', 'renewal or permanent stay', '2001-04-01', NULL),
            ('indefinite', 8, 'asiel voor onbepaalde tijd', 'asylum for an indefinite time', '2001-04-01', '2026-06-12'),
            ('papers', 9, 'reisdocument', 'travel document', '2001-04-01', NULL),
            ('naturalisation', 10, 'naturalisatie of optie', 'naturalisation or option', '2003-04-01', NULL),
            ('asylum', 11, 'asielprocedure', 'asylum procedure', '2001-04-01', NULL),
            ('other', 12, 'iets anders', 'something else', '2001-04-01', NULL)
        """,
    ]

    static func all(_ db: any Reading) throws -> [HelpdeskTopic] {
        try db.all("SELECT code, label_nl, label_en, valid_from, valid_until FROM helpdesk_topic ORDER BY sequence") { row in
            row.date(3).map {
                HelpdeskTopic(code: row.text(0), label: Phrase(nl: row.text(1), en: row.text(2)), from: $0, until: row.date(4))
            }
        }.compactMap { $0 }
    }
}
