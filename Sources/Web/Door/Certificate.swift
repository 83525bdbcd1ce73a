import Casework
package import HummingbirdCore
import HummingbirdTLS
import NIOSSL

/// With which the program proves who it is to a browser (certificaat), and its key.
package struct Certificate: Sendable {
    private let configuration: TLSConfiguration

    /// - Parameters:
    ///   - chain: the path of a PEM file: the certificate, and after it those that lead to a known issuer.
    ///   - key: the path of a PEM file without a password.
    /// - Throws: a `Refusal` when one of them cannot be read, or the key is that of another certificate.
    package init(chain: String, key: String) throws {
        guard let certificates = try? NIOSSLCertificate.fromPEMFile(chain), !certificates.isEmpty else {
            throw Refusal(.badInput, DoorTexts.noCertificate.with(["file": chain]))
        }
        guard let privateKey = try? NIOSSLPrivateKey(file: key, format: .pem) else {
            throw Refusal(.badInput, DoorTexts.noKey.with(["file": key]))
        }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: certificates.map { .certificate($0) }, privateKey: .privateKey(privateKey))
        // Left alone it would offer 1.0 too, and below 1.3 ciphers whose recordings can be read with a stolen key.
        configuration.minimumTLSVersion = .tlsv12
        configuration.cipherSuites = "ECDHE+AESGCM:ECDHE+CHACHA20"
        configuration.applicationProtocols = ["http/1.1"]
        guard (try? NIOSSLContext(configuration: configuration)) != nil else {
            throw Refusal(.badInput, DoorTexts.otherKey)
        }
        self.configuration = configuration
    }

    /// - Parameter server: what listens behind it.
    package func before(_ server: HTTPServerBuilder) throws -> HTTPServerBuilder {
        try .tls(server, tlsConfiguration: configuration)
    }
}
