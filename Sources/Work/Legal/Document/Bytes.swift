import Foundation

/// Finding a few bytes in very many.
enum Bytes {
    /// Where a byte stands, from a place on.
    static func first(_ byte: UInt8, in bytes: [UInt8], from place: Int) -> Int? {
        guard place < bytes.count else { return nil }
        return bytes.withUnsafeBytes { all in
            guard let start = all.baseAddress, let found = memchr(start + place, Int32(byte), all.count - place)
            else { return nil }
            return UnsafeRawPointer(found) - start
        }
    }

    static func contains(_ words: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBytes { all in
            var place = 0
            while let start = all.baseAddress, place + words.utf8CodeUnitCount <= all.count,
                let found = memchr(start + place, Int32(words.utf8Start.pointee), all.count - place) {
                place = UnsafeRawPointer(found) - start
                if place + words.utf8CodeUnitCount <= all.count, memcmp(found, words.utf8Start, words.utf8CodeUnitCount) == 0 {
                    return true
                }
                place += 1
            }
            return false
        }
    }

    /// The number that stands there in so many bytes, the largest first; nothing when there are fewer.
    static func number(_ bytes: [UInt8], at place: Int, _ count: Int) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        return bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }
}
