import Casework

/// The addresses of signing in and of the team.
enum TeamAddresses {
    static let practice = Address("/aanmelden/oefenen")
    static let invitation = Address("/uitnodiging")
    static let setUp = Address("/uitnodiging/instellen")
    static let first = Address("/begin")
    static let device = Address("/ik/apparaten/{sessie}/afmelden")
    static let colleagues = Address("/collegas")
    static let new = Address("/collegas/nieuw")
    static let colleague = Address("/collegas/{collega}")
    static let slip = Address("/collegas/{collega}/uitnodiging")
    static let departure = Address("/collegas/{collega}/vertrek")
    static let shift = Address("/collegas/{collega}/dienst")
    static let places = Address("/locaties")
    static let municipalities = Address("/locaties/gemeenten")
    static let log = Address("/logboek")
}
