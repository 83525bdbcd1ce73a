import Access
import Casework

/// What is dangerous to know of somebody: kept sealed with his own key, listed by its date alone, and opened one by one.
extension FactKind {
    static let sealed = [note, health, debts, account, familyElsewhere, citizenNumber]

    /// What a colleague wants to remember of a conversation, and no more than the next one needs.
    static let note = story("notitie", .basic, SealedTexts.note, in: "note", SealedTexts.noteHint)
    static let health = story("gezondheid", .health, SealedTexts.health, in: "health_note", SealedTexts.healthHint)
    static let debts = story("schulden", .health, SealedTexts.debts, in: "debt_note", SealedTexts.debtsHint)
    /// Why somebody asked for asylum.
    static let account = story("asielrelaas", .legal, SealedTexts.account, in: "asylum_account", SealedTexts.accountHint)
    /// Where his family is: for who looks for them that is worth much.
    static let familyElsewhere = story(
        "familie-elders", .abroad, SealedTexts.family, in: "family_note", SealedTexts.familyHint)

    /// Only where a ground to keep it is on record.
    static let citizenNumber = FactKind(
        "bsn", .legal, SealedTexts.citizenNumber, in: "citizen_number", ending: false, asksBasis: true, [
            FactField(
                "nummer", "digits", SealedTexts.citizenNumber, hint: SealedTexts.citizenNumberHint, .citizenNumber),
            FactField(FactField.from.name, "from_on", SealedTexts.day, .day),
        ])

    private static func story(
        _ slug: String, _ section: FileSection, _ name: Phrase, in table: SQL, _ hint: Phrase
    ) -> FactKind {
        FactKind(slug, section, name, in: table, ending: false, [
            FactField("tekst", "text", name, hint: hint, .story(10_000)),
            FactField(FactField.from.name, "from_on", SealedTexts.day, .day),
        ])
    }
}
