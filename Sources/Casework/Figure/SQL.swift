/// The text of a statement that both engines understand: `$1` for values, no engine's own words.
///
/// Only a literal can become one, and literals with a value spliced in do not compile: user input cannot reach the text.
package struct SQL: ExpressibleByStringLiteral, Hashable, Sendable {
    package let text: String
    /// Made once: a statement is looked up by its text many times, and some are kilobytes long.
    private let digest: Int

    package init(stringLiteral literal: StaticString) {
        self.init(joined: literal.description)
    }

    private init(joined text: String) {
        self.text = text
        digest = text.hashValue
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(digest)
    }

    package static func + (left: SQL, right: SQL) -> SQL {
        SQL(joined: left.text + right.text)
    }

    package static func joined(_ parts: [SQL], by separator: SQL) -> SQL {
        SQL(joined: parts.map(\.text).joined(separator: separator.text))
    }

    /// The name of a table or a column that an engine told, in quotes.
    package init(quoting name: String) {
        self.init(joined: "\"" + name.replacing("\"", with: "\"\"") + "\"")
    }

    /// The place of a value: `$7`.
    package static func place(_ number: Int) -> SQL {
        SQL(joined: "$\(number)")
    }
}
