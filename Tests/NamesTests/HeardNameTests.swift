import Casework
import Names
import Testing

@Suite("Names by ear")
struct HeardNameTests {
    private func level(_ a: String, _ b: String) -> Likeness.Level { HeardName(a).likeness(to: HeardName(b)).level }

    @Test("Capitals, marks, half rings, an apostrophe and the way a letter is put together make no difference", arguments: [
        ("Łukasz", "lukasz"), ("MÜLLER", "muller"), ("Ala'a", "alaa"), ("S\u{327}erif", "Şerif"), ("Ḥasan", "hasan"),
        ("Jean-Luc", "jean luc"), ("أحمد", "احمد"), ("مُحَمَّد", "محمد"), ("ሰላም", "Selam"), ("Иван", "Ivan"), ("Νίκος", "nikos"), ("Шевченко", "Shevchenko"), ("Արամ", "aram"),
        ("გიორგი", "giorgi"), ("Ғаффоров", "Ghafforov"),
    ])
    func equal(_ a: String, _ b: String) {
        #expect(level(a, b) == .equal)
    }

    @Test("Names that must stay apart do", arguments: [
        ("Hassan", "Hussein"), ("Samir", "Samira"), ("Ali", "Alaa"), ("Omar", "Amir"), ("عمر", "Amir"), ("حسن", "Hussein"),
        ("Karim", "كرم"), ("Samira", "سمير"), ("Gebre", "ገብሩ"), ("Mohammed", "محمود"),
    ])
    func apart(_ a: String, _ b: String) {
        #expect(level(a, b) == .different)
    }

    @Test("Words may stand in another order, be joined, and lose an article; a third name may be missing, a given name alone not")
    func words() {
        #expect(HeardName("Ahmad Khaled").likeness(to: HeardName("Khaled Ahmad")).reason == .otherOrder)
        #expect(level("Abdul Rahman", "Abdoerrahman") == .soundsLike)
        #expect(level("Abd el-Kader", "عبد القادر") == .soundsLike)
        #expect(level("Ali Reza", "Alireza") == .soundsLike)
        #expect(level("Al-Masri", "Masri") == .soundsLike)
        #expect(HeardName("Ahmed Hassan Ali").likeness(to: HeardName("Achmed Hasan")).reason == .wordsMore)
        #expect(level("Salman bin Ahmed", "Salman Ahmed") == .soundsLike)
        #expect(level("Ahmed", "Ahmed Hassan") == .different)
        #expect(level("Ahmed Hassan", "Ahmed Hussein") == .different)
    }

    @Test("Why is told in words")
    func reasons() {
        #expect(HeardName("Joesoef").likeness(to: HeardName("Yusuf")).reason.words.nl == "klinkt als")
        #expect(HeardName("Yusuf").likeness(to: HeardName("yusuf")).reason.words.nl == "zelfde naam")
        #expect(HeardName("Jansen").likeness(to: HeardName("Janten")).reason.words.nl == "één letter anders")
    }

    @Test("A script is written in Latin letters, as far as it was written", arguments: [
        ("ሰላም", "selam"), ("محمد", "mhmd"), ("Abdul-Rahman al-Masri", "abdul rahman al masri"), ("Шевченко", "shevchenko"), ("Żółć", "zolc"), ("Γιώργος", "giorgos"), ("李小龙", "李小龙"),
    ])
    func latin(_ name: String, _ latin: String) {
        #expect(HeardName(name).latin == latin)
    }

    @Test("What holds no letter, or letters that we cannot read, is compared as it stands")
    func unknown() {
        #expect(level("", "") == .equal)
        #expect(level("", "Ali") == .different)
        #expect(level("李小龙", "李小龙") == .equal)
        #expect(level("李小龙", "王小龙") == .different)
        #expect(HeardName("李小龙").keys == ["=李小龙"])
        #expect(HeardName("?!").keys == [])
    }
}
