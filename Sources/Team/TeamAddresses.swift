import Casework

/// The addresses of signing in and of the team.
enum TeamAddresses {
    static let practice = Address("/aanmelden/oefenen")
    static let passkey = Address("/aanmelden/sleutel")
    static let passkeyAnswer = Address("/aanmelden/sleutel/antwoord")
    static let invitation = Address("/uitnodiging")
    static let setUp = Address("/uitnodiging/instellen")
    static let first = Address("/begin")
    static let device = Address("/ik/apparaten/{sessie}/afmelden")
    static let ownPassword = Address("/ik/wachtwoord")
    static let ownApp = Address("/ik/app")
    static let ownCodes = Address("/ik/herstelcodes")
    static let passkeys = Address("/ik/sleutels")
    static let newPasskey = Address("/ik/sleutels/nieuw")
    static let withdrawal = Address("/ik/sleutels/{sleutel}/intrekken")
    static let colleagues = Address("/collegas")
    static let new = Address("/collegas/nieuw")
    static let colleague = Address("/collegas/{collega}")
    static let slip = Address("/collegas/{collega}/uitnodiging")
    static let departure = Address("/collegas/{collega}/vertrek")
    static let shift = Address("/collegas/{collega}/dienst")
    static let places = Address("/locaties")
    static let bases = Address("/locaties/bsn")
    static let basisEnd = Address("/locaties/bsn/{grond}/einde")
    static let municipalities = Address("/locaties/gemeenten")
    static let log = Address("/logboek")
}
