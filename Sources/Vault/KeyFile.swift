import Crypto
import Foundation

/// A secret of 32 bytes in a file of its own that nobody else may read (sleutelbestand).
package struct KeyFile: Sendable {
    /// The file is there but cannot be used, or cannot be made: others may read it, or it holds something else.
    package struct Unusable: Error {
        package init() {}
    }

    private let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// Reads the secret, and makes one when the file is not there.
    package func open() throws(Unusable) -> [UInt8] {
        if let found = try find() { return found }
        try make()
        // Another program may have been first: what lies there is what counts.
        guard let made = try find() else { throw Unusable() }
        return made
    }

    /// Nothing when the file is not there.
    package func find() throws(Unusable) -> [UInt8]? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw Unusable()
        }
        guard status.st_mode & 0o077 == 0, let text = try? String(contentsOfFile: path, encoding: .utf8),
            let bytes = Hexadecimal.read(text.trimmingCharacters(in: .newlines)), bytes.count == 32
        else { throw Unusable() }
        return bytes
    }

    /// Under another name until it is whole, and never over one that is there.
    private func make() throws(Unusable) {
        let draft = path + ".\(UInt32.random(in: 0 ... .max))"
        let file = Foundation.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Unusable() }
        defer { unlink(draft) }
        let words = Hexadecimal.write(SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }) + "\n"
        let isWhole = words.withCString { write(file, $0, words.utf8.count) } == words.utf8.count && fsync(file) == 0
        close(file)
        guard isWhole, link(draft, path) == 0 || errno == EEXIST else { throw Unusable() }
    }
}
