import Casework

/// Choosing the language of the screen; the browser keeps the choice, and nothing else.
enum LanguageChoice {
    static let address = Address("/taal/{taal}")
    static let cookie = "taal"
}
