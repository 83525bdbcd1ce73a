import Casework
import Foundation

/// The bytes of a file, a piece at a time.
struct ByteChunks {
    private enum Rest {
        case bytes(ArraySlice<UInt8>)
        case handle(FileHandle)
    }

    static let size = 65_536
    private var rest: Rest

    init(_ bytes: [UInt8]) {
        rest = .bytes(bytes[...])
    }

    init(_ handle: FileHandle) {
        rest = .handle(handle)
    }

    /// - Returns: nothing at the end.
    mutating func next() throws(Refusal) -> [UInt8]? {
        switch rest {
        case .bytes(let bytes):
            guard !bytes.isEmpty else { return nil }
            rest = .bytes(bytes.dropFirst(Self.size))
            return Array(bytes.prefix(Self.size))
        case .handle(let handle):
            do {
                guard let data = try handle.read(upToCount: Self.size), !data.isEmpty else { return nil }
                return Array(data)
            } catch {
                throw .unreadableFile
            }
        }
    }
}
