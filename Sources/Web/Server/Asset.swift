import Casework

/// The few files that every page uses, built into the program: there is nothing to install beside it.
package enum Asset {
    static let styleAddress = Address("/stijl/{versie}")
    static let iconAddress = Address("/pictogram.svg")

    /// The addresses change with the content, so that a browser may keep it for ever.
    package static let stylesheet = styleAddress.link(version(of: stylesheetBytes) + ".css")

    /// As it is sent: without what only its writers read.
    static let stylesheetBytes = withoutRemarks(PackageResources.wegwijs_css)

    /// Drops comments, and the blanks that separate nothing. Our strings hold no comments, and no mark with a blank behind it.
    static func withoutRemarks(_ sheet: [UInt8]) -> [UInt8] {
        let (open, close, marks) = (Array("/*".utf8), Array("*/".utf8), Set("{};:,>".utf8))
        var (rest, sent, isApart) = (sheet[...], [UInt8](), false)
        while let byte = rest.first {
            if rest.starts(with: open) {
                while !rest.isEmpty, !rest.starts(with: close) { rest = rest.dropFirst() }
                rest = rest.dropFirst(close.count)
                continue
            }
            rest = rest.dropFirst()
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
                isApart = true
            } else {
                let standsAlone = "{}>".utf8.contains(byte)
                if isApart, !standsAlone, let last = sent.last, !marks.contains(last) { sent.append(UInt8(ascii: " ")) }
                if byte == UInt8(ascii: "}"), sent.last == UInt8(ascii: ";") { sent.removeLast() }
                sent.append(byte)
                isApart = false
            }
        }
        return sent
    }

    static let routes = [
        Route(.get, styleAddress, .everyone) { _ in
            .document(Document(stylesheetBytes, "text/css; charset=utf-8", mayBeKept: true))
        },
        Route(.get, PageScript.address, .everyone) { visit in
            let wanted = visit.place("versie").utf8
            guard let script = PageScript.allCases.first(where: { $0.version.utf8.elementsEqual(wanted) }) else {
                return .notFound
            }
            return .document(Document(script.bytes, "text/javascript; charset=utf-8", mayBeKept: true))
        },
        Route(.get, iconAddress, .everyone) { _ in
            .document(Document(PackageResources.wegwijs_svg, "image/svg+xml", mayBeKept: true))
        },
    ]

    /// FNV-1a over the bytes: tells one edition from another, guards nothing.
    static func version(of bytes: [UInt8]) -> String {
        let hash = bytes.reduce(into: UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return String(hash, radix: 36)
    }
}
