@testable import SignIn
import Testing

@Suite("Recovery codes")
struct RecoveryCodeTests {
    private let sheet: [RecoveryCode]
    private let digests: [[UInt8]]

    init() {
        var dice = Dice(state: 3)
        sheet = RecoveryCode.sheet(using: &dice)
        digests = sheet.map(\.digest)
    }

    @Test("A sheet has ten codes that differ, in four groups of letters that are hard to misread")
    func sheetOfTen() {
        #expect(Set(sheet.map(\.text)).count == 10)
        for code in sheet {
            #expect(code.text.split(separator: "-").map(\.count) == [4, 4, 4, 4])
            #expect(!code.text.utf8.contains { "ILOU".utf8.contains($0) })
        }
    }

    @Test("Each is found among the digests that were stored")
    func found() {
        for (place, code) in sheet.enumerated() {
            #expect(RecoveryCode(text: code.text)?.place(among: digests) == place)
        }
        var dice = Dice(state: 5)
        #expect(RecoveryCode.sheet(using: &dice)[0].place(among: digests) == nil)
        #expect(sheet[0].place(among: []) == nil)
    }

    @Test("Small letters, spaces, no dashes, o for 0, i and l for 1: it is read all the same")
    func forgiving() {
        for (place, code) in sheet.enumerated() {
            let small = code.text.lowercased()
            let written = [
                small, small.replacing("-", with: ""), small.replacing("-", with: " "), " " + code.text + " ",
                code.text.replacing("0", with: "O").replacing("1", with: "I"),
                small.replacing("0", with: "o").replacing("1", with: "l"),
            ]
            for text in written { #expect(RecoveryCode(text: text)?.place(among: digests) == place) }
        }
        #expect(sheet.contains { $0.text.contains("0") } && sheet.contains { $0.text.contains("1") })
    }

    @Test("What is not a code is not read", arguments: ["", "7K2M", "7K2M-Q0XD-93FB-HN5", "7K2M-Q0XD-93FB-HN5U", "7K2M-Q0XD-93FB-HN5T-0"])
    func unreadable(_ text: String) {
        #expect(RecoveryCode(text: text) == nil)
    }
}
