/// What an answer looks like (vorm): of this the document for other programs is made, and by this the tests look at answers.
package indirect enum Shape: Sendable {
    case text
    case number
    case yesNo
    /// One of these words.
    case word([String])
    /// Or nothing.
    case optional(Shape)
    case list(Shape)
    /// All of these fields and no others.
    case object([String: Shape])
    /// Any number of fields with a value of this shape.
    case fields(Shape)
    /// An object that is described elsewhere.
    case anyObject

    /// The JSON Schema of OpenAPI 3.0.
    var schema: JSONValue {
        switch self {
        case .text: .object(["type": .text("string")])
        case .number: .object(["type": .text("integer")])
        case .yesNo: .object(["type": .text("boolean")])
        case .word(let words): .object(["type": .text("string"), "enum": .list(words.map { .text($0) })])
        case .optional(let shape): Self.nullable(shape.schema)
        case .list(let shape): .object(["type": .text("array"), "items": shape.schema])
        case .object(let fields):
            .object([
                "type": .text("object"), "additionalProperties": .yesNo(false), "properties": .object(fields.mapValues(\.schema)),
                "required": .list(fields.keys.sorted().map { .text($0) }),
            ])
        case .fields(let shape): .object(["type": .text("object"), "additionalProperties": shape.schema])
        case .anyObject: .object(["type": .text("object")])
        }
    }

    private static func nullable(_ schema: JSONValue) -> JSONValue {
        guard case .object(var fields) = schema else { return schema }
        fields["nullable"] = .yesNo(true)
        if case .list(let words) = fields["enum"] { fields["enum"] = .list(words + [.null]) }
        return .object(fields)
    }

    /// Whether an answer looks like this.
    package func fits(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.text, .text), (.number, .number), (.yesNo, .yesNo), (.anyObject, .object), (.optional, .null): true
        case (.word(let words), .text(let text)): words.contains { $0.utf8.elementsEqual(text.utf8) }
        case (.optional(let shape), _): shape.fits(value)
        case (.list(let shape), .list(let values)): values.allSatisfy(shape.fits)
        case (.fields(let shape), .object(let values)): values.values.allSatisfy(shape.fits)
        case (.object(let fields), .object(let values)):
            fields.count == values.count && fields.allSatisfy { name, shape in values[name].map(shape.fits) ?? false }
        default: false
        }
    }
}
