/// The attributes that nearly every page uses, by their short names. `nil` drops the attribute.
extension Attribute {
    package static func `class`(_ value: String?) -> Attribute { Attribute("class", value) }
    package static func id(_ value: String?) -> Attribute { Attribute("id", value) }
    package static func href(_ value: String?) -> Attribute { Attribute("href", value) }
    package static func src(_ value: String?) -> Attribute { Attribute("src", value) }
    package static func action(_ value: String?) -> Attribute { Attribute("action", value) }
    package static func method(_ value: String?) -> Attribute { Attribute("method", value) }
    package static func lang(_ value: String?) -> Attribute { Attribute("lang", value) }
    package static func dir(_ value: String?) -> Attribute { Attribute("dir", value) }
    package static func title(_ value: String?) -> Attribute { Attribute("title", value) }
    package static func role(_ value: String?) -> Attribute { Attribute("role", value) }
    package static func type(_ value: String?) -> Attribute { Attribute("type", value) }
    package static func name(_ value: String?) -> Attribute { Attribute("name", value) }
    package static func value(_ value: String?) -> Attribute { Attribute("value", value) }
    package static func value(_ value: Int) -> Attribute { Attribute("value", value) }
    package static func `for`(_ value: String?) -> Attribute { Attribute("for", value) }
    package static func scope(_ value: String?) -> Attribute { Attribute("scope", value) }

    /// `aria-` and what follows: `.aria("label", "Sluiten")`.
    package static func aria(_ suffix: StaticString, _ value: String?) -> Attribute {
        Attribute(.aria, suffix, value)
    }

    /// `data-` and what follows: `.data("soort", "contact")`.
    package static func data(_ suffix: StaticString, _ value: String?) -> Attribute {
        Attribute(.data, suffix, value)
    }
}
