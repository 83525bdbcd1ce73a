package import Casework

/// What a browser sent with a form (ingevuld formulier), field by field. Read byte by byte.
package struct Form: Sendable, Equatable {
    private var fields: [String: [String]] = [:]
    private var files: [String: SentFile] = [:]

    package init() {}

    /// As a program gave them, each field once.
    package init(_ given: [String: String]) {
        fields = given.mapValues { [$0] }
    }

    /// A form has no more fields than this; who sends more is no form of ours.
    private static let mostFields = 500

    /// - Parameter body: `application/x-www-form-urlencoded`.
    /// - Throws: ``Refusal/unreadableForm``.
    package init(_ body: some Collection<UInt8>) throws {
        let pairs = body.split(separator: UInt8(ascii: "&"))
        guard pairs.count <= Self.mostFields else { throw Refusal.unreadableForm }
        for pair in pairs {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(parts[0]), let value = Self.decoded(parts.dropFirst().first ?? pair.suffix(0)) else {
                throw Refusal.unreadableForm
            }
            fields[name, default: []].append(value)
        }
    }

    /// - Throws: ``Refusal/unreadableForm``.
    init(_ parts: Multipart) throws {
        guard parts.isWhole else { throw Refusal.unreadableForm }
        for field in parts.fields { fields[field.name, default: []].append(field.value) }
        files = parts.files
    }

    /// The file that was chosen in a field; nothing when none was.
    package func file(_ name: String) -> SentFile? {
        files[name]
    }

    /// What was filled in; nothing at all when the field was not there. Without the spaces around it.
    package subscript(_ name: String) -> String {
        Self.trimmed(fields[name]?.first ?? "")
    }

    /// As it was typed, spaces too: for a password.
    package func exact(_ name: String) -> String {
        fields[name]?.first ?? ""
    }

    /// Every field as it was typed, by name.
    package var all: [(name: String, value: String)] {
        fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .flatMap { field in field.value.map { (name: field.key, value: $0) } }
    }

    private static func trimmed(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
            return ""
        }
        return String(text[first...last])
    }

    /// Nothing when an escape is broken, when it is not UTF-8 or when it holds a nought.
    private static func decoded(_ bytes: some Collection<UInt8>) -> String? {
        var plain: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(value), let low = rest.popFirst().flatMap(value) else { return nil }
                plain.append(high << 4 | low)
            default: plain.append(byte)
            }
        }
        return plain.contains(0) ? nil : String(validating: plain, as: UTF8.self)
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension Refusal {
    package static let unreadableForm = Refusal(.badInput, Phrase(
        nl: "Dit formulier kwam niet goed over. Ga terug en verstuur het nog een keer. Er is niets veranderd.",
        en: "This form did not arrive well. Go back and send it again. Nothing was changed."))
}
