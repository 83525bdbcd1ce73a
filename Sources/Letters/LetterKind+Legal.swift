import Casework

/// What legal guidance writes for a client (juridische brieven): to the authority, to the court, and to be signed by him.
extension LetterKind {
    package static let legal = [fileRequest, defaultNotice, lateAppeal, powerOfAttorney]

    package static let fileRequest = LetterKind(
        slug: "dossier-opvragen", label: Phrase(nl: "Dossier opvragen", en: "Request for the file"), isForOffice: true,
        blanks: ["plaats", "datum", "soort", "mensen", "team"],
        draft: """
            Aan: Immigratie- en Naturalisatiedienst

            {plaats}, {datum}

            Onderwerp: verzoek om een kopie van het dossier

            Geachte heer of mevrouw,

            Wij begeleiden een procedure ({soort}) van:
            {mensen}

            Wij vragen u om een kopie van het hele dossier: de aanvragen, de beslissingen, de verslagen van gehoren en de brieven.
            De machtiging gaat mee met deze brief.

            Met vriendelijke groet,
            {team}
            """)

    package static let defaultNotice = LetterKind(
        slug: "ingebrekestelling", label: Phrase(nl: "Ingebrekestelling", en: "Notice of default"), isForOffice: true,
        blanks: ["plaats", "datum", "soort", "mensen", "aanvraag", "termijn", "wachttijd", "grondslag", "team"],
        draft: """
            Aan: Immigratie- en Naturalisatiedienst

            {plaats}, {datum}

            Onderwerp: ingebrekestelling ({grondslag})

            Geachte heer of mevrouw,

            Op {aanvraag} ontving u een aanvraag ({soort}) voor:
            {mensen}

            De termijn om te beslissen is voorbij:
            {termijn}

            Daarom stellen wij u in gebreke. Wij vragen u om binnen {wachttijd} na ontvangst van deze brief alsnog te beslissen.
            Doet u dat niet, dan gaan wij in beroep bij de rechtbank omdat u niet op tijd beslist.

            Met vriendelijke groet,
            {team}
            """)

    package static let lateAppeal = LetterKind(
        slug: "beroep-niet-tijdig",
        label: Phrase(nl: "Beroep: niet op tijd beslist", en: "Appeal for not deciding in time"), isForOffice: true,
        blanks: ["plaats", "datum", "soort", "mensen", "aanvraag", "termijn", "ingebrekestelling", "grondslag", "team"],
        draft: """
            Aan: de rechtbank

            {plaats}, {datum}

            Onderwerp: beroep tegen het niet op tijd nemen van een beslissing ({grondslag})

            Geachte heer of mevrouw,

            Hierbij gaan wij in beroep voor:
            {mensen}

            Op {aanvraag} ontving de Immigratie- en Naturalisatiedienst (IND) een aanvraag ({soort}).
            De IND besliste niet op tijd:
            {termijn}

            Op {ingebrekestelling} ontving de IND een ingebrekestelling. Ook daarna kwam er geen beslissing.

            Wij vragen u om het beroep gegrond te verklaren. Ook vragen wij u om te bepalen dat de IND alsnog beslist, binnen een
            termijn die u stelt en met een dwangsom. Een kopie van de aanvraag en van de ingebrekestelling gaat mee.

            Met vriendelijke groet,
            {team}
            """)

    package static let powerOfAttorney = LetterKind(
        slug: "machtiging", label: Phrase(nl: "Machtiging", en: "Power of attorney"),
        blanks: ["naam", "geboren", "v-nummer", "soort", "mensen", "team"],
        draft: """
            Machtiging

            Ik ben {naam}, geboren op {geboren}, V-nummer {v-nummer}.

            Ik geef {team} toestemming om mij te helpen in deze procedure: {soort}. Het team mag voor mij brieven sturen en
            krijgen, vragen stellen over de procedure en mijn dossier opvragen.

            Het gaat om:
            {mensen}

            Ik kan deze machtiging op elk moment intrekken. Dan laat ik dat het team weten.

            Plaats en datum:


            Handtekening:


            """)
}
