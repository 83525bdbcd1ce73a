import Casework

/// The texts of one's own ways to sign in: password, app, paper and passkeys.
enum OwnTexts {
    static let ways = Phrase(nl: "Hoe je je aanmeldt", en: "How you sign in")
    static let present = Phrase(nl: "Je wachtwoord van nu", en: "Your present password")
    static let presentHint = Phrase(
        nl: "Zo weten we dat jij het bent.", en: "So we know that it is you.")
    static let presentWrong = Phrase(
        nl: "Dit is niet je wachtwoord van nu. Probeer het nog een keer.",
        en: "This is not your present password. Try again.")

    static let password = Phrase(nl: "Wachtwoord wijzigen", en: "Change password")
    static let passwordIntro = Phrase(
        nl: "Op je andere apparaten word je afgemeld.", en: "On your other devices you are signed out.")
    static let passwordDone = Phrase(
        nl: "Je wachtwoord is gewijzigd. Op je andere apparaten ben je afgemeld.",
        en: "Your password was changed. On your other devices you are signed out.")
    static let app = Phrase(nl: "Andere telefoon of app", en: "Another phone or app")
    static let appDone = Phrase(
        nl: "Je nieuwe app staat klaar. De oude codes werken niet meer. Op je andere apparaten ben je afgemeld.",
        en: "Your new app is ready. The old codes no longer work. On your other devices you are signed out.")
    static let keep = Phrase(nl: "Bewaar", en: "Save")
    static let codes = Phrase(nl: "Nieuwe herstelcodes", en: "New recovery codes")
    static let codesIntro = Phrase(
        nl: "Je krijgt tien nieuwe codes. De oude werken dan niet meer.",
        en: "You get ten new codes. The old ones then no longer work.")
    static let codesShown = Phrase(
        nl: """
            Je oude codes werken niet meer. Elke code werkt één keer. Druk ze af of schrijf ze over. Je ziet ze hier maar één \
            keer.
            """,
        en: """
            Your old codes no longer work. Each code works once. Print them or write them down. You see them here only once.
            """)
    static let make = Phrase(nl: "Maak nieuwe codes", en: "Make new codes")
    static let backToOwn = Phrase(nl: "Terug naar je pagina", en: "Back to your page")

    static let passkeys = Phrase(nl: "Toegangssleutels", en: "Passkeys")
    static let passkeysIntro = Phrase(
        nl: """
            Met een toegangssleutel meld je je aan met je vinger, je gezicht of de pincode van je apparaat. \
            Een wachtwoord en een code hoeven dan niet.
            """,
        en: """
            With a passkey you sign in with your finger, your face or the PIN of your device. You then need no \
            password and no code.
            """)
    static let noPasskeysHere = Phrase(
        nl: "Toegangssleutels werken niet op dit adres. Dat kan alleen op een adres met een naam en een beveiligde verbinding.",
        en: "Passkeys do not work at this address. That takes an address with a name and a secure connection.")
    static let noPasskey = Phrase(nl: "Je hebt nog geen toegangssleutel.", en: "You have no passkey yet.")
    static let add = Phrase(nl: "Toegangssleutel toevoegen", en: "Add a passkey")
    static let device = Phrase(nl: "Naam van dit apparaat", en: "Name of this device")
    static let deviceHint = Phrase(
        nl: "Daaraan herken je de sleutel in de lijst. Bijvoorbeeld: telefoon van Els.",
        en: "By this you know the key in the list. For example: Els' phone.")
    static let deviceWrong = Phrase(
        nl: "Geef het apparaat een naam van hooguit 60 tekens.", en: "Give the device a name of at most 60 characters.")
    static let madeAt = Phrase(nl: "Gemaakt op", en: "Made on")
    static let never = Phrase(nl: "nog niet", en: "not yet")
    static let withdraw = Phrase(nl: "Intrekken", en: "Withdraw")
    static let added = Phrase(
        nl: "De toegangssleutel is gemaakt. Je kunt je er nu mee aanmelden.",
        en: "The passkey was made. You can now sign in with it.")
    static let withdrawn = Phrase(
        nl: "De toegangssleutel is ingetrokken. Niemand kan zich er nog mee aanmelden. Op je andere apparaten ben je afgemeld.",
        en: "The passkey was withdrawn. Nobody can sign in with it any more. On your other devices you are signed out.")
    static let notMade = Phrase(
        nl: "De toegangssleutel is niet gemaakt. Probeer het nog een keer.", en: "The passkey was not made. Try again.")

    static let useTitle = Phrase(nl: "Aanmelden met een toegangssleutel", en: "Sign in with a passkey")
    static let use = Phrase(nl: "Aanmelden met toegangssleutel", en: "Sign in with passkey")
    static let orPassword = Phrase(nl: "Of met je wachtwoord en een code", en: "Or with your password and a code")
    static let ask = Phrase(
        nl: "Je browser vraagt nu om je vinger, je gezicht of je pincode.",
        en: "Your browser now asks for your finger, your face or your PIN.")
    static let failed = Phrase(
        nl: "Dat lukte niet. Probeer het nog een keer, of ga terug.", en: "That did not work. Try again, or go back.")
    static let noScript = Phrase(
        nl: "Hiervoor moet je browser scripts mogen uitvoeren. Zonder meld je je aan met je wachtwoord en een code.",
        en: "For this your browser must be allowed to run scripts. Without you sign in with your password and a code.")
    static let again = Phrase(nl: "Vraag het opnieuw", en: "Ask again")
    static let back = Phrase(nl: "Terug", en: "Back")
}
