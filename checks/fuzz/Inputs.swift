import Foundation

/// What libFuzzer calls for every input it makes. Which reader is under test stands in WEGWIJS_FUZZ.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    switch reader {
    case "cbor": tryCBOR(bytes)
    case "authenticator": tryAuthenticator(bytes)
    case "client": _ = try? JSONFields(bytes)
    case "letters": tryLetters(bytes)
    case "form": tryForm(bytes)
    case "parts": tryParts(bytes)
    case "target": tryTarget(bytes)
    case "cookie": tryCookie(bytes)
    case "language": tryLanguage(bytes)
    case "address": tryAddress(bytes)
    case "host": tryHost(bytes)
    default: stop("WEGWIJS_FUZZ names no reader")
    }
    return 0
}

private let reader = ProcessInfo.processInfo.environment["WEGWIJS_FUZZ"] ?? ""

/// libFuzzer keeps the input of a program that ends like this, and says that it crashed.
func stop(_ words: String) -> Never {
    FileHandle.standardError.write(Data((words + "\n").utf8))
    abort()
}

/// What is read can be written and is then read as the same.
private func tryCBOR(_ bytes: [UInt8]) {
    guard let value = try? CBORReader.read(bytes) else { return }
    guard let again = try? CBORReader.read(written(value)), again == value else { stop("written and read is something else") }
}

private func tryAuthenticator(_ bytes: [UInt8]) {
    guard let data = try? AuthenticatorData(bytes) else { return }
    guard data.relyingPartyHash.count == 32, data.credential?.id.isEmpty != true else { stop("it has no hash or no number") }
}

/// There is one way to write the same bytes, but for letters that are hard to misread.
private func tryLetters(_ bytes: [UInt8]) {
    for letters in [Lettering.base64, .base64URL] {
        guard let read = letters.read(bytes) else { continue }
        guard letters.write(read).utf8.elementsEqual(bytes) else { stop("there are two ways to write it") }
    }
    for letters in [Lettering.base32, .crockford] {
        guard let read = letters.read(bytes) else { continue }
        guard letters.read(letters.write(read).utf8) == read else { stop("written and read is something else") }
    }
}

private func written(_ value: CBOR) -> [UInt8] {
    switch value {
    case .integer(let number): number < 0 ? head(1, UInt64(-1 - number)) : head(0, UInt64(number))
    case .bytes(let bytes): head(2, UInt64(bytes.count)) + bytes
    case .text(let bytes): head(3, UInt64(bytes.count)) + bytes
    case .array(let values): head(4, UInt64(values.count)) + values.flatMap(written)
    case .map(let entries): head(5, UInt64(entries.count)) + entries.flatMap { written($0.key) + written($0.value) }
    case .bool(let isTrue): [isTrue ? 0xf5 : 0xf4]
    case .null: [0xf6]
    }
}

/// The shortest way to write a kind and a number.
private func head(_ kind: UInt8, _ number: UInt64) -> [UInt8] {
    let bytes = withUnsafeBytes(of: number.bigEndian) { Array($0) }
    return switch number {
    case 0..<24: [kind << 5 | UInt8(number)]
    case 24..<0x100: [kind << 5 | 24] + bytes.suffix(1)
    case 0x100..<0x1_0000: [kind << 5 | 25] + bytes.suffix(2)
    case 0x1_0000..<0x1_0000_0000: [kind << 5 | 26] + bytes.suffix(4)
    default: [kind << 5 | 27] + bytes
    }
}
