import Foundation
import Testing

/// Small files, one idea each.
@Suite("Sizes")
struct SizeTests {
    @Test("No file is over 300 lines, nine in ten are under 150, the median is under 60")
    func files() {
        let sizes = House.sources.map { (lines: $0.lines.count, path: $0.path) }.sorted { $0.lines < $1.lines }
        #expect(sizes.filter { $0.lines > 300 }.map(\.path) == [])
        #expect(sizes[sizes.count * 9 / 10].lines < 150)
        #expect(sizes[sizes.count / 2].lines < 60)
    }

    @Test("No line is over 130 characters", arguments: House.sources)
    func width(_ file: House.File) {
        let long = file.lines.enumerated().filter { $0.element.count > 130 }.map { $0.offset + 1 }
        #expect(long == [], "\(file.path)")
    }

    @Test("No function is over 40 lines", arguments: House.sources)
    func functions(_ file: House.File) {
        #expect(Self.longFunctions(file) == [])
    }

    /// From a line with `func` to the closing brace at the same depth.
    private static func longFunctions(_ file: House.File) -> [String] {
        var found: [String] = []
        for (start, line) in file.lines.enumerated() where line.contains("func ") && !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") {
            let indent = String(line.prefix { $0 == " " })
            guard let end = file.lines[start...].firstIndex(of: indent + "}") else { continue }
            if end - start > 40 { found.append("\(line.trimmingCharacters(in: .whitespaces)) \(end - start)") }
        }
        return found
    }
}
