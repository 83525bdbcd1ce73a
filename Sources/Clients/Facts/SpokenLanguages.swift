package import Casework
package import Database

/// The languages that clients speak, as far as the team needs to tell them apart (talen). By ISO 639-3.
package enum SpokenLanguages {
    package static let all: [(code: String, label: Phrase)] = [
        ("amh", Phrase(nl: "Amhaars", en: "Amharic")), ("ara", Phrase(nl: "Arabisch", en: "Arabic")),
        ("hye", Phrase(nl: "Armeens", en: "Armenian")), ("prs", Phrase(nl: "Dari", en: "Dari")),
        ("nld", Phrase(nl: "Nederlands", en: "Dutch")), ("eng", Phrase(nl: "Engels", en: "English")),
        ("pes", Phrase(nl: "Farsi", en: "Farsi")), ("fra", Phrase(nl: "Frans", en: "French")),
        ("kmr", Phrase(nl: "Koerdisch (Kurmanji)", en: "Kurdish (Kurmanji)")),
        ("ckb", Phrase(nl: "Koerdisch (Sorani)", en: "Kurdish (Sorani)")), ("ukr", Phrase(nl: "Oekraïens", en: "Ukrainian")),
        ("pus", Phrase(nl: "Pasjtoe", en: "Pashto")), ("rus", Phrase(nl: "Russisch", en: "Russian")),
        ("som", Phrase(nl: "Somalisch", en: "Somali")), ("tir", Phrase(nl: "Tigrinya", en: "Tigrinya")),
        ("tur", Phrase(nl: "Turks", en: "Turkish")), ("urd", Phrase(nl: "Urdu", en: "Urdu")),
    ]

    /// In which somebody is written to: one that he reads before one that he only speaks. Nothing as long as that is not known.
    package static func written(to person: ID<Person>, _ db: any Reading) throws -> String? {
        try db.first(
            """
            SELECT l.language FROM person_language l WHERE l.person = $1
            ORDER BY CASE l.skill WHEN 'reads' THEN 0 WHEN 'reads-little' THEN 1 ELSE 2 END, l.id LIMIT 1
            """, person) { $0.text(0) }
    }

    package static func name(of code: String) -> Phrase? {
        all.first { $0.code.utf8.elementsEqual(code.utf8) }?.label
    }
}
