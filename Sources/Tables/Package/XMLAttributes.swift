import Glibc

/// The attributes of one element, while the parser lends them.
struct XMLAttributes {
    let start: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// By the name without its prefix.
    subscript(_ word: StaticString) -> UnsafeBufferPointer<UInt8>? {
        var place = start
        while let name = place?[0], let value = place?[1] {
            if XMLName(name).is(word) {
                let count = strlen(value)
                return UnsafeRawPointer(value).withMemoryRebound(to: UInt8.self, capacity: count) {
                    UnsafeBufferPointer(start: $0, count: count)
                }
            }
            place = place?.advanced(by: 2)
        }
        return nil
    }

    func text(_ word: StaticString) -> String? {
        self[word].map { String(decoding: $0, as: UTF8.self) }
    }

    /// Nothing when it is not there or no whole number from 0.
    func number(_ word: StaticString) -> Int? {
        self[word].flatMap(WholeNumber.read)
    }

    func isOn(_ word: StaticString) -> Bool {
        self[word].map { $0.elementsEqual("1".utf8) || $0.elementsEqual("true".utf8) } ?? false
    }

    func says(_ word: StaticString, _ value: String) -> Bool {
        self[word].map { $0.elementsEqual(value.utf8) } ?? false
    }
}
