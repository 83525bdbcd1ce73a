import Casework
import Testing

@Suite("Texts")
struct TextTests {
    @Test("A phrase is filled in both languages, and what is unknown stays to be seen")
    func filled() {
        let phrase = Phrase(nl: "{a} en {b}", en: "{b} and {a}").with(["a": "1", "b": "{a}"])
        #expect(phrase == Phrase(nl: "1 en {a}", en: "{a} and 1"))
        #expect(Phrase(nl: "{c", en: "c}").with(["c": "1"]) == Phrase(nl: "{c", en: "c}"))
    }

    @Test("A moment is told as on the clock in the Netherlands, in winter and in summer, also on another day than in Greenwich", arguments: [
        ("2026-11-25T09:30:00Z", "25 november 2026, 10:30"), ("2026-07-01T22:15:00Z", "2 juli 2026, 00:15"), ("ooit", "ooit"),
    ])
    func moment(_ iso: String, _ told: String) {
        #expect(DateText.moment(iso, .nl) == told)
    }

    @Test("The first language of the browser that we speak", arguments: [
        ("en-GB,nl;q=0.8", Language.en), ("ar, nl", .nl), ("fr", .nl), ("", .nl), ("EN", .en),
    ])
    func language(_ header: String, _ language: Language) {
        #expect(Language(accepting: header) == language)
    }

    @Test("Complaints are thrown all at once, and not when there are none")
    func complaints() throws {
        var complaints = Complaints()
        try complaints.throwIfAny()
        complaints.add("born", Phrase(nl: "Schrijf het jaar met 4 cijfers.", en: "Write the year with 4 digits."))
        complaints.add("name", Phrase(nl: "Schrijf een naam op.", en: "Write a name."))
        #expect(throws: complaints) { try complaints.throwIfAny() }
        #expect(complaints.all.map(\.field) == ["born", "name"])
    }
}
