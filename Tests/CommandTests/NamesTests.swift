import Foundation
import Support
import Testing

/// Two spellings, on the command line and in a table.
@Suite("Comparing names by a command")
struct NamesTests {
    private func table(_ bytes: [UInt8]) throws -> String {
        let path = try Scratch.path("pairs-\(UUID().uuidString).csv")
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    @Test("Two names are compared, and why is told in the language of the terminal")
    func two() async throws {
        let dutch = try await Wegwijs.run("names", "compare", "Joesoef", "يوسف", environment: ["LC_ALL": "nl_NL.UTF-8"])
        #expect(dutch.code == 0)
        #expect(dutch.out == "sounds-like: klinkt als\n")
        let english = try await Wegwijs.run("names", "compare", "Hassan", "Hussein", environment: ["LC_ALL": "en_GB.UTF-8"])
        #expect(english.out == "different: sounds different\n")
        #expect(try await Wegwijs.run("names", "compare", "", "").code == 0)
    }

    @Test("A table gets a row for each of its rows, with the names as they were, whatever columns stand beside")
    func rows() async throws {
        let file = try table(Array("nr;b;a\r\n1;\"Ali, \"\"Aly\"\"\";Ali Aly\r\n2;Samira;Samir\r\n3;SELAM;ሰላም\r\n".utf8))
        let ending = try await Wegwijs.run("names", "compare", "--csv", file, environment: ["LC_ALL": "en_GB.UTF-8"])
        #expect(ending.code == 0)
        #expect(ending.err.isEmpty)
        let rows = try CSVReader.rows(ending.out)
        #expect(rows.first == ["a", "b", "level", "why"])
        #expect(rows.dropFirst().map { Array($0.prefix(3)) } == [
            ["Ali Aly", "Ali, \"Aly\"", "equal"], ["Samir", "Samira", "different"], ["ሰላም", "SELAM", "equal"],
        ])
    }

    @Test("A table that cannot be read gets a sentence: what it is, and what to do; and nothing of it comes out", arguments: [
        ("a,c\nx,y\n", 64), ("", 66), ("a,b\nx\n", 66), ("a,b\n\"x,y\n", 66), ("a,b\nx\"y,z\n", 66), ("a,b\nRen\u{FFFF},x\n", 0),
    ])
    func wrong(_ text: String, _ code: Int32) async throws {
        let ending = try await Wegwijs.run("names", "compare", "--csv", try table(Array(text.utf8)))
        #expect(ending.code == code)
        #expect(ending.out.isEmpty == (code != 0) && ending.err.isEmpty == (code == 0))
        #expect(!ending.err.contains("UnreadableTable"))
    }

    @Test("So does a file that is not there, and one that is not UTF-8")
    func unreadable() async throws {
        let absent = try await Wegwijs.run("names", "compare", "--csv", "/absent/pairs.csv", environment: ["LC_ALL": "en_GB.UTF-8"])
        #expect(absent.code == 66)
        #expect(absent.err == "The file /absent/pairs.csv is not there, or you may not read it. Check its name.\n")
        let latin1 = try await Wegwijs.run("names", "compare", "--csv", try table(Array("a,b\nRen".utf8) + [0xE9] + Array(",x\n".utf8)))
        #expect(latin1.code == 66)
        #expect(latin1.err.contains("UTF-8"))
    }
}
