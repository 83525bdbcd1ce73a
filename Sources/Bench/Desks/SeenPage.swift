/// A page as it came, of which only what a browser would send again is looked for.
struct SeenPage {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func has(_ text: String) -> Bool { place(of: text) != nil }

    func place(of text: String, from start: Int = 0) -> Int? {
        let needle = Array(text.utf8)
        guard let first = needle.first, bytes.count >= needle.count else { return nil }
        var place = start
        while place <= bytes.count - needle.count {
            if bytes[place] == first && bytes[place..<(place + needle.count)].elementsEqual(needle) { return place }
            place += 1
        }
        return nil
    }

    /// What stands between two texts, the first time.
    func text(after: String, before: String, from start: Int = 0) -> String? {
        guard let begin = place(of: after, from: start).map({ $0 + after.utf8.count }), let end = place(of: before, from: begin)
        else { return nil }
        return String(decoding: bytes[begin..<end], as: UTF8.self)
    }

    /// The unseen fields of the first form that goes there; nothing when there is none.
    func unseen(_ address: String) -> [(String, String)]? {
        guard let begin = place(of: "action=\"\(address)\""), let end = place(of: "</form>", from: begin) else { return nil }
        let form = SeenPage(Array(bytes[begin..<end]))
        var (fields, place) = ([(String, String)](), 0)
        let mark = "<input type=\"hidden\" name=\""
        while let next = form.place(of: mark, from: place), let name = form.text(after: mark, before: "\"", from: next),
            let value = form.text(after: "value=\"", before: "\"", from: next) {
            fields.append((name, value))
            place = next + 1
        }
        return fields
    }
}
