import Casework

/// How long the rules that we know gave and give, as rows: for facts from a day on and before another.
enum KnownLegalTerms {
    static let rows: [SQL] = [reunion, objection, late, stay]

    private static let begin: SQL = """
        INSERT INTO legal_term (id, rule, amount, unit, more_amount, more_unit, more_times, calendar, basis, source, confidence,
            valid_from, valid_until) VALUES
        """

    // Three months are just inside the act (art. 4 Atw); whether it helps is not sure, so the plain day warns.
    private static let reunion: SQL = begin + """
         (1, 'NR-APPLY', 3, 'months', NULL, NULL, 0, 'doubtful', 'art. 29 lid 2 Vw 2000', 'wettekst en brochure IND', 'B',
            '2014-01-01', '2026-06-12'),
        (2, 'NR-APPLY', 3, 'months', NULL, NULL, 0, 'doubtful', 'art. 29 lid 2 Vw 2000',
            'Wet tweestatusstelsel, alleen vluchtelingen; begin op 9 of 12 juni 2026, bronnen verschillen', 'B', '2026-06-12',
            NULL),
        (3, 'NR-SUB2Y', 2, 'years', NULL, NULL, 0, 'plain', 'art. 29a Vw 2000',
            'Wet tweestatusstelsel; begin op 9 of 12 juni 2026, bronnen verschillen', 'B', '2026-06-09', NULL),
        (4, 'NR-DECIDE', 90, 'days', 3, 'months', 1, 'act', 'art. 2u Vw 2000', 'wettekst; brieven noemden toen 6 maanden', 'B',
            '2013-06-01', '2026-06-12'),
        (5, 'NR-DECIDE', 90, 'days', 3, 'months', 1, 'act', 'art. 2u Vw 2000',
            'een wetsvoorstel (36349) maakt hier 9 maanden van; of het geldt is niet gevonden', 'D', '2026-06-12', NULL),
        (6, 'NR-MVV', 3, 'months', NULL, NULL, 0, 'doubtful', 'beleid mvv', 'brochure IND over gezinsvorming, zelfde stap', 'B',
            '2013-06-01', NULL),
        (7, 'NR-ENTRY', 90, 'days', NULL, NULL, 0, 'plain', 'art. 2b e.v. Vw 2000', 'algemeen bekend, nakijken', 'C',
            '2013-06-01', NULL)
        """

    // The term to decide runs from the end of the term to object, as art. 76 says it.
    private static let objection: SQL = begin + """
         (10, 'NR-OBJECT', 4, 'weeks', NULL, NULL, 0, 'act', 'art. 69 lid 1 Vw 2000', 'wettekst', 'B', '2001-04-01',
         '2026-06-12'),
        (11, 'NR-OBJECT', 4, 'weeks', NULL, NULL, 0, 'act', 'art. 69 lid 1 Vw 2000', 'nakijken in de wetten van juni 2026', 'C',
            '2026-06-12', NULL),
        (12, 'NR-OBJDEC', 19, 'weeks', 6, 'weeks', 1, 'act', 'art. 76 Vw 2000', 'brochure IND', 'B', '2013-01-01', '2026-06-12'),
        (13, 'NR-OBJDEC', 19, 'weeks', 6, 'weeks', 1, 'act', 'art. 76 Vw 2000', 'nakijken in de wetten van juni 2026', 'C',
            '2026-06-12', NULL),
        (14, 'NR-APPEAL', 4, 'weeks', NULL, NULL, 0, 'act', 'art. 69 lid 1 Vw 2000', 'wettekst', 'B', '2001-04-01',
            '2026-06-12'),
        (15, 'NR-APPEAL', 4, 'weeks', NULL, NULL, 0, 'act', 'art. 69 lid 1 Vw 2000',
            'het pact noemt kortere termijnen, 5 dagen tot 1 maand: kijk in de beslissing', 'C', '2026-06-12', NULL),
        (16, 'NR-HIGHER', 4, 'weeks', NULL, NULL, 0, 'act', 'art. 69 en 84 Vw 2000', 'algemeen bekend, nakijken', 'C',
            '2001-04-01', NULL)
        """

    private static let late: SQL = begin + """
         (20, 'NR-NOTICE', 1, 'days', NULL, NULL, 0, 'plain', 'art. 4:17 en 6:12 Awb', 'wettekst', 'B', '2009-10-01', NULL),
        (21, 'NR-LATE', 2, 'weeks', NULL, NULL, 0, 'act', 'art. 6:12 lid 2 Awb',
            'wettekst; de dwangsom die vanzelf liep is afgeschaft (2020, wet 35749)', 'B', '2009-10-01', NULL),
        (22, 'NR-LATEAPPEAL', 1, 'days', NULL, NULL, 0, 'plain', 'art. 6:12 lid 2 Awb', 'wettekst', 'B', '2009-10-01', NULL)
        """

    private static let stay: SQL = begin + """
         (30, 'VB-ASIEL', 3, 'years', NULL, NULL, 0, 'plain', 'art. 28 lid 2 Vw 2000', 'wettekst van 2003; einde nakijken', 'A',
            '2001-04-01', '2004-09-01'),
        (31, 'VB-ASIEL', 5, 'years', NULL, NULL, 0, 'plain', 'art. 28 lid 2 Vw 2000', 'wettekst van 2005', 'A', '2004-09-01',
            '2026-06-12'),
        (32, 'VB-ASIEL', 3, 'years', NULL, NULL, 0, 'plain', 'Uitvoeringswet Asiel- en migratiepact', 'IND', 'B', '2026-06-12',
            NULL),
        (33, 'VB-RENEW', 0, 'days', NULL, NULL, 0, 'plain', 'art. 3.80 Vb 2000', 'algemeen bekend, nakijken', 'C', '2001-04-01',
            NULL),
        (34, 'VB-ONBEP', 5, 'years', NULL, NULL, 0, 'plain', 'art. 33 en 34 Vw 2000', 'wettekst; vervallen in juni 2026', 'B',
            '2001-04-01', '2026-06-12'),
        (35, 'VB-EULI', 5, 'years', NULL, NULL, 0, 'plain', 'art. 45b Vw 2000', 'IND', 'B', '2006-01-01', NULL),
        (36, 'VB-NAT5', 5, 'years', NULL, NULL, 0, 'plain', 'art. 8 RWN', 'IND; 10 jaar is nog geen wet', 'B', '2003-01-01',
        NULL),
        (37, 'VB-NAT3', 3, 'years', NULL, NULL, 0, 'plain', 'art. 8 RWN', 'IND; 5 jaar is nog geen wet', 'C', '2003-01-01', NULL),
        (38, 'VB-NATDEC', 1, 'years', 6, 'months', 2, 'plain', 'art. 9 RWN', 'IND', 'C', '2003-01-01', NULL),
        (39, 'VB-OPTIE', 13, 'weeks', 13, 'weeks', 1, 'plain', 'art. 6 RWN', 'algemeen bekend, nakijken', 'C', '2003-01-01',
        NULL),
        (40, 'BRIEF', NULL, NULL, NULL, NULL, 0, 'plain', 'de brief zelf', 'de brief', 'A', '1900-01-01', NULL)
        """
}
