/// A page as the strictest of readers sees it, byte by byte: nothing stands in it but what the builder of pages writes.
struct StrictPage {
    /// A word that no page has of itself; a hostile text stands between two of them.
    static let mark = "zqmerkzq"

    /// What the builder never writes.
    private(set) var faults: [String] = []
    /// How often a hostile text stands on the page.
    private(set) var marks = 0
    private let bytes: ArraySlice<UInt8>
    private var place = 0

    init(_ page: some Sequence<UInt8>) {
        let all = Array(page)
        let start = Array("<!DOCTYPE html>".utf8)
        bytes = all[...].dropFirst(start.count)
        if !all.starts(with: start) { fault("begins with something else") }
        if String(validating: all, as: UTF8.self) == nil { fault("is not UTF-8") }
        place = start.count
        while place < bytes.endIndex, faults.count < 5 { read() }
    }

    private mutating func fault(_ words: String) {
        faults.append("\(words): \(String(decoding: bytes[max(place - 40, bytes.startIndex)..<min(place + 60, bytes.endIndex)], as: UTF8.self))")
    }

    private var here: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

    /// A script of ours, by its address and with nothing in it.
    private mutating func takeOwnScript() -> Bool {
        let (before, after) = (Array("<script src=\"/script/".utf8), Array(".js\" defer></script>".utf8))
        guard bytes[place...].starts(with: before) else { return false }
        let version = bytes[(place + before.count)...].prefix { Self.isName($0) }
        guard bytes[version.endIndex...].starts(with: after) else { return false }
        place = version.endIndex + after.count
        return true
    }

    private mutating func read() {
        if takeOwnScript() { return }
        if here == UInt8(ascii: "<") { return readTag() }
        let text = take { $0 != UInt8(ascii: "<") }
        check(text, "text")
    }

    private mutating func take(_ isOne: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = place
        while let byte = here, isOne(byte) { place += 1 }
        return bytes[start..<place]
    }

    /// `<name attribute="value" flag>`, `<name …/>` or `</name>`, and nothing else.
    private mutating func readTag() {
        place += 1
        if here == UInt8(ascii: "/") { place += 1 }
        let name = take(Self.isName)
        if name.isEmpty || Self.forbidden.contains(Array(name)) { fault("an element that we do not have") }
        if Self.count(of: Array(Self.mark.utf8), in: name) > 0 { fault("an element that came from outside") }
        while here == UInt8(ascii: " ") {
            place += 1
            readAttribute()
        }
        if here == UInt8(ascii: "/") { place += 1 }
        guard here == UInt8(ascii: ">") else {
            fault("a tag that does not end")
            place += 1
            return
        }
        place += 1
    }

    private mutating func readAttribute() {
        let name = take(Self.isName)
        if name.isEmpty || name.starts(with: "on".utf8) || name.elementsEqual("style".utf8) || name.elementsEqual("srcdoc".utf8) {
            fault("an attribute that we do not have")
        }
        guard here == UInt8(ascii: "=") else { return }
        place += 1
        guard here == UInt8(ascii: "\"") else { return fault("a value without quotes") }
        place += 1
        let value = take { $0 != UInt8(ascii: "\"") }
        place += 1
        check(value, "value")
        let isAddress = ["href", "src", "action", "formaction"].contains { name.elementsEqual($0.utf8) }
        if isAddress, value.starts(with: "//".utf8) || !(value.first.map { "/#hm".utf8.contains($0) } ?? true) { fault("an address elsewhere") }
    }

    /// No sign of ours stands raw, each "&" begins one of five words, and what began between marks ends between them.
    private mutating func check(_ text: ArraySlice<UInt8>, _ kind: String) {
        if text.contains(where: { "<>\"'".utf8.contains($0) || ($0 < 0x20 && ![9, 10, 13].contains($0)) }) { fault("a raw sign in a \(kind)") }
        for start in text.indices where text[start] == UInt8(ascii: "&") {
            if !Self.words.contains(where: { text[start...].starts(with: $0) }) { fault("a raw & in a \(kind)") }
        }
        let found = Self.count(of: Array(Self.mark.utf8), in: text)
        if found % 2 != 0 { fault("a text from outside ends elsewhere") }
        marks += found / 2
    }

    private static let words = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].map { Array($0.utf8) }
    private static let forbidden = ["script", "iframe", "object", "embed", "base", "template", "img", "style"].map { Array($0.utf8) }

    private static func isName(_ byte: UInt8) -> Bool {
        (0x61...0x7a).contains(byte) || (0x41...0x5a).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    static func count(of word: [UInt8], in text: ArraySlice<UInt8>) -> Int {
        var (found, start) = (0, text.startIndex)
        while start <= text.endIndex - word.count {
            if text[start] == word[0], text[start...].starts(with: word) {
                found += 1
                start += word.count
            } else {
                start += 1
            }
        }
        return found
    }
}
