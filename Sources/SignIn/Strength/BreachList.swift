import Crypto
import Foundation

/// A file of the SHA-1 hashes of leaked passwords (lijst van gelekte wachtwoorden), as those who collect them give it out: a line
/// each, sorted, in capitals, whole or only so many digits from the front, perhaps with ":" and how often it was seen.
///
/// The file may be tens of gigabytes: a password is looked up by halving, in some forty reads.
package struct BreachList: Sendable {
    private let path: String

    /// Longer is no line of such a file.
    private static let longestLine = 128
    /// With fewer digits of a hash there are good passwords on the list by chance.
    private static let leastDigits = 10

    package init(path: String) {
        self.path = path
    }

    /// Blocks while it reads. A file that cannot be read has nothing on it: that it is there is to be checked at the start.
    package func contains(_ password: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        guard let size = try? file.seekToEnd() else { return false }
        let hash = Array(Insecure.SHA1.hash(data: Array(password.utf8)).flatMap(Self.digits))
        return Self.find(hash, in: file, size: size)
    }

    /// Whether the file is there, and its first line looks like a hash.
    package var isReadable: Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        return Self.line(after: 0, in: file)?.digits.count ?? 0 >= Self.leastDigits
    }

    private static func digits(_ byte: UInt8) -> [UInt8] {
        let letters = Array("0123456789ABCDEF".utf8)
        return [letters[Int(byte >> 4)], letters[Int(byte & 15)]]
    }

    private static func find(_ hash: [UInt8], in file: FileHandle, size: UInt64) -> Bool {
        // The line that is looked for begins at or after `low`, and before `high`.
        var (low, high) = (UInt64(0), size)
        while low < high {
            let middle = low + (high - low) / 2
            guard let line = line(after: middle, in: file), line.start < high else {
                high = middle
                continue
            }
            let front = hash.prefix(line.digits.count)
            if line.digits.count >= leastDigits && line.digits.elementsEqual(front) { return true }
            if line.digits.lexicographicallyPrecedes(front) { low = line.end } else { high = middle }
        }
        return false
    }

    private struct Line {
        let start: UInt64
        /// Where the next one begins.
        let end: UInt64
        let digits: [UInt8]
    }

    /// The first line that begins at that place or after it.
    private static func line(after place: UInt64, in file: FileHandle) -> Line? {
        let from = place == 0 ? 0 : place - 1
        guard (try? file.seek(toOffset: from)) != nil, let data = try? file.read(upToCount: 2 * longestLine) else { return nil }
        let bytes = Array(data)
        var start = 0
        if place > 0 {
            guard let feed = bytes.firstIndex(of: 0x0a) else { return nil }
            start = feed + 1
        }
        guard start < bytes.count else { return nil }
        let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
        let digits = bytes[start..<end].prefix { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) }
        return Line(start: from + UInt64(start), end: from + UInt64(min(end + 1, bytes.count)), digits: Array(digits))
    }
}
