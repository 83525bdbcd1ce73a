import Names
import Testing

@Suite("Keys of names")
struct NameKeysTests {
    private func share(_ a: String, _ b: String) -> Bool { !Set(HeardName(a).keys).isDisjoint(with: HeardName(b).keys) }

    @Test("Spellings of one name have a key in common, whatever their vowels", arguments: [
        ("Mohammed", "محمد"), ("Joesoef", "Yusuf"), ("Chalid", "Khaled"), ("Cemal", "Jamal"), ("Xasan", "Hassan"), ("Cali", "Ali"),
        ("Sjarief", "شريف"), ("Gebremedhin", "ገብረመድህን"), ("Abdoerrahman", "عبد الرحمن"), ("Ali Reza", "Alireza"), ("Jawad", "Javad"),
        ("Al-Hariri", "الحريري"), ("Alahmad", "Ahmad"), ("Aya", "آية"),
    ])
    func met(_ a: String, _ b: String) {
        #expect(share(a, b))
    }

    @Test("A key is consonants alone; a letter that may be several has several keys, but not without end")
    func several() {
        #expect(HeardName("Mohammed").keys == ["mhmt"])
        #expect(Set(HeardName("Cemal").keys) == ["sml", "jml", "ml"])
        #expect(HeardName("Chichachachichach").keys.count <= 8)
        #expect(HeardName("Fatima Hassan").keys == ["ftm", "hsn", "ftmhsn"])
    }

    @Test("While somebody types, what was typed begins a key of the name that is meant", arguments: [
        ("mo", "Mohammed"), ("moha", "محمد"), ("ac", "Achmed"), ("as", "Ashraf"), ("abdul", "عبد الرحمن"), ("abdoer", "Abdurrahman"),
        ("joes", "Yusuf"), ("gebrem", "ገብረመድህን"), ("حس", "Hassan"), ("cab", "Abdi"), ("kh", "Chalid"), ("al-har", "Hariri"),
    ])
    func typed(_ typed: String, _ name: String) {
        let begun = NameQuestion(typed).words.last?.beginnings ?? []
        let keys = HeardName(name).keys
        #expect(begun.isEmpty || keys.contains { key in begun.contains { key.utf8.starts(with: $0.utf8) } }, "\(begun) \(keys)")
    }

    @Test("A word with a space behind it is whole, and so is every word but the last")
    func whole() {
        #expect(NameQuestion("fatima ").words.map(\.beginnings) == [[]])
        #expect(NameQuestion("fatima has").words.map(\.beginnings) == [[], ["h"]])
        #expect(NameQuestion("fatima has", isBegun: false).words.map(\.keys) == [["ftm"], ["hs"]])
        #expect(NameQuestion("ali reza").joined == ["lrs"])
    }

    @Test("What is found is ranked: the beginning that was typed, then the sound, then one letter; what is none of these is nothing")
    func ranked() {
        let question = NameQuestion("joes")
        let names = ["Hassan Ali", "Yusuf Ali", "Joesoef Ali"].map { question.likeness(of: HeardName($0)) }
        #expect(names[0] == nil)
        #expect(names[1]?.reason == .soundsAlike)
        #expect(names[2]?.reason == .begins)
        #expect((names[2]?.distance ?? 99) < (names[1]?.distance ?? 0))
        #expect(NameQuestion("Jansen ").likeness(of: HeardName("Piet Janten"))?.reason == .oneLetter)
        #expect(NameQuestion("ali yous").likeness(of: HeardName("Youssef Ali"))?.reason == .begins)
        #expect(NameQuestion("alireza ").likeness(of: HeardName("Ali Reza Karimi")) != nil)
    }

    @Test("Of a key all that are one letter off are known, whichever of the two is asked", arguments: [
        ("mhmt", "mhnt"), ("hsn", "hs"), ("ftm", "fmt"), ("mhmt", "mhmtn"), ("krm", "rm"),
    ])
    func variants(_ a: String, _ b: String) {
        for (one, other) in [(a, b), (b, a)] {
            let variants = OneEdit.variants(of: one)
            #expect(variants.contains(other) && !variants.contains(one) && Set(variants).count == variants.count, "\(one)")
        }
    }

    @Test("What lies further apart is none of them, and very short keys have few or none")
    func farther() {
        #expect(!OneEdit.variants(of: "mhmt").contains("ftmn") && !OneEdit.variants(of: "mhmt").contains("mhht"))
        #expect(OneEdit.variants(of: "l").isEmpty && OneEdit.variants(of: "-").isEmpty && OneEdit.variants(of: "=李").isEmpty)
        #expect(OneEdit.variants(of: "hs").allSatisfy { $0.utf8.count == 3 } && OneEdit.variants(of: "hs").contains("hsn"))
        #expect(OneEdit.variants(of: "mhmt").count < 250)
    }

    @Test("Trigrams are of the Latin letters, with beginning and end")
    func trigrams() {
        #expect(Trigrams.of(HeardName("Ali Aly")) == ["_al", "ali", "li_", "aly", "ly_"])
        #expect(Trigrams.of(HeardName("李")) == [])
    }
}
