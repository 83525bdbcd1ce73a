import Casework
import Foundation

/// Where the bytes of a file are: on disk or in memory.
enum ByteSource: Sendable {
    case path(String)
    case bytes([UInt8])

    /// - Throws: when it is no file that can be read: a pipe or a device never ends.
    func size() throws(Refusal) -> Int {
        switch self {
        case .bytes(let bytes): return bytes.count
        case .path(let path):
            var facts = stat()
            guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { throw .unreadableFile }
            return Int(facts.st_size)
        }
    }

    func chunks() throws(Refusal) -> ByteChunks {
        switch self {
        case .bytes(let bytes): return ByteChunks(bytes)
        case .path(let path):
            guard let handle = FileHandle(forReadingAtPath: path) else { throw .unreadableFile }
            return ByteChunks(handle)
        }
    }

    /// The first bytes, as many as there are.
    func head(_ count: Int) throws(Refusal) -> [UInt8] {
        var (chunks, head) = (try chunks(), [UInt8]())
        while head.count < count, let chunk = try chunks.next() { head += chunk }
        return Array(head.prefix(count))
    }
}
