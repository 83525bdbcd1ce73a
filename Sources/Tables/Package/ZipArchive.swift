import Casework
import CZip
import Glibc

/// A zip that is read with libzip. Nothing of it is written to the disk, and only parts that are asked for are unpacked.
final class ZipArchive {
    let limits: TableLimits
    fileprivate let archive: OpaquePointer
    private let size: Int
    /// Parts by their name, in small letters because the format does not tell capitals apart.
    private let parts: [[UInt8]: UInt64]
    private var unpacked = 0

    /// - Throws: when it is no zip, or one that no program for tables makes.
    init(_ source: ByteSource, _ limits: TableLimits) throws(Refusal) {
        let size = try source.size()
        let archive = try Self.open(source)
        do {
            parts = try Self.parts(archive, limits)
        } catch {
            zip_discard(archive)
            throw error
        }
        (self.archive, self.limits, self.size) = (archive, limits, size)
    }

    deinit {
        zip_discard(archive)
    }

    private static func open(_ source: ByteSource) throws(Refusal) -> OpaquePointer {
        var code: Int32 = 0
        let archive: OpaquePointer?
        switch source {
        case .path(let path): archive = zip_open(path, ZIP_RDONLY, &code)
        case .bytes(let bytes): archive = openCopy(bytes)
        }
        guard let archive else { throw .damagedFile }
        return archive
    }

    /// libzip reads from memory that has to stay where it is, so it gets a copy that it frees itself.
    private static func openCopy(_ bytes: [UInt8]) -> OpaquePointer? {
        guard let copy = malloc(max(1, bytes.count)) else { return nil }
        bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: bytes.count) }
        guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
            free(copy)
            return nil
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            return nil
        }
        return archive
    }

    private static func parts(_ archive: OpaquePointer, _ limits: TableLimits) throws(Refusal) -> [[UInt8]: UInt64] {
        let count = zip_get_num_entries(archive, 0)
        guard (0...Int64(limits.parts)).contains(count) else { throw .strangeParts }
        var parts: [[UInt8]: UInt64] = [:]
        for index in 0..<UInt64(count) {
            guard let raw = zip_get_name(archive, index, ZIP_FL_ENC_RAW.flag) else { throw .damagedFile }
            let name = PartName.lowercased(Array(UnsafeRawBufferPointer(start: raw, count: strlen(raw))))
            guard PartName.isInside(name), parts.updateValue(index, forKey: name) == nil else { throw .strangeParts }
        }
        return parts
    }

    func has(_ name: [UInt8]) -> Bool { parts[PartName.lowercased(name)] != nil }

    /// - Throws: when it is not there, has a password, or cannot be unpacked.
    func part(_ name: [UInt8]) throws(Refusal) -> ZipPart {
        guard let index = parts[PartName.lowercased(name)] else { throw .damagedFile }
        var facts = zip_stat_t()
        guard zip_stat_index(archive, index, 0, &facts) == 0 else { throw .damagedFile }
        guard facts.encryption_method == ZIP_EM_NONE else { throw .lockedFile }
        // The size may be a lie, but the part is stopped at more than it. It cannot be packed in more than the whole file.
        let (packed, told) = (min(Int(clamping: facts.comp_size), size), Int(clamping: facts.size))
        let bursts = told > limits.growthStart && told / max(1, packed) > limits.growth
        guard !bursts, told <= limits.unpackedBytes else { throw .unpacksTooLarge }
        guard let file = zip_fopen_index(archive, index, 0) else { throw .damagedFile }
        return ZipPart(self, file, unpacked: told)
    }

    /// Counts what comes out, of all parts together.
    func count(_ bytes: Int) throws(Refusal) {
        unpacked += bytes
        guard unpacked <= limits.unpackedBytes else { throw .unpacksTooLarge }
    }
}

extension FixedWidthInteger {
    /// C tells its flags in one type and asks for them in another.
    fileprivate var flag: zip_flags_t { zip_flags_t(truncatingIfNeeded: self) }
}
