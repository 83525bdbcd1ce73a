import ArgumentParser
import Logging
import NIOCore
import Web

/// Who may come in, and how: what is told on the command line about the door of the website.
struct DoorArguments: ParsableArguments {
    @Option(name: .customLong("host-name"), help: ArgumentHelp(
        "A name under which browsers ask, beside those of this machine; may be repeated.", valueName: "name"))
    var hostNames: [String] = []

    @Option(name: .customLong("tls-certificate"), help: ArgumentHelp(
        "A PEM file with the certificate and those above it; with --tls-key.", valueName: "file"))
    var certificate: String?

    @Option(name: .customLong("tls-key"), help: ArgumentHelp("A PEM file with the key of the certificate.", valueName: "file"))
    var key: String?

    @Option(name: .customLong("trusted-proxy"), help: ArgumentHelp(
        "A proxy that does TLS and tells for whom it asks; may be repeated.", valueName: "address"))
    var proxies: [String] = []

    @Option(help: ArgumentHelp(
        "Where to listen. Other than this machine only with a certificate or a trusted proxy.", valueName: "address"))
    var listen = "127.0.0.1"

    @Flag(name: .customLong("log-requests"), help: "Tell of every request its route, status and time on standard error.")
    var logsRequests = false

    func validate() throws {
        guard (certificate == nil) == (key == nil) else { throw ValidationError("--tls-certificate and --tls-key go together.") }
        for name in hostNames where !HostNames.isName(name) { throw ValidationError("\(name) is not the name of a host.") }
        for proxy in proxies where NetworkAddress(proxy) == nil { throw ValidationError("\(proxy) is not an address.") }
        guard let address = NetworkAddress(listen) else { throw ValidationError("\(listen) is not an address.") }
        guard address.isOfThisMachine || certificate != nil || !proxies.isEmpty else {
            throw ValidationError("--listen \(listen) needs a certificate or a trusted proxy, or others read along.")
        }
    }

    /// - Parameter connections: the most that the system leaves us.
    func options(connections: Int) -> DoorOptions {
        var options = DoorOptions()
        options.hostNames = HostNames(hostNames)
        options.trustedProxies = Set(proxies.compactMap { NetworkAddress($0) })
        options.isEncrypted = certificate != nil
        options.connections = min(options.connections, connections)
        if logsRequests { options.requestLog = Logger(label: "requests") { StreamLogHandler.standardError(label: $0) } }
        return options
    }

    func proof() throws -> Certificate? {
        guard let certificate, let key else { return nil }
        return try Certificate(chain: certificate, key: key)
    }

    /// As it stands in an address: "[::1]".
    var shownHost: String {
        let host = listen == "0.0.0.0" || listen == "::" ? hostNames.first ?? listen : listen
        return host.utf8.contains(UInt8(ascii: ":")) && host.utf8.first != UInt8(ascii: "[") ? "[\(host)]" : host
    }
}
