import Logging

/// One line for each request: enough to see that it works and how quickly. Never an address of a page, for that holds what
/// someone looked for and whom they looked at; never a header.
struct RequestLog: Sendable {
    private let log: Logger?

    init(_ log: Logger?) {
        self.log = log
    }

    /// - Parameters:
    ///   - route: as it stands in the table of addresses: "/verslag/{gemeente}"; nothing when none was met.
    ///   - method: nothing when no request was understood.
    func note(route: String?, method: String?, status: Int, took: Duration) {
        let milliseconds = took.components.seconds * 1000 + took.components.attoseconds / 1_000_000_000_000_000
        log?.info("request", metadata: [
            "route": "\(route ?? "-")", "method": "\(method.map(Self.known) ?? "-")", "status": "\(status)",
            "ms": "\(milliseconds)",
        ])
    }

    /// Who asks in a way of their own could write anything there.
    private static func known(_ method: String) -> String {
        ["GET", "HEAD", "POST"].first { $0.utf8.elementsEqual(method.utf8) } ?? "other"
    }
}
