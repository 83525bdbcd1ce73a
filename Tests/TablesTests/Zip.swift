import CZip
import Foundation

/// Makes zips with libzip, honest and other ones.
enum Zip {
    struct NotMade: Error {}

    static func bytes(_ parts: [(name: String, bytes: [UInt8])], password: String? = nil) throws -> [UInt8] {
        try Files.lend { path in
            var code: Int32 = 0
            guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else { throw NotMade() }
            for part in parts {
                guard let copy = malloc(max(1, part.bytes.count)) else { throw NotMade() }
                part.bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: part.bytes.count) }
                guard let source = zip_source_buffer(archive, copy, UInt64(part.bytes.count), 1) else { throw NotMade() }
                let index = zip_file_add(archive, part.name, source, 0)
                guard index >= 0 else { throw NotMade() }
                if let password { zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password) }
            }
            guard zip_close(archive) == 0 else { throw NotMade() }
            return Array(try Data(contentsOf: URL(filePath: path)))
        }
    }

    static func replacing(_ old: [UInt8], by new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
        bytes.split(separator: old, omittingEmptySubsequences: false).map(Array.init).joined(separator: new).map { $0 }
    }
}
