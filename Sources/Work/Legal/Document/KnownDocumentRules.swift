import Casework

/// Which documents are asked for, as far as we know, as rows: of whom and at which age.
enum KnownDocumentRules {
    static let rows: [SQL] = [reunion, letters]

    private static let begin: SQL = """
        INSERT INTO document_rule (id, procedures, code, label_nl, label_en, from_age, until_age, who, is_always, basis, source,
            confidence, valid_from, valid_until) VALUES
        """

    private static let reunion: SQL = begin + """
         (1, 'reunification', 'photo', 'pasfoto', 'photo', NULL, NULL, 'relative', 1, 'aanvraagformulier nareis',
            'documentenlijst IND per gezinslid', 'B', '2001-04-01', NULL),
        (2, 'reunification', 'identity', 'kopie van het identiteitsbewijs, alle bladzijden met een stempel',
            'copy of the identity document, all pages with a stamp', NULL, NULL, 'relative', 1, 'aanvraagformulier nareis',
            'documentenlijst IND per gezinslid', 'B', '2001-04-01', NULL),
        (3, 'reunification', 'signature', 'formulier handtekening', 'signature form', NULL, NULL, 'relative', 1,
            'aanvraagformulier nareis', 'documentenlijst IND per gezinslid', 'B', '2001-04-01', NULL),
        (4, 'reunification', 'antecedents', 'antecedentenverklaring', 'declaration of antecedents', 12, NULL, 'relative', 1,
            'aanvraagformulier nareis', 'documentenlijst IND per gezinslid', 'B', '2001-04-01', NULL),
        (5, 'reunification', 'civil-status', 'verklaring burgerlijke staat', 'declaration of civil status', 15, NULL, 'relative',
            1, 'aanvraagformulier nareis', 'documentenlijst IND per gezinslid', 'B', '2001-04-01', NULL),
        (6, 'reunification', 'marriage', 'huwelijksakte', 'marriage certificate', 15, NULL, 'relative', 0,
            'aanvraagformulier nareis', 'documentenlijst IND; de leeftijd is aangenomen', 'B', '2001-04-01', NULL),
        (7, 'reunification', 'birth', 'geboorteakte', 'birth certificate', NULL, NULL, 'relative', 1, 'aanvraagformulier nareis',
            'documentenlijst IND per gezinslid', 'B', '2001-04-01', NULL),
        (8, 'reunification', 'family-booklet', 'familieboekje', 'family booklet', NULL, NULL, 'relative', 0,
            'aanvraagformulier nareis', 'documentenlijst IND per gezinslid', 'B', '2001-04-01', NULL),
        (9, 'reunification', 'translations', 'beëdigde vertalingen naar Nederlands, Engels, Frans of Duits',
            'sworn translations into Dutch, English, French or German', NULL, NULL, 'relative', 0, 'aanvraagformulier nareis',
            'documentenlijst IND per gezinslid', 'B', '2001-04-01', NULL),
        (10, 'reunification', 'consent', 'toestemmingsverklaring van de andere ouder',
            'declaration of consent of the other parent', NULL, 18, 'relative', 1, 'aanvraagformulier nareis',
            'algemeen bekend, nakijken', 'C', '2001-04-01', NULL)
        """

    /// What is in any dossier: letters, decisions.
    private static let letters: SQL = begin + """
         (90, 'reunification asylum renewal eu-long-term travel-document naturalisation other', 'other',
            'brieven en andere stukken', 'letters and other documents', NULL, NULL, 'all', 0, 'het dossier zelf',
            'het dossier zelf', 'A', '1900-01-01', NULL)
        """
}
