import Casework

/// What we know of the law, as rows: what each rule asks or allows. Those that name another come after it.
enum KnownLegalRules {
    static let rows: [SQL] = [reunion, objection, late, stay, letter]

    private static let begin: SQL = """
        INSERT INTO legal_rule (code, sequence, label_nl, label_en, start_nl, start_en, consequence_nl, consequence_en, side,
        effect,
            procedures, triggers, meets, after_rule, warnings) VALUES
        """

    private static let reunion: SQL = begin + """
         ('NR-APPLY', 1, 'aanvraag gezinshereniging', 'apply for family reunification', 'bekendgemaakt op', 'made known on',
            'Daarna kan de familie alleen nog komen als de IND de late aanvraag verschoonbaar vindt.',
            'After that the family can come only when the authority excuses the late request.', 'ours', 'deadline',
            'reunification', 'permit permit-refugee', 'applied withdrawn', NULL, '42 14 7'),
        ('NR-SUB2Y', 2, 'aanvragen mag vanaf', 'may apply from', 'vergunning bekendgemaakt op', 'permit made known on',
            'Eerder aanvragen heeft geen zin: de IND wijst dan af.', 'Applying earlier makes no sense: it will be refused.',
            'ours', 'opening', 'reunification', 'permit-subsidiary', 'applied withdrawn', NULL, ''),
        ('NR-DECIDE', 3, 'beslissing van de IND', 'decision of the authority', 'ontvangen op', 'received on',
            'Dan is de IND te laat: je kunt haar in gebreke stellen.',
            'Then the authority is late: you can give notice of default.',
            'authority', 'deadline', 'reunification', 'applied', 'granted refused withdrawn', NULL, ''),
        ('NR-MVV', 4, 'mvv ophalen', 'collect the visa', 'beslissing bekendgemaakt op', 'decision made known on',
            'Dan is een nieuwe aanvraag nodig.', 'Then a new request is needed.', 'ours', 'deadline', 'reunification',
            'granted objection-granted judgment-won', 'visa arrived withdrawn', NULL, '42 14'),
        ('NR-ENTRY', 5, 'inreizen', 'enter the country', 'mvv afgegeven op', 'visa issued on',
            'Dan is de mvv niet meer geldig.', 'Then the visa is no longer valid.', 'ours', 'deadline', 'reunification', 'visa',
            'arrived withdrawn', NULL, '42 14')
        """

    private static let objection: SQL = begin + """
         ('NR-OBJECT', 10, 'bezwaar', 'objection', 'afwijzing bekendgemaakt op', 'refusal made known on',
            'Dan staat de afwijzing vast.', 'Then the refusal is final.', 'ours', 'deadline', 'reunification', 'refused',
            'objected withdrawn', NULL, '14 7'),
        ('NR-OBJDEC', 11, 'beslissing op bezwaar', 'decision on the objection', 'bezwaar ontvangen op, na de bezwaartermijn',
            'objection received on, after the term for it', 'Dan is de IND te laat: je kunt haar in gebreke stellen.',
            'Then the authority is late: you can give notice of default.', 'authority', 'deadline', 'reunification', 'objected',
            'objection-granted objection-refused withdrawn', 'NR-OBJECT', ''),
        ('NR-APPEAL', 12, 'beroep bij de rechtbank', 'appeal to the court', 'beslissing op bezwaar bekendgemaakt op',
            'decision on the objection made known on', 'Dan staat de beslissing vast.', 'Then the decision is final.', 'ours',
            'deadline', 'reunification', 'objection-refused', 'appealed withdrawn', NULL, '14 7'),
        ('NR-HIGHER', 13, 'hoger beroep', 'higher appeal', 'uitspraak bekendgemaakt op', 'judgment made known on',
            'Dan staat de uitspraak vast.', 'Then the judgment is final.', 'ours', 'deadline', 'reunification', 'judgment-lost',
            'higher-appealed withdrawn', NULL, '14 7')
        """

    private static let late: SQL = begin + """
         ('NR-NOTICE', 20, 'in gebreke stellen kan vanaf', 'notice of default is possible from', 'beslistermijn voorbij na',
            'term to decide passed after', 'Zonder ingebrekestelling kun je niet in beroep omdat de IND te laat is.',
            'Without a notice of default you cannot appeal for lateness.', 'ours', 'opening', 'reunification',
            'passed:NR-DECIDE passed:NR-OBJDEC',
            'noticed granted refused objection-granted objection-refused withdrawn', NULL, ''),
        ('NR-LATE', 21, 'beslissing na de ingebrekestelling', 'decision after the notice of default',
            'ingebrekestelling ontvangen op', 'notice of default received on', 'Dan kun je in beroep omdat de IND niet beslist.',
            'Then you can appeal because the authority does not decide.', 'authority', 'deadline', 'reunification', 'noticed',
            'granted refused objection-granted objection-refused withdrawn', NULL, ''),
        ('NR-LATEAPPEAL', 22, 'beroep niet tijdig beslissen kan vanaf', 'appeal for not deciding is possible from',
            'twee weken na de ingebrekestelling voorbij na', 'two weeks after the notice passed after',
            'Zonder beroep dwingt niemand de IND om te beslissen.', 'Without an appeal nobody makes the authority decide.',
            'ours', 'opening', 'reunification', 'passed:NR-LATE',
            'late-appealed granted refused objection-granted objection-refused withdrawn', NULL, '')
        """

    private static let stay: SQL = begin + """
         ('VB-ASIEL', 30, 'vergunning loopt af', 'permit runs out', 'vergunning ingegaan op', 'permit began on',
            'Dan is er een gat in het verblijf.', 'Then there is a gap in the stay.', 'ours', 'deadline', 'renewal',
            'permit permit-refugee permit-subsidiary', 'applied withdrawn permit-ends', NULL, '90 42 14'),
        ('VB-RENEW', 31, 'verlenging aanvragen', 'apply for renewal', 'vergunning geldig tot en met', 'permit valid up to',
            'Dan is er een gat in het verblijf.', 'Then there is a gap in the stay.', 'ours', 'deadline', 'renewal',
            'permit-ends', 'applied withdrawn', NULL, '90 42 14'),
        ('VB-ONBEP', 32, 'asiel voor onbepaalde tijd kan vanaf', 'asylum for an indefinite time is possible from',
            'vergunning ingegaan op', 'permit began on', 'Tot dan blijft de vergunning tijdelijk.',
            'Until then the permit is temporary.', 'ours', 'opening', 'renewal', 'permit', 'applied withdrawn', NULL, ''),
        ('VB-EULI', 33, 'EU-langdurig ingezetene kan vanaf', 'EU long-term resident is possible from', 'vergunning ingegaan op',
            'permit began on', 'Kijk ook naar inkomen, verzekering, inburgering en reizen.',
            'Look at income, insurance, integration and travel too.', 'ours', 'opening', 'eu-long-term',
            'permit permit-refugee permit-subsidiary', 'applied withdrawn', NULL, ''),
        ('VB-NAT5', 34, 'naturalisatie kan vanaf', 'naturalisation is possible from', 'verblijf begon op', 'stay began on',
            'De vergunning moet geldig zijn tot de beslissing.', 'The permit has to be valid until the decision.', 'ours',
            'opening', 'naturalisation', 'permit permit-refugee permit-subsidiary', 'applied option-declared withdrawn', NULL,
            ''),
        ('VB-NAT3', 35, 'naturalisatie van staatloze of partner kan vanaf',
            'naturalisation of who is stateless or a partner is possible from', 'verblijf begon op', 'stay began on',
            'Alleen voor wie staatloos is of een Nederlandse partner heeft.',
            'Only for who is stateless or has a Dutch partner.', 'ours', 'opening', 'naturalisation',
            'permit permit-refugee permit-subsidiary', 'applied option-declared withdrawn', NULL, ''),
        ('VB-NATDEC', 36, 'beslissing op het verzoek', 'decision on the request', 'ontvangen op', 'received on',
            'Dan is de IND te laat: je kunt haar in gebreke stellen.',
            'Then the authority is late: you can give notice of default.',
            'authority', 'deadline', 'naturalisation', 'applied', 'granted refused withdrawn', NULL, ''),
        ('VB-OPTIE', 37, 'beslissing op de optie', 'decision on the option', 'ontvangen op', 'received on',
            'Dan is de gemeente te laat: je kunt haar in gebreke stellen.',
            'Then the municipality is late: you can give notice of default.', 'authority', 'deadline', 'naturalisation',
            'option-declared',
            'granted refused withdrawn', NULL, '')
        """

    private static let letter: SQL = begin + """
         ('BRIEF', 50, 'stukken sturen', 'send documents', 'gevraagd op', 'asked on',
            'Dan kan de IND beslissen zonder de stukken, of de aanvraag niet behandelen.',
            'Then the authority may decide without the documents, or leave the request aside.', 'ours', 'deadline',
            'reunification asylum renewal eu-long-term travel-document naturalisation other', 'documents-asked',
            'documents-sent withdrawn', NULL, '7 2')
        """
}
