import Casework
import Vault

/// By which a row is known to the teams to which it is told (herkomst): the same each time, and telling nothing of where it lies.
enum TransferOrigin {
    static let length = 32

    /// - Parameter source: of the team that tells; no other has it.
    static func of<Noun>(_ id: ID<Noun>, _ noun: String, source: String) -> String {
        short(Array("wegwijs origin 1|\(source)|\(noun)|\(id.number)".utf8))
    }

    /// By which one sees whether it says something else than before.
    static func digest(_ value: some Encodable) throws -> String {
        short(try TransferContent.canonical(value))
    }

    private static func short(_ bytes: [UInt8]) -> String {
        String(Hexadecimal.write(Fingerprint.of(bytes)).prefix(length))
    }

    static func isOne(_ text: String) -> Bool {
        text.utf8.count == length && Hexadecimal.read(text) != nil
    }
}
