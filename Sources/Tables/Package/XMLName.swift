import Glibc

/// The name of an element or an attribute, without its prefix, while the parser lends it.
struct XMLName {
    private let start: UnsafePointer<CChar>

    init(_ whole: UnsafePointer<CChar>) {
        start = strrchr(whole, CInt(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1) } ?? whole
    }

    func `is`(_ word: StaticString) -> Bool {
        word.utf8Start.withMemoryRebound(to: CChar.self, capacity: word.utf8CodeUnitCount + 1) { strcmp(start, $0) == 0 }
    }
}
