import Hummingbird
import Synchronization

/// Looks at each page that a hostile text may stand on, and remembers where it stood.
final class Reached: Sendable {
    private struct Seen {
        var faults: [String] = []
        var pages = 0
        var marks: [String: Int] = [:]
    }

    private let seen = Mutex(Seen())
    var faults: [String] { seen.withLock { $0.faults } }
    var pages: Int { seen.withLock { $0.pages } }
    /// How many texts stood there, by what brought them.
    var marks: [String: Int] { seen.withLock { $0.marks } }

    func note(_ fault: String) {
        seen.withLock { $0.faults.append(fault) }
    }

    func look(_ browser: Browser, _ way: String) {
        if browser.status == .internalServerError { note("\(way): a fault") }
        for field in browser.headers where field.value.utf8.contains(where: { $0 < 0x20 }) { note("\(way): a raw header \(field)") }
        guard browser.headers[.contentType]?.contains("html") == true else { return }
        let page = StrictPage(browser.page.utf8)
        seen.withLock { seen in
            seen.pages += 1
            seen.faults += page.faults.prefix(2).map { "\(way): \($0)" }
            seen.marks[way, default: 0] += page.marks
        }
    }
}

/// A form as it stands on a page: where it goes, what is filled in unseen, and what can be filled in.
struct SeenForm {
    let address: String
    let unseen: [String: String]
    let fields: [String]

    static func all(_ page: String) -> [SeenForm] {
        page.split(separator: "<form ").dropFirst().compactMap { part in
            let form = part.split(separator: "</form>", maxSplits: 1)[0]
            guard let address = form.firstMatch(of: /action="([^"]*)"/)?.output.1 else { return nil }
            let unseen = form.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/).map { (String($0.output.1), String($0.output.2)) }
            let fields = form.matches(of: /<(?:input id|select id|textarea id)="[^"]*" name="([^"]*)"/).map { String($0.output.1) }
            return SeenForm(address: String(address), unseen: Dictionary(unseen) { first, _ in first }, fields: fields)
        }
    }
}
