package import HTML

extension HTML {
    /// Something that may be wider than a telephone, such as a table: it scrolls by itself, also with keys.
    /// - Parameter label: what it is, read aloud.
    package mutating func scrolled(_ label: String, content: (inout HTML) -> Void) {
        el("div", .class("ww-scroll"), .role("region"), .aria("label", label), .init("tabindex", 0), content: content)
    }
}
