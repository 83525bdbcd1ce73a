import Foundation

// What a browser, or who says that he is one, may send with a request, and what has to hold of what was read of it.

/// A form that is read holds no nought and nothing that is not there.
func tryForm(_ bytes: [UInt8]) {
    guard let form = try? Form(bytes) else { return }
    for name in ["a", "naam", "wachtwoord", ""] {
        let (exact, trimmed) = (Array(form.exact(name).utf8), Array(form[name].utf8))
        if exact.contains(0) { stop("a text with a nought in it") }
        if exact.count > bytes.count { stop("more than was sent") }
        guard let first = trimmed.first, let last = trimmed.last else { continue }
        if first <= 0x20 || last <= 0x20 || !holds(exact, trimmed) { stop("trimmed into something else") }
    }
}

/// What came in parts is no more than was sent, and holds no nought but in a file.
func tryParts(_ bytes: [UInt8]) {
    _ = Multipart.boundary(String(decoding: bytes, as: UTF8.self))
    guard let parts = partsInOnePiece(bytes) else { return }
    tryPieces(bytes, parts)
    var count = 0
    for field in parts.fields {
        if field.value.utf8.contains(0) { stop("a text with a nought in it") }
        count += field.value.utf8.count
    }
    for file in parts.files.values {
        if !file.bytes.isEmpty, !holds(bytes, file.bytes) { stop("a file that was not sent") }
        count += file.bytes.count
    }
    if count > bytes.count { stop("more than was sent") }
}

private func partsInOnePiece(_ bytes: [UInt8]) -> Multipart? {
    var parts = Multipart(boundary: Array("x".utf8), reserving: bytes.count)
    guard (try? parts.take(bytes)) != nil, parts.isWhole else { return nil }
    return parts
}

/// What came byte by byte is read as what came at once.
private func tryPieces(_ bytes: [UInt8], _ whole: Multipart) {
    var parts = Multipart(boundary: Array("x".utf8), reserving: 0)
    for byte in bytes {
        guard (try? parts.take(CollectionOfOne(byte))) != nil else { stop("refused in pieces only") }
    }
    if !parts.isWhole || parts.fields.count != whole.fields.count { stop("other fields in pieces") }
    for (field, other) in zip(parts.fields, whole.fields) where !field.value.utf8.elementsEqual(other.value.utf8) {
        stop("another text in pieces")
    }
    if parts.files.mapValues(\.bytes) != whole.files.mapValues(\.bytes) { stop("another file in pieces") }
}

/// What the door lets through leads where it says.
func tryTarget(_ bytes: [UInt8]) {
    let (target, host) = RequestTarget.parts(String(decoding: bytes, as: UTF8.self))
    if let host, host.utf8.contains(where: { "/?#".utf8.contains($0) }) { stop("a host with a path in it") }
    guard !RequestTarget.isMalformed(target) else { return }
    let uri = URI(target)
    let path = Array(target.utf8.prefix { $0 != UInt8(ascii: "?") })
    if !uri.path.utf8.elementsEqual(path) { stop("the path is read in two ways") }
    for (name, value) in uri.queryParameters where value.utf8.contains(0) || name.utf8.contains(0) {
        stop("a nought behind the question mark")
    }
    guard !RequestTarget.isTrick(uri.path) else { return }
    // Taken apart in the simplest way there is.
    guard let plain = uri.path.removingPercentEncoding else { stop("a path that does not decode") }
    let parts = plain.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
    if plain.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) { stop("a sign in disguise") }
    let leadsUp = parts.contains { $0.elementsEqual("..".utf8) }
    if parts.dropLast().contains(where: \.isEmpty) || leadsUp { stop("it leads elsewhere") }
    let strokes = path.count { $0 == UInt8(ascii: "/") }
    if parts.count != strokes { stop("a stroke in disguise") }
}

func tryCookie(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for name in ["wegwijs", "__Host-wegwijs", "taal"] {
        guard let value = SentCookie.value(of: name, in: [text]) else { continue }
        if !holds(Array(text.utf8), Array("\(name)=\(value)".utf8)) { stop("a cookie of another name") }
        if value.utf8.contains(UInt8(ascii: ";")) { stop("a cookie with the next one in it") }
    }
}

func tryLanguage(_ bytes: [UInt8]) {
    let header = String(decoding: bytes, as: UTF8.self)
    if Language(accepting: header) == .en, !holds(bytes.map { $0 | 0x20 }, Array("en".utf8)) { stop("nobody asked for English") }
}

/// Whoever asks is the last that is none of our proxies; taken apart by bytes from the end.
func tryAddress(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let proxy = NetworkAddress("10.0.0.2"), let next = NetworkAddress("10.0.0.3") else { stop("no address") }
    let origin = Origin(peer: proxy, headers: HTTPFields(value: text), DoorOptions(trustedProxies: [proxy, next]))
    var expected: NetworkAddress? = proxy
    for part in text.utf8.split(separator: UInt8(ascii: ",")).reversed() {
        let address = NetworkAddress(String(decoding: part.filter { $0 != 0x20 && $0 != 0x09 }, as: UTF8.self))
        if let address, address == proxy || address == next { continue }
        expected = address ?? proxy
        break
    }
    if origin.address != expected { stop("someone else asks") }
    if let address = origin.address { tryNetwork(address) }
}

/// All of a network are in it, as the system counts.
private func tryNetwork(_ address: NetworkAddress) {
    let network = address.network
    guard let cut = network.range(of: "/64") else {
        if !network.utf8.elementsEqual(address.description.utf8) { stop("another address") }
        return
    }
    func half(_ text: String) -> [UInt8] {
        var place = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET6, text, &place) != 1 { stop("no network: \(text)") }
        return Array(place.prefix(8))
    }
    if half(String(network[..<cut.lowerBound])) != half(address.description) { stop("another network") }
}

func tryHost(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    _ = HostNames.isName(text)
    guard HostNames(["wegwijs.example"]).contains(text) else { return }
    let names = ["localhost", "127.0.0.1", "[::1]", "wegwijs.example"].map { Array($0.utf8) }
    let asked = Array(text.utf8).map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
    let fits = names.contains { name in
        asked.starts(with: name) && asked.dropFirst(name.count).allSatisfy { $0 == 0x3a || (0x30...0x39).contains($0) }
    }
    if !fits { stop("another host") }
}

private func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    part.isEmpty || text.indices.contains { text[$0...].starts(with: part) }
}
