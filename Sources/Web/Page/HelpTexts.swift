import Casework

/// The questions that a reader may have.
enum HelpTexts {
    static let title = Phrase(nl: "Hulp", en: "Help")

    static let all: [(Phrase, Phrase)] = [
        (
            Phrase(nl: "Waar komen de cijfers vandaan?", en: "Where do the figures come from?"),
            Phrase(
                nl: "Het team legt elke dag vast wat het doet. Wegwijs telt die regels. Niemand typt een cijfer in.",
                en: "The team records what it does every day. Wegwijs counts those lines. Nobody types a figure.")
        ),
        (
            Phrase(nl: "Wat betekent ‘hoe geteld?’", en: "What does ‘how counted?’ mean"),
            Phrase(
                nl: "Daar staat in gewone woorden wie of wat meetelt. Een gemeente kan anders tellen. Dat staat er dan bij.",
                en: "It says in plain words who or what counts. A municipality may count differently. It then says so.")
        ),
        (
            Phrase(nl: "Wat betekent ‘klopt niet’?", en: "What does ‘does not fit’ mean?"),
            Phrase(
                nl: "Twee getallen die gelijk moeten zijn, zijn dat niet. Open de lijst achter het cijfer en zoek het verschil.",
                en: "Two numbers that should be equal are not. Open the list behind the figure and find the difference.")
        ),
        (
            Phrase(nl: "Hoe weet ik wanneer het druk is?", en: "How do I know when it is busy?"),
            Phrase(
                nl: """
                    Kijk bij Drukte, onder Cijfers of bij het rooster. Daar zie je per uur hoeveel gesprekken er waren en \
                    hoeveel mensen dienst hadden. Ook zie je hoe lang mensen wachten. Er staan geen namen bij.
                    """,
                en: """
                    Look at Busy hours, under Figures or with the roster. There you see for each hour how many conversations \
                    there were and how many people were on shift. You also see how long people wait. No names are shown.
                    """)
        ),
        (
            Phrase(nl: "Hoe staat het met de taakstelling?", en: "How does the target stand?"),
            Phrase(
                nl: """
                    Kijk bij Huisvesting, onder Taakstelling. Daar staat per halfjaar hoe het optelt en waar elk getal vandaan \
                    komt. Bij iedere persoon staat waarom die meetelt of niet. Klopt dat niet? Verbeter het daar, met een reden.
                    """,
                en: """
                    Look at Housing, under Target. There you see for each half-year how it adds up and where each number comes \
                    from. With each person it says why he counts or not. Is that wrong? Put it right there, with a reason.
                    """)
        ),
        (
            Phrase(nl: "Wie staat er op een lijst?", en: "Who is on a list?"),
            Phrase(
                nl: "Op een lijst staan kenmerken en geen namen. Zo kun je een lijst bespreken zonder iemand te noemen.",
                en: "A list shows file numbers and no names. So you can discuss a list without naming anyone.")
        ),
        (
            Phrase(nl: "Waarom zie ik alleen een kaart van een cliënt?", en: "Why do I see only a card of a client?"),
            Phrase(
                nl: """
                    Het hele dossier zie je als je voor die cliënt werkt, of als die tijdens je dienst aan de balie zit of belt. \
                    Open dan het dossier en kies de reden. Na je dienst gaat het vanzelf weer dicht.
                    """,
                en: """
                    You see the whole file when you work for that client, or when the client is at your desk or calls during \
                    your shift. Open the file then, and choose the reason. After your shift it closes by itself.
                    """)
        ),
        (
            Phrase(
                nl: "Hoe vind ik iemand van wie ik de naam niet kan spellen?",
                en: "How do I find somebody whose name I cannot spell?"),
            Phrase(
                nl: """
                    Typ de naam zoals je die hoort. Wegwijs zoekt op klank, in elk schrift. Het geboortejaar erbij helpt, of de \
                    laatste cijfers van een telefoonnummer.
                    """,
                en: """
                    Type the name as you hear it. Wegwijs looks by sound, in any script. The year of birth helps, or the last \
                    digits of a telephone number.
                    """)
        ),
        (
            Phrase(nl: "Ik heb iets verkeerd opgeslagen. Kan dat terug?", en: "I saved something wrong. Can it be undone?"),
            Phrase(
                nl: """
                    Ja, 30 dagen lang. Open bij de cliënt Geschiedenis en kies Ongedaan maken. Wat je wijzigde, staat dan weer \
                    zoals het was.
                    """,
                en: """
                    Yes, for 30 days. Open History with the client and choose Undo. What you changed is then as it was.
                    """)
        ),
        (
            Phrase(
                nl: "Onze mensen staan in een Excel-lijst. Moet ik alles overtypen?",
                en: "Our people are in an Excel list. Do I have to type it all?"),
            Phrase(
                nl: """
                    Nee. Een teamleider stuurt de lijst in, bij Cliënten onder Lijsten invoeren. Je ziet eerst wat eruit komt. \
                    Is er iets mis, dan gaat de hele lijst met één knop terug.
                    """,
                en: """
                    No. A team leader sends the list in, with Clients under Bring in lists. You first see what comes of it. If \
                    anything is wrong, all of it goes back with one button.
                    """)
        ),
        (
            Phrase(nl: "Hoe leg ik een gesprek vast?", en: "How do I record a conversation?"),
            Phrase(
                nl: """
                    Zoek bij Balie de persoon en kies wie er zit. Kies waar het over ging en sla het op. Met Enter kies je de \
                    eerste, een cijfer kiest het onderwerp, Ctrl en Enter samen slaan op.
                    """,
                en: """
                    At Desk find the person and choose who is there. Choose what it was about and save it. Enter chooses the \
                    first, a digit the topic, Ctrl and Enter together save.
                    """)
        ),
        (
            Phrase(nl: "Hoe maak ik een afspraak?", en: "How do I make an appointment?"),
            Phrase(
                nl: """
                    Kies bij Balie de cliënt en dan Afspraak maken. De brief druk je af vanaf de afspraak. Die gaat ook in de \
                    taal van de cliënt, als een tolk die tekst heeft goedgekeurd.
                    """,
                en: """
                    At Desk choose the client and then Make an appointment. Print the letter from the appointment. It goes in \
                    the client’s language too, once an interpreter approved that text.
                    """)
        ),
        (
            Phrase(nl: "Wij helpen hier niet mee. Wat doe ik dan?", en: "We do not help with this. What do I do?"),
            Phrase(
                nl: """
                    Zoek bij Partners op onderwerp wie het wel doet. Kies bij het gesprek doorverwezen en daarna de partner. \
                    Geef alleen iets door als de cliënt dat goed vindt. Wacht je op antwoord, dan staat dat bij Mijn werk.
                    """,
                en: """
                    Find by topic under Partners who does. With the conversation choose referred and then the partner. Pass \
                    something on only if the client agrees. If you wait for an answer, it stands at My work.
                    """)
        ),
        (
            Phrase(
                nl: "Er loopt een termijn voor bezwaar. Hoe vergeet niemand die?",
                en: "A term for an objection runs. How does nobody forget it?"),
            Phrase(
                nl: """
                    Open bij het gesprek op het juridisch spreekuur het vak met de vraag en kies de laatste dag. Die staat \
                    dan bij Mijn werk. Vanaf daar leg je ook vast wat je de landelijke helpdesk vroeg.
                    """,
                en: """
                    With the conversation at the legal desk open the box with the question and choose the last day. It then \
                    stands at My work. From there you also record what you asked the national helpdesk.
                    """)
        ),
        (
            Phrase(
                nl: "Het COA koppelde een huishouden aan onze gemeente. Wat doe ik?",
                en: "The agency coupled a household to our municipality. What do I do?"),
            Phrase(
                nl: """
                    Open de cliënt en kies Koppeling. Wegwijs rekent uit vóór wanneer er een aanbod moet zijn. Dat staat bij \
                    Mijn werk. Woningen leg je vast bij Huisvesting, onder Woningen.
                    """,
                en: """
                    Open the client and choose Coupling. Wegwijs works out by when there has to be an offer. It stands at My \
                    work. Dwellings are recorded at Housing, under Dwellings.
                    """)
        ),
        (
            Phrase(nl: "Hoe volg ik een woning tot de sleutel?", en: "How do I follow a dwelling up to the key?"),
            Phrase(
                nl: """
                    Open Huisvesting. Elke kaart is een huishouden. Met de knop op de kaart zet je de volgende stap. Een andere \
                    dag of een weigering leg je vast op de kaart zelf. Met de sleutel wonen zij daar, en tellen zij mee.
                    """,
                en: """
                    Open Housing. Each card is a household. The button on the card takes the next step. You record another day \
                    or a refusal on the card itself. With the key they live there, and count.
                    """)
        ),
        (
            Phrase(nl: "Ik ben een tijd weg. Wie doet dan mijn werk?", en: "I am away for a while. Who does my work?"),
            Phrase(
                nl: """
                    Meld je afwezig bij Mijn werk. Je ziet eerst wat naar wie gaat. Wat een vervanger heeft, gaat naar die \
                    vervanger. Met één knop is het weer terug.
                    """,
                en: """
                    Report your absence at My work. You first see what goes to whom. What has a stand-in goes to the stand-in. \
                    One button puts it back.
                    """)
        ),
        (
            Phrase(nl: "Welk huishouden past in welke woning?", en: "Which household fits which dwelling?"),
            Phrase(
                nl: """
                    Kijk bij Huisvesting onder Voorstellen. Bij elke vrije woning staat wie past, en waarom. Past niemand, dan \
                    staat daar waarom niet. Jij kiest, wijst af of houdt een woning vast voor een gezin dat later komt.
                    """,
                en: """
                    Look with Housing under Proposals. With every free dwelling it says who fits, and why. If nobody fits, it \
                    says why not. You choose, reject, or hold a dwelling for a family that comes later.
                    """)
        ),
        (
            Phrase(nl: "De huurgrenzen of de termijnen zijn veranderd. Waar vul ik dat in?",
                en: "The rent limits or the terms changed. Where do I fill that in?"),
            Phrase(
                nl: """
                    Open Huisvesting, dan Koppelingen of Voorstellen, en kies Termijnen en regels. Daar staat wat geldt en wat \
                    eerder gold, met de bron. Een teamleider voegt er een regel toe vanaf een dag. Dat kun je ongedaan maken.
                    """,
                en: """
                    Open Housing, then Couplings or Proposals, and choose Terms and rules. There stands what holds now and what \
                    held before, with its source. A team leader adds a rule from a day on. You can undo that.
                    """)
        ),
        (
            Phrase(nl: "Hoe lang wacht een huishouden op een woning?", en: "How long does a household wait for a home?"),
            Phrase(
                nl: """
                    Kijk bij Huisvesting onder Hoe lang het duurt. Daar staat hoeveel weken elke stap duurde, waarom een aanbod \
                    niet doorging, en wat er werd van de woningen van elke verhuurder. Legt een teamleider de prognose vast op \
                    de pagina van de taakstelling, dan staat die later naast de uitkomst.
                    """,
                en: """
                    Look with Housing under How long it takes. There you see how many weeks each step took, why an offer fell \
                    through, and what became of the dwellings of each landlord. Keep the forecast on the page of the target, and \
                    later it stands beside the outcome.
                    """)
        ),
    ] + LegalHelp.all + [
        (
            Phrase(nl: "Wie ziet dat ik een dossier heb bekeken?", en: "Who sees that I looked at a file?"),
            Phrase(
                nl: """
                    Je teamleider, en de cliënt als die ernaar vraagt. Elke keer dat iemand een dossier opent, staat in een \
                    logboek dat niemand kan wijzigen.
                    """,
                en: """
                    Your team leader, and the client who asks for it. Each time somebody opens a file it stands in a log that \
                    nobody can change.
                    """)
        ),
        (
            Phrase(nl: "Mijn telefoon met de app is weg. Wat nu?", en: "My phone with the app is gone. What now?"),
            Phrase(
                nl: """
                    Gebruik een herstelcode van je papier. Heb je die niet meer, vraag je teamleider dan om een nieuwe \
                    uitnodiging. Je oude apparaten meld je af op de pagina achter je naam.
                    """,
                en: """
                    Use a recovery code from your paper. If you have none left, ask your team leader for a new invitation. You \
                    sign your old devices out on the page behind your name.
                    """)
        ),
    ]
}
