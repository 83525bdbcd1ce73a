import Casework
import CZip

/// One part of a zip while it is unpacked, a piece at a time, and weighed against the limits at every piece.
final class ZipPart {
    private let archive: ZipArchive
    private let file: OpaquePointer
    /// As the zip tells; more than this is a lie.
    let told: Int
    private var unpacked = 0
    private var buffer = [UInt8](repeating: 0, count: ByteChunks.size)

    init(_ archive: ZipArchive, _ file: OpaquePointer, unpacked: Int) {
        (self.archive, self.file, told) = (archive, file, unpacked)
    }

    deinit {
        zip_fclose(file)
    }

    /// Lends the next piece; an empty one at the end.
    func next<T>(_ body: (UnsafeRawBufferPointer) throws(Refusal) -> T) throws(Refusal) -> T {
        let count = Int(zip_fread(file, &buffer, UInt64(buffer.count)))
        guard count >= 0 else { throw .damagedFile }
        unpacked += count
        guard unpacked <= told, count > 0 || unpacked == told else { throw .damagedFile }
        try archive.count(count)
        let outcome = buffer.withUnsafeBytes { bytes in
            Result { () throws(Refusal) in try body(UnsafeRawBufferPointer(rebasing: bytes[..<count])) }
        }
        return try outcome.get()
    }
}
