import HTML
import Testing

@Suite("Escaping of anything at all")
struct EscapingFuzzTests {
    @Test func `two hundred thousand random texts come out harmless and can be read back`() {
        var random = SeededNumbers(seed: 20_250_301)
        var failures: [[UInt8]] = []
        for _ in 0..<200_000 {
            let input = String(decoding: random.bytes(upTo: 24), as: UTF8.self)
            var h = HTML(reserving: 64)
            h.text(input)
            let kept = input.utf8.filter { $0 >= 32 || $0 == 9 || $0 == 10 || $0 == 13 }
            if h.bytes.contains(where: Self.isRaw) || unescaped(h.bytes) != kept { failures.append(Array(input.utf8)) }
        }
        #expect(failures.isEmpty)
    }

    private static func isRaw(_ byte: UInt8) -> Bool {
        byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
    }

    /// Reads the five entities back; an ampersand that begins none of them reads as nothing.
    private func unescaped(_ bytes: [UInt8]) -> [UInt8]? {
        var out: [UInt8] = []
        var i = 0
        while i < bytes.count {
            guard bytes[i] == UInt8(ascii: "&") else {
                out.append(bytes[i])
                i += 1
                continue
            }
            let rest = bytes[i...]
            guard let (raw, entity) = EscapingTests.metacharacters.first(where: { rest.starts(with: $0.entity.utf8) })
            else { return nil }
            out += raw.utf8
            i += entity.utf8.count
        }
        return out
    }
}
