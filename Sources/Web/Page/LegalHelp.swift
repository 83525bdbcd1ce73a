import Casework

/// What is asked most about legal guidance, with the answers.
enum LegalHelp {
    static let all: [(Phrase, Phrase)] = [
        (
            Phrase(nl: "Hoe mis ik geen juridische termijn?", en: "How do I miss no legal term?"),
            Phrase(
                nl: """
                    Open een dossier vanaf de pagina van de cliënt en leg vast wat er gebeurt: een brief, een aanvraag,
                    een besluit. \
                    De termijnen volgen daaruit, elk met het artikel. Verbeter je een dag,
                    dan schuift alles mee en zie je van welke \
                    dag naar welke. Bij Juridisch staat wat het eerst moet bovenaan. Kijk een termijn na waar dat bij staat.
                    """,
                en: """
                    Open a file from the page of the client and record what happens: a letter, a request, a decision. The terms \
                    follow from it, each with its article. When you correct a day all moves along, and you see from which day to \
                    which. Under Legal what is due first comes first. Check a term where it says so.
                    """)
        ),
        (
            Phrase(nl: "Hoe bewaar ik een scan of foto van een stuk?", en: "How do I keep a scan or photo of a document?"),
            Phrase(
                nl: """
                    Open de stukken van het dossier en kies de persoon en het stuk. Voeg een PDF, JPEG of PNG toe, hooguit \
                    25 MB. Het wordt verzegeld met de sleutel van de cliënt. Wat je weggooit, kun je 30 dagen terughalen. Een \
                    foto open je hier; een PDF wordt op je computer bewaard. Gooi hem daar weg als je klaar bent.
                    """,
                en: """
                    Open the documents of the file and choose the person and the document. Add a PDF, JPEG or PNG, 25 MB at \
                    most. It is sealed with the key of the client. What you throw away can come back for 30 days. A photo opens \
                    here; a PDF is saved on your computer. Throw it away there when you are done.
                    """)
        ),
        (
            Phrase(nl: "Hoe bewijs ik wanneer een termijn in Wegwijs stond?", en: "How do I prove when a term stood in Wegwijs?"),
            Phrase(
                nl: """
                    Kijk bij Juridisch onder Bewijsboek. Daar staat per dag welke termijnen erin kwamen, een andere dag kregen, \
                    gehaald zijn of voorbijgingen. Wegwijs vergelijkt elke regel met het ondertekende logboek en zegt of dat \
                    klopt.
                    """,
                en: """
                    Look with Legal under Proof book. There you see by day which terms were entered, got another day, were met \
                    or passed. Wegwijs compares each line with the signed log and says whether it is right.
                    """)
        ),
        (
            Phrase(nl: "Hoe draag ik een dossier over aan een ander team?", en: "How do I transfer a file to another team?"),
            Phrase(
                nl: """
                    Kies in het dossier Overdragen en maak een pakket. Stuur het pakket naar het andere team en geef het \
                    wachtwoord apart door, bijvoorbeeld aan de telefoon. Het andere team kiest bij Juridisch Dossier overnemen, \
                    ziet eerst wat er verandert en krijgt een ontvangstcode. Pas als je die invult, sluit het dossier bij jou.
                    """,
                en: """
                    Choose Transfer in the file and make a package. Send the package to the other team and pass on the \
                    passphrase separately, by telephone for example. The other team chooses Take over a file under Legal, first \
                    sees what would change and gets a receipt code. Only when you fill that in, the file closes with you.
                    """)
        ),
        (
            Phrase(nl: "Hoe gaat een brief uit een dossier de deur uit?", en: "How does a letter of a file leave the house?"),
            Phrase(
                nl: """
                    Wegwijs vult de brief in en zet er CONCEPT op. Een juridisch medewerker of teamleider keurt hem goed. Dan \
                    verstuur je hem en schrijf je op wanneer en met welk bewijs. Daarna verandert de brief niet meer.
                    """,
                en: """
                    Wegwijs fills the letter in and marks it as a draft. A legal worker or team leader approves it. Then you \
                    send it, and write down when and with what proof. After that the letter changes no more.
                    """)
        ),
        (
            Phrase(
                nl: "Hoe leg ik vast welke keuzes iemand na een afwijzing heeft gehoord?",
                en: "How do I write down which choices somebody heard about after a refusal?"),
            Phrase(
                nl: """
                    Kies bij het dossier Keuzes na een afwijzing. Vink aan welke keuzes zijn uitgelegd, en schrijf op wanneer, \
                    door wie, in welke taal en of er een tolk bij was. Druk het blad af en laat het ondertekenen. Wegwijs \
                    geeft geen advies.
                    """,
                en: """
                    With the file choose Choices after a refusal. Tick which choices were explained, and write down when, by \
                    whom, in which language and whether there was an interpreter. Print the sheet and have it signed. Wegwijs \
                    gives no advice.
                    """)
        ),
    ]
}
