/// One attribute of an element. The name is a StaticString, so that user text can never become a name.
package struct Attribute: Sendable {
    private enum Value {
        case dropped
        case flag
        case text(String)
        case number(Int)
    }

    /// What stands before the name, so that `aria-` and `data-` need no joining of strings.
    enum Family: Sendable {
        case plain, aria, data
    }

    private let family: Family
    private let name: StaticString
    private let value: Value

    /// `nil` drops the attribute. An address (`href`, `src`, `action`) that is not safe becomes `#`.
    @inline(__always)
    package init(_ name: StaticString, _ value: String?) {
        self.init(.plain, name, value)
    }

    package init(_ name: StaticString, _ value: Int) {
        self.init(family: .plain, name: name, value: .number(value))
    }

    /// An attribute without a value, such as `required`; left out when `on` is false.
    package static func flag(_ name: StaticString, _ on: Bool = true) -> Attribute {
        Attribute(family: .plain, name: name, value: on ? .flag : .dropped)
    }

    init(_ family: Family, _ name: StaticString, _ value: String?) {
        guard let value else {
            self.init(family: family, name: name, value: .dropped)
            return
        }
        let isAddress = family == .plain && Address.isExpected(in: name)
        self.init(family: family, name: name, value: .text(isAddress ? Address.safe(value) : value))
    }

    private init(family: Family, name: StaticString, value: Value) {
        self.family = family
        self.name = name
        self.value = value
    }

    func write(to bytes: inout [UInt8]) {
        switch value {
        case .dropped: return
        case .flag: writeName(to: &bytes)
        case .text(let text): write(text, to: &bytes)
        case .number(let number): write(String(number), to: &bytes)
        }
    }

    private func write(_ text: String, to bytes: inout [UInt8]) {
        writeName(to: &bytes)
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
        Escaping.append(text, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private func writeName(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: " "))
        let prefix: StaticString =
            switch family {
            case .plain: ""
            case .aria: "aria-"
            case .data: "data-"
            }
        prefix.withUTF8Buffer { bytes.append(contentsOf: $0) }
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
