import Foundation
import Support
#if canImport(Glibc)
import Glibc
#endif

/// A disk of two megabytes in memory, for as long as a test lasts. Needs root and the right to mount.
struct SmallDisk {
    let folder: URL

    init?() {
        #if os(Linux)
        guard let folder = try? Scratch.folder(), mount("tmpfs", folder.path, "tmpfs", 0, "size=2m") == 0 else { return nil }
        self.folder = folder
        #else
        return nil
        #endif
    }

    static let isAllowed: Bool = {
        guard let disk = SmallDisk() else { return false }
        disk.unmount()
        return true
    }()

    func unmount() {
        #if os(Linux)
        umount2(folder.path, Int32(MNT_DETACH))
        #endif
    }

    /// Takes all room that is left, but for some. Gives the file that takes it.
    func fill(leaving room: Int = 0) throws -> URL {
        let ballast = folder.appending(path: "ballast")
        // Not to be inherited: a program that another test starts meanwhile would keep the room taken after the file is gone.
        let descriptor = open(ballast.path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(descriptor) }
        let block = [UInt8](repeating: 7, count: 4096)
        var size: off_t = 0
        while true {
            let written = write(descriptor, block, block.count)
            if written <= 0 { break }
            size += off_t(written)
        }
        ftruncate(descriptor, max(0, size - off_t(room)))
        return ballast
    }
}
