import Casework

/// The texts about letters of dossiers.
enum LegalLetterTexts {
    static let title = Phrase(nl: "Brieven", en: "Letters")
    static let back = Phrase(nl: "Dossier", en: "File")
    static let of = Phrase(nl: "In het dossier van {name}", en: "In the file of {name}")
    static let intro = Phrase(
        nl: "Wegwijs vult een brief in met wat in het dossier staat. Daarna kun je hem veranderen.",
        en: "Wegwijs fills in a letter with what the file says. After that you can change it.")
    static let none = Phrase(nl: "Er is nog geen brief.", en: "There is no letter yet.")
    static let new = Phrase(nl: "Nieuwe brief", en: "New letter")
    static let which = Phrase(nl: "Welke brief?", en: "Which letter?")
    static let whichMissing = Phrase(nl: "Kies welke brief je wilt maken.", en: "Choose which letter you want to make.")
    static let whom = Phrase(nl: "Voor wie?", en: "For whom?")
    static let everybody = Phrase(nl: "voor iedereen in dit dossier", en: "for everybody in this file")
    static let make = Phrase(nl: "Brief maken", en: "Make the letter")
    static let concept = Phrase(nl: "concept", en: "draft")
    static let approved = Phrase(nl: "goedgekeurd door {name} op {day}", en: "approved by {name} on {day}")
    static let overtaken = Phrase(
        nl: "dossier veranderd na de goedkeuring van {name} op {day}", en: "file changed after the approval of {name} on {day}")
    static let overtakenLong = Phrase(
        nl: "Het dossier is veranderd nadat de brief is goedgekeurd. Kijk de brief na en keur hem opnieuw goed.",
        en: "The file changed after the letter was approved. Check the letter and approve it again.")
    static let sent = Phrase(nl: "verstuurd op {day}", en: "sent on {day}")
    static let received = Phrase(nl: "Ontvangen op {day}.", en: "Received on {day}.")
    static let proven = Phrase(nl: "Bewijs: {proof}", en: "Proof: {proof}")
    static let mark = Phrase(nl: "CONCEPT, nog niet versturen", en: "CONCEPT: a draft, do not send yet")
    static let frozen = Phrase(
        nl: "Zo is de brief verstuurd. Hij verandert niet meer.", en: "This is how the letter was sent. It changes no more.")
    static let erased = Phrase(nl: "De tekst van deze brief is gewist.", en: "The text of this letter was erased.")
    static let tooEarly = Phrase(
        nl: "Deze brief is nog te vroeg: de termijn loopt tot en met {day}.",
        en: "This letter is still too early: the term runs up to and including {day}.")
    static let doubt = Phrase(
        nl: "De regel van deze termijn is niet zeker (zekerheid {confidence}). Kijk na of hij klopt voor je hem opschrijft.",
        en: "The rule of this term is not certain (confidence {confidence}). Check that it is right before you write it down.")
    static let open = Phrase(
        nl: "Wegwijs weet niet alles voor deze brief. Vul aan wat na ‘onbekend’ tussen haken staat.",
        en: "Wegwijs does not know all for this letter. Fill in what stands after ‘onbekend’ in brackets.")
    static let openWrong = Phrase(
        nl: "Er staat nog ‘onbekend’ in de brief. Vul dat eerst in.", en: "The letter still says ‘onbekend’. Fill that in first.")
    static let text = Phrase(nl: "Tekst van de brief", en: "Text of the letter")
    static let textHint = Phrase(
        nl: "Dit wordt verzegeld bewaard. Verander je iets, dan is een nieuwe goedkeuring nodig.",
        en: "This is kept sealed. If you change anything, a new approval is needed.")
    static let textWrong = Phrase(
        nl: "Schrijf de brief in 20.000 letters of minder.", en: "Write the letter in 20,000 letters or fewer.")
    static let change = Phrase(nl: "Brief veranderen", en: "Change the letter")
    static let save = Phrase(nl: "Tekst bewaren", en: "Save the text")
    static let newer = Phrase(
        nl: "Een collega heeft deze brief net veranderd. Lees hem opnieuw.",
        en: "A colleague just changed this letter. Read it again.")
    static let approve = Phrase(nl: "Brief goedkeuren", en: "Approve the letter")
    static let approveHint = Phrase(
        nl: "Je zegt dat de brief klopt met het dossier en verstuurd mag worden.",
        en: "You say that the letter agrees with the file and may be sent.")
    static let approverOnly = Phrase(
        nl: "Een juridisch medewerker of teamleider keurt deze brief goed. Daarna kun je hem versturen.",
        en: "A legal worker or team leader approves this letter. After that you can send it.")
    static let send = Phrase(nl: "Brief is verstuurd", en: "The letter was sent")
    static let sendHint = Phrase(
        nl: "Daarna staat de brief vast. Bij een ingebrekestelling of beroep rekent Wegwijs de termijnen opnieuw uit.",
        en: "After that the letter is fixed. With a notice of default or an appeal Wegwijs works out the terms anew.")
    static let sentOn = Phrase(nl: "Op welke dag is de brief verstuurd?", en: "On which day was the letter sent?")
    static let sentWrong = Phrase(
        nl: "Kies de dag van versturen. Die ligt niet voor de brief en niet na vandaag.",
        en: "Choose the day of sending. It is not before the letter and not after today.")
    static let receivedOn = Phrase(nl: "Op welke dag is hij ontvangen?", en: "On which day was it received?")
    static let receivedHint = Phrase(
        nl: "Vanaf die dag loopt de termijn. Wacht op het bewijs als je het niet weet.",
        en: "The term runs from that day. Wait for the proof when you do not know.")
    static let receivedWrong = Phrase(
        nl: "Kies de dag van ontvangst. Die ligt niet voor het versturen en niet na vandaag.",
        en: "Choose the day of receipt. It is not before the sending and not after today.")
    static let proof = Phrase(nl: "Hoe kun je laten zien dat hij is verstuurd?", en: "How can you show that it was sent?")
    static let proofHint = Phrase(
        nl: "Bijvoorbeeld: aangetekend, met het nummer. Of: bevestiging van het portaal.",
        en: "Such as: registered post, with its number. Or: confirmation of the portal.")
    static let proofWrong = Phrase(
        nl: "Schrijf in een paar woorden hoe je dat kunt laten zien.", en: "Write in a few words how you can show that.")
    static let remove = Phrase(nl: "Concept weggooien", en: "Throw the draft away")
    static let printHint = Phrase(nl: "Je kunt deze bladzijde printen.", en: "You can print this page.")
    static let writer = Phrase(nl: "gemaakt op {day} door {name}", en: "made on {day} by {name}")
}

extension Refusal {
    static let letterSent = Refusal(.rule, Phrase(
        nl: "Deze brief is al verstuurd en verandert niet meer. Maak een nieuwe brief.",
        en: "This letter was sent and changes no more. Make a new letter."))

    static let letterNotApproved = Refusal(.rule, Phrase(
        nl: "Deze brief is niet goedgekeurd, of het dossier is daarna veranderd. Laat hem eerst goedkeuren.",
        en: "This letter was not approved, or the file changed after that. Have it approved first."))

    static let letterApprover = Refusal(.rule, LegalLetterTexts.approverOnly)
}
