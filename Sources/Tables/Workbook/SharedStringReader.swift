import Casework

/// Reads `sharedStrings.xml`.
final class SharedStringReader: XMLElements {
    private(set) var texts: SharedStrings
    private var text: RichText

    init(_ limits: TableLimits, expecting bytes: Int) {
        texts = SharedStrings(limits)
        texts.expect(bytes)
        text = RichText(limits)
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(Refusal) {
        if name.is("si") { text.clear() }
        text.begin(name)
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Refusal) {
        guard text.append(bytes) else { throw .unpacksTooLarge }
    }

    func end(_ name: XMLName) throws(Refusal) {
        text.end(name)
        if name.is("si") { try texts.append(text.bytes) }
    }
}
