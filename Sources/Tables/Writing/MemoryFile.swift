import Casework
import Foundation

/// A file without a name, in memory where the machine has a place for that (geheugenbestand): for a library that writes to a path
/// only. Of a list of people nothing stays on a disk, also when the program is ended halfway.
struct MemoryFile: ~Copyable {
    static let folder = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()

    private let file: Int32

    init() throws(Refusal) {
        var name = Array((Self.folder + "/wegwijs-XXXXXX").utf8CString)
        file = mkstemp(&name)
        guard file >= 0 else { throw .cannotWriteTable }
        unlink(name)
    }

    deinit {
        close(file)
    }

    /// Under which it can be opened as long as this lives.
    var path: String { "/dev/fd/\(file)" }

    func bytes() throws(Refusal) -> [UInt8] {
        let size = lseek(file, 0, SEEK_END)
        guard size >= 0 else { throw .cannotWriteTable }
        var bytes = [UInt8](repeating: 0, count: Int(size))
        var done = 0
        while done < bytes.count {
            let (place, left) = (done, bytes.count - done)
            let count = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress.map { $0 + place }, left, off_t(place)) }
            guard count > 0 else { throw .cannotWriteTable }
            done += count
        }
        return bytes
    }
}
