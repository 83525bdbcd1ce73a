import Casework
import CExpat

/// XML that is read with expat as it comes out of the zip. A part that declares a document type is refused at its first
/// sign: without one there are no entities to swell or to fetch. Depth and the length of a tag are limited.
final class XMLParser {
    private let parser: XML_Parser
    private let elements: any XMLElements
    private let limits: TableLimits
    private var refusal: Refusal?
    private var depth = 0
    private var fed = 0

    init(_ elements: any XMLElements, _ limits: TableLimits) throws(Refusal) {
        guard let parser = XML_ParserCreate(nil) else { throw .damagedFile }
        (self.parser, self.elements, self.limits) = (parser, elements, limits)
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XMLParser.at(user)?.stop(.strangeParts) }
        XML_SetElementHandler(
            parser,
            { user, name, attributes in
                if let name { XMLParser.at(user)?.begin(name, XMLAttributes(start: attributes)) }
            },
            { user, name in
                if let name { XMLParser.at(user)?.end(name) }
            })
        XML_SetCharacterDataHandler(parser) { user, bytes, count in
            if let bytes { XMLParser.at(user)?.text(bytes, Int(count)) }
        }
    }

    deinit {
        XML_ParserFree(parser)
    }

    /// - Parameter bytes: the next piece; an empty one at the end.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(Refusal) {
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        fed += bytes.count
        let status = XML_Parse(parser, start, Int32(bytes.count), bytes.isEmpty ? 1 : 0)
        if let refusal { throw refusal }
        guard status == XML_STATUS_OK else { throw .damagedFile }
        // What was fed and not yet understood is one tag, which the parser holds whole.
        guard fed - XML_GetCurrentByteIndex(parser) <= limits.tagBytes + ByteChunks.size else { throw .strangeParts }
    }

    /// Reads a whole part.
    static func read(_ part: ZipPart, _ elements: any XMLElements, _ limits: TableLimits) throws(Refusal) {
        let parser = try XMLParser(elements, limits)
        while try part.next({ (bytes) throws(Refusal) in try parser.feed(bytes); return !bytes.isEmpty }) {}
    }

    private static func at(_ user: UnsafeMutableRawPointer?) -> XMLParser? {
        user.map { Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
    }

    private func stop(_ refusal: Refusal) {
        if self.refusal == nil { self.refusal = refusal }
        XML_StopParser(parser, 0)
    }

    private func begin(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
        depth += 1
        guard depth <= limits.depth else { return stop(.strangeParts) }
        attempt { () throws(Refusal) in try elements.begin(XMLName(name), attributes) }
    }

    private func end(_ name: UnsafePointer<CChar>) {
        depth -= 1
        attempt { () throws(Refusal) in try elements.end(XMLName(name)) }
    }

    private func text(_ bytes: UnsafePointer<CChar>, _ count: Int) {
        attempt { () throws(Refusal) in
            let start = UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt8.self)
            try elements.text(UnsafeBufferPointer(start: start, count: count))
        }
    }

    /// No error passes through C, so it is kept until the parser has stopped. After that expat may call once more.
    private func attempt(_ body: () throws(Refusal) -> Void) {
        guard refusal == nil else { return }
        do { try body() } catch { stop(error) }
    }
}
