import Access
import Casework

/// The document by which makers of other programs know what can be asked (OpenAPI 3.0), made from the endpoints themselves.
enum OpenAPI {
    private static let address = Address("/api/v1/openapi.json")

    static func endpoint(describing endpoints: [Endpoint]) -> Endpoint {
        let value = document(endpoints)
        return Endpoint(
            .get, address, .everyone, nil, Phrase(nl: "Deze beschrijving", en: "This description"), giving: .anyObject
        ) { _ in .found(value) }
    }

    static func document(_ endpoints: [Endpoint]) -> JSONValue {
        var paths: [String: [String: JSONValue]] = [:]
        for endpoint in endpoints { paths[endpoint.address.pattern, default: [:]][verb(endpoint)] = operation(endpoint) }
        return .object([
            "openapi": .text("3.0.3"),
            "info": .object([
                "title": .text("Wegwijs"), "version": .text(Endpoint.version), "description": .text(OpenAPITexts.about.nl),
                "contact": .object([
                    "name": .text(OpenAPITexts.contact.nl), "url": .text("https://wegwijs.example/wegwijs"),
                ]),
            ]),
            "servers": .list([.object(["url": .text("/")])]),
            "security": .list([.object(["sleutel": .list([])])]),
            "paths": .object(paths.mapValues { .object($0) }),
            "components": .object(["securitySchemes": .object(["sleutel": .object([
                "type": .text("http"), "scheme": .text("bearer"), "description": .text(OpenAPITexts.token.nl),
            ])])]),
        ])
    }

    private static func verb(_ endpoint: Endpoint) -> String {
        endpoint.method == .get ? "get" : "post"
    }

    private static func operation(_ endpoint: Endpoint) -> JSONValue {
        var fields: [String: JSONValue] = [
            "summary": .text(endpoint.summary.nl),
            "operationId": .text(verb(endpoint) + endpoint.address.pattern.split(separator: "/").map { "-" + $0 }.joined()
                .filter { $0 != "{" && $0 != "}" }),
            "parameters": .list(parameters(endpoint)), "responses": .object(responses(endpoint)),
        ]
        if let scope = endpoint.scope { fields["description"] = .text(OpenAPITexts.takes.with(["scope": scope.rawValue]).nl) }
        if let body = body(endpoint) {
            fields["requestBody"] = .object([
                "required": .yesNo(true), "content": .object(["application/json": .object(["schema": body])]),
            ])
        }
        return .object(fields)
    }

    private static func parameters(_ endpoint: Endpoint) -> [JSONValue] {
        let places = endpoint.address.pattern.split(separator: "/").filter { $0.utf8.first == UInt8(ascii: "{") }
            .map { String($0.dropFirst().dropLast()) }
        let inPath = places.map { name -> JSONValue in
            var schema: [String: JSONValue] = ["type": .text("string")]
            if case .byPlace(let place, let kinds) = endpoint.input, place.utf8.elementsEqual(name.utf8) {
                schema["enum"] = .list(kinds.keys.sorted().map { .text($0) })
            }
            return .object(["name": .text(name), "in": .text("path"), "required": .yesNo(true), "schema": .object(schema)])
        }
        let inQuery = endpoint.query.map { field -> JSONValue in
            .object([
                "name": .text(field.key), "in": .text("query"), "description": .text(field.label.nl), "schema": field.schema,
            ])
        }
        guard endpoint.method == .post else { return inPath + inQuery }
        return inPath + [.object([
            "name": .text("Idempotency-Key"), "in": .text("header"), "description": .text(OpenAPITexts.key.nl),
            "schema": .object(["type": .text("string"), "maxLength": .number(200)]),
        ])]
    }

    private static func body(_ endpoint: Endpoint) -> JSONValue? {
        switch endpoint.input {
        case .nothing: nil
        case .fields(let fields): schema(fields)
        case .byPlace(_, let kinds):
            .object(["anyOf": .list(kinds.keys.sorted().map { name in
                var one = schema(kinds[name] ?? [])
                if case .object(var parts) = one {
                    parts["title"] = .text(name)
                    one = .object(parts)
                }
                return one
            })])
        }
    }

    private static func schema(_ fields: [InputField]) -> JSONValue {
        var schema: [String: JSONValue] = [
            "type": .text("object"), "additionalProperties": .yesNo(false),
            "properties": .object(Dictionary(fields.map { ($0.key, $0.schema) }) { first, _ in first }),
        ]
        let required = fields.filter(\.isRequired).map { JSONValue.text($0.key) }
        if !required.isEmpty { schema["required"] = .list(required) }
        return .object(schema)
    }

    // MARK: Answers

    private static func responses(_ endpoint: Endpoint) -> [String: JSONValue] {
        let isMade = endpoint.isMade
        let right = answer(OpenAPITexts.right, "application/json", endpoint.output.schema)
        let problems: [Int] = endpoint.scope == nil ? [405] : endpoint.method == .get
            ? [401, 403, 404, 405, 409, 429, 500, 503] : [400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 503]
        return Dictionary(problems.map { (String($0), answer(OpenAPITexts.problem, "application/problem+json", problem)) }) { $1 }
            .merging([isMade ? "201" : "200": right]) { $1 }
    }

    private static func answer(_ words: Phrase, _ type: String, _ schema: JSONValue) -> JSONValue {
        .object([
            "description": .text(words.nl), "headers": .object(["API-Version": .object(["schema": Shape.text.schema])]),
            "content": .object([type: .object(["schema": schema])]),
        ])
    }

    private static let problem: JSONValue = .object([
        "type": .text("object"), "required": .list(["type", "status", "title", "detail"].map { .text($0) }),
        "properties": .object([
            "type": Shape.text.schema, "status": Shape.number.schema, "title": Shape.text.schema, "detail": Shape.text.schema,
            "errors": Shape.list(.object(["field": .text, "detail": .text])).schema,
        ]),
    ])
}
