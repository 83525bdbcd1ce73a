import Support
import Testing

/// What is asked and is not there: a sentence that helps on, and an exit code.
@Suite("Questions that cannot be answered")
struct QuestionTests {
    @Test("A sentence on standard error, nothing on standard output", arguments: [
        ("GM9999", "2017", 65, "GM0637 (Zoetermeer)"), ("", "2017", 65, "GM0637 (Zoetermeer)"),
        ("GM0637'; --", "2017", 65, "GM0637 (Zoetermeer)"), ("GM0637", "1999", 65, "Kies een ander jaar"),
        ("GM0637", "20170", 65, "4 cijfers"), ("GM0637", "0", 65, "4 cijfers"), ("GM0637", "abc", 64, "abc"),
        ("GM0637", "99999999999999999999", 64, "99999999999999999999"),
    ] as [(String, String, Int32, String)])
    func wrong(_ municipality: String, _ year: String, _ code: Int32, _ words: String) async throws {
        let ending = try await Wegwijs.report(year: year, municipality: municipality)
        #expect(ending.code == code)
        #expect(ending.err.contains(words))
        #expect(ending.out.isEmpty)
    }

    @Test("A figure that does not exist is said, with where to find those that do")
    func figure() async throws {
        let ending = try await Wegwijs.figure("housing.castles")
        #expect(ending.code == 65)
        #expect(ending.out.isEmpty && ending.err.contains("wegwijs figure --help"))
    }
}
