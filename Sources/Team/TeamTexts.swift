import Casework

/// The texts of signing in.
enum TeamTexts {
    static let signIn = Phrase(nl: "Aanmelden", en: "Sign in")
    static let accountName = Phrase(nl: "Aanmeldnaam", en: "Sign-in name")
    static let accountNameHint = Phrase(
        nl: "3 tot 40 kleine letters, cijfers, punten of streepjes. Bijvoorbeeld els.devries.",
        en: "3 to 40 small letters, digits, full stops or hyphens. For example els.devries.")
    static let password = Phrase(nl: "Wachtwoord", en: "Password")
    static let newPassword = Phrase(nl: "Nieuw wachtwoord", en: "New password")
    static let passwordHint = Phrase(
        nl: "Minstens 12 tekens. Een zin van vier woorden is makkelijk te onthouden.",
        en: "At least 12 characters. A sentence of four words is easy to remember.")
    static let passwordTooLong = Phrase(
        nl: "Dit wachtwoord is te lang. Gebruik hooguit 128 tekens.",
        en: "This password is too long. Use at most 128 characters.")
    static let code = Phrase(nl: "Code", en: "Code")
    static let codeHint = Phrase(
        nl: "De 6 cijfers uit de app op je telefoon. Of een herstelcode van je papier.",
        en: "The 6 digits from the app on your phone. Or a recovery code from your paper.")
    static let wrong = Phrase(
        nl: """
            De aanmeldnaam, het wachtwoord of de code klopt niet. Probeer het nog een keer. Je teamleider kan je een nieuwe \
            uitnodiging geven.
            """,
        en: "The sign-in name, the password or the code is not right. Try again. Your team leader can give you a new invitation.")
    static let haveInvitation = Phrase(nl: "Ik heb een uitnodiging", en: "I have an invitation")
    static let practice = Phrase(nl: "Oefenen: wie wil je zijn?", en: "Practising: who do you want to be?")
    static let practiceIntro = Phrase(
        nl: "Dit zijn oefengegevens. Kies een collega. Een wachtwoord is niet nodig.",
        en: "These are practice data. Choose a colleague. No password is needed.")
    static let invitation = Phrase(nl: "Je uitnodiging", en: "Your invitation")
    static let invitationIntro = Phrase(
        nl: "Typ de code van je briefje. Een streepje of spatie mag, maar hoeft niet.",
        en: "Type the code on your slip. A hyphen or a space is allowed, but not needed.")
    static let invitationCode = Phrase(nl: "Code van het briefje", en: "Code on the slip")
    static let invitationWrong = Phrase(
        nl: "Deze code kennen we niet, of hij is al gebruikt of verlopen. Vraag je teamleider om een nieuwe.",
        en: "We do not know this code, or it was used or has expired. Ask your team leader for a new one.")
    static let next = Phrase(nl: "Verder", en: "Go on")
    static let setUp = Phrase(nl: "Maak je account", en: "Make your account")
    static let yourName = Phrase(nl: "Je naam", en: "Your name")
    static let app = Phrase(nl: "Je telefoon", en: "Your phone")
    static let appIntro = Phrase(
        nl: """
            Open een app voor codes op je telefoon. Bijvoorbeeld FreeOTP, Google Authenticator of Microsoft Authenticator. \
            Scan het plaatje, of typ de letters over.
            """,
        en: """
            Open an app for codes on your phone. For example FreeOTP, Google Authenticator or Microsoft Authenticator. Scan \
            the picture, or type the letters.
            """)
    static let picture = Phrase(nl: "Plaatje met de sleutel voor je app", en: "Picture with the key for your app")
    static let firstCode = Phrase(nl: "De 6 cijfers die de app nu laat zien", en: "The 6 digits that the app shows now")
    static let codeWrong = Phrase(
        nl: "Deze code klopt niet. Kijk of de klok van je telefoon goed staat en typ de nieuwste code.",
        en: "This code is not right. See that the clock of your phone is right and type the newest code.")
    static let make = Phrase(nl: "Maak account", en: "Make account")
    static let nameMissing = Phrase(nl: "Vul je naam in.", en: "Fill in your name.")
    static let accountNameWrong = Phrase(
        nl: "Kies een aanmeldnaam van 3 tot 40 kleine letters, cijfers, punten of streepjes.",
        en: "Choose a sign-in name of 3 to 40 small letters, digits, full stops or hyphens.")
    static let accountNameTaken = Phrase(
        nl: "Deze aanmeldnaam is van een ander. Kies een andere.", en: "This sign-in name is someone else's. Choose another.")
    static let recovery = Phrase(nl: "Bewaar deze herstelcodes", en: "Keep these recovery codes")
    static let recoveryIntro = Phrase(
        nl: """
            Je account is klaar. Ben je je telefoon kwijt? Dan kom je met een van deze codes binnen. Elke code werkt één \
            keer. Druk ze af of schrijf ze over. Je ziet ze hier maar één keer.
            """,
        en: """
            Your account is ready. Did you lose your phone? Then one of these codes lets you in. Each code works once. \
            Print them or write them down. You see them here only once.
            """)
    static let toSignIn = Phrase(nl: "Naar aanmelden", en: "To signing in")
    static let own = Phrase(nl: "Jij", en: "You")
    static let youAre = Phrase(nl: "Je rollen", en: "Your roles")
    static let devices = Phrase(nl: "Waar je bent aangemeld", en: "Where you are signed in")
    static let device = Phrase(nl: "Apparaat", en: "Device")
    static let since = Phrase(nl: "Aangemeld op", en: "Signed in on")
    static let lastUse = Phrase(nl: "Laatst gebruikt", en: "Last used")
    static let end = Phrase(nl: "Afmelden", en: "Sign out")
    static let thisDevice = Phrase(nl: "dit apparaat", en: "this device")
    static let utc = Phrase(nl: "Tijden in UTC", en: "Times in UTC")
}
