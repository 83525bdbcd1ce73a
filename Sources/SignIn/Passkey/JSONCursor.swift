/// A place in a JSON text that comes from outside. Whatever the bytes are, it ends soon, with a value or with a fault.
struct JSONCursor {
    private let bytes: [UInt8]
    private var position = 0
    private static let deepest = 8

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether nothing but white space is left.
    var isAtEnd: Bool {
        bytes[position...].allSatisfy(Self.isSpace)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09
    }

    /// Reads an object. A field that `take` does not want is a fault.
    mutating func eachField(
        depth: Int = 0, _ take: (_ name: [UInt8], JSONFields.Value) -> Bool
    ) throws(PasskeyFault) {
        guard skip("{") else { throw .clientData }
        if skip("}") { return }
        repeat {
            guard skip("\"") else { throw .clientData }
            let name = try text()
            guard skip(":"), take(name, try value(depth)) else { throw .clientData }
        } while skip(",")
        guard skip("}") else { throw .clientData }
    }

    private mutating func value(_ depth: Int) throws(PasskeyFault) -> JSONFields.Value {
        guard depth < Self.deepest else { throw .clientData }
        if skip("\"") { return .text(try text()) }
        switch peek() {
        case UInt8(ascii: "{"):
            try eachField(depth: depth + 1) { _, _ in true }
            return .other
        case UInt8(ascii: "["):
            try passList(depth)
            return .other
        default:
            return try word()
        }
    }

    private mutating func passList(_ depth: Int) throws(PasskeyFault) {
        guard skip("[") else { throw .clientData }
        if skip("]") { return }
        repeat { _ = try value(depth + 1) } while skip(",")
        guard skip("]") else { throw .clientData }
    }

    /// `true`, `false`, `null` or a number, of which only the letters are looked at.
    private mutating func word() throws(PasskeyFault) -> JSONFields.Value {
        let start = position
        while let byte = at(position), !Self.isSpace(byte), !",]}".utf8.contains(byte) { position += 1 }
        let word = bytes[start..<position]
        if word.elementsEqual("true".utf8) { return .bool(true) }
        if word.elementsEqual("false".utf8) { return .bool(false) }
        let isNumber = !word.isEmpty && word.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
        guard isNumber || word.elementsEqual("null".utf8) else { throw .clientData }
        return .other
    }

    /// What follows an opening quote, up to and with the closing one.
    private mutating func text() throws(PasskeyFault) -> [UInt8] {
        var text: [UInt8] = []
        while let byte = at(position), byte >= 0x20 {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return text
            case UInt8(ascii: "\\"): text += try escaped()
            default: text.append(byte)
            }
        }
        throw .clientData
    }

    private mutating func escaped() throws(PasskeyFault) -> [UInt8] {
        guard let byte = at(position) else { throw .clientData }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0c]
        case UInt8(ascii: "n"): return [0x0a]
        case UInt8(ascii: "r"): return [0x0d]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return try scalar()
        default: throw .clientData
        }
    }

    /// Four digits, or twice four for what lies beyond the first 65,536 scalars.
    private mutating func scalar() throws(PasskeyFault) -> [UInt8] {
        var number = try fourDigits()
        if 0xd800...0xdbff ~= number {
            guard at(position) == UInt8(ascii: "\\"), at(position + 1) == UInt8(ascii: "u") else { throw .clientData }
            position += 2
            let low = try fourDigits()
            guard 0xdc00...0xdfff ~= low else { throw .clientData }
            number = 0x10000 + (number - 0xd800) << 10 + (low - 0xdc00)
        }
        guard let scalar = Unicode.Scalar(number) else { throw .clientData }
        return Array(String(scalar).utf8)
    }

    private mutating func fourDigits() throws(PasskeyFault) -> UInt32 {
        var number: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = at(position).flatMap(Self.digit) else { throw .clientData }
            position += 1
            number = number << 4 | UInt32(digit)
        }
        return number
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private func at(_ position: Int) -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    /// The next byte that is not white space.
    private mutating func peek() -> UInt8? {
        while let byte = at(position), Self.isSpace(byte) { position += 1 }
        return at(position)
    }

    /// Passes that sign when it is the next.
    private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard let byte = peek(), UInt32(byte) == sign.value else { return false }
        position += 1
        return true
    }
}
