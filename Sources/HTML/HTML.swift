/// A page, or a piece of one, being written as bytes. Whatever goes in as text comes out escaped.
package struct HTML: Sendable {
    /// UTF-8, ready to send.
    package private(set) var bytes: [UInt8] = []

    /// What every form on this page carries along, unseen: what shows that it came from here, and only once.
    package var formSeals: [(name: String, value: String)] = []

    package init(reserving capacity: Int = 16384) {
        bytes.reserveCapacity(capacity)
    }

    /// The same bytes as a String, for tests and mail.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// An element with whatever `content` writes inside it.
    @inline(__always)
    package mutating func el(_ name: StaticString, _ attributes: Attribute..., content: (inout HTML) -> Void) {
        open(name, attributes)
        byte(UInt8(ascii: ">"))
        content(&self)
        close(name)
    }

    /// An element that holds only text.
    @inline(__always)
    package mutating func el(_ name: StaticString, _ attributes: Attribute..., text: String) {
        open(name, attributes)
        byte(UInt8(ascii: ">"))
        self.text(text)
        close(name)
    }

    /// An element that HTML never closes: br, img, meta, link, input.
    package mutating func void(_ name: StaticString, _ attributes: Attribute...) {
        open(name, attributes)
        byte(UInt8(ascii: ">"))
    }

    /// A drawn shape: an SVG element without content, which unlike a void element must close itself.
    mutating func shape(_ name: StaticString, _ attributes: Attribute...) {
        open(name, attributes)
        raw("/>")
    }

    /// Text, escaped.
    package mutating func text(_ s: String) {
        Escaping.append(s, to: &bytes)
    }

    /// A form that changes something: sent to one address, with the seals of this page.
    package mutating func form(_ address: String, _ attributes: Attribute..., content: (inout HTML) -> Void) {
        open("form", [.method("post"), .action(address)] + attributes)
        byte(UInt8(ascii: ">"))
        for seal in formSeals { void("input", .type("hidden"), .name(seal.name), .value(seal.value)) }
        content(&self)
        close("form")
    }

    /// A plain number in digits, without thousands marks.
    package mutating func text(_ n: Int) {
        Escaping.append(String(n), to: &bytes)
    }

    /// A name or free text in any script, kept from turning the sentence around it.
    package mutating func bdi(_ s: String) {
        raw("<bdi>")
        text(s)
        raw("</bdi>")
    }

    /// Markup written in our own source. A StaticString, so that nothing a user typed can come this way.
    package mutating func raw(_ s: StaticString) {
        s.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// A stylesheet inside the page. Its bytes stand as they are, for a browser reads no entities there.
    package mutating func stylesheet(_ css: [UInt8]) {
        raw("<style>")
        bytes.append(contentsOf: css)
        raw("</style>")
    }

    /// A piece that was built, and so escaped, before.
    package mutating func append(_ other: HTML) {
        bytes.append(contentsOf: other.bytes)
    }

    @inline(__always)
    private mutating func byte(_ b: UInt8) {
        bytes.append(b)
    }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        byte(UInt8(ascii: "<"))
        raw(name)
        for attribute in attributes { attribute.write(to: &bytes) }
    }

    private mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        byte(UInt8(ascii: ">"))
    }
}
