import ArgumentParser
import Casework
import Database
import Foundation
import Vault

/// Where the keys of clients are, and the key that wraps them.
struct VaultOption: ParsableArguments {
    @Option(
        name: .customLong("vault"),
        help: ArgumentHelp(
            "The file or postgres://… with the keys of clients (left out: WEGWIJS_VAULT, or beside the data file).",
            valueName: "place"))
    var place: String?

    @Option(
        name: .customLong("master-key"),
        help: ArgumentHelp(
            """
            The file with the key that wraps them (left out: WEGWIJS_MASTER_KEY, the credential wegwijs-master, or beside the \
            vault).
            """, valueName: "file"))
    var masterKey: String?

    /// - Returns: nothing for data on a server for which no vault is named: then what is sealed stays closed.
    func open(beside data: DataPlace) async throws -> Vault? {
        let beside = data.fileName.map { $0 + ".vault" }
        guard let text = place ?? Self.named("WEGWIJS_VAULT") ?? beside else { return nil }
        let vault = try DataPlace(text)
        guard let path = masterKeyPath(beside: vault) else { throw Refusal(.badInput, CommandTexts.noMasterKey) }
        let master = try MasterKey(path: path)
        return try await Vault(in: vault.open(), master, clock: .live)
    }

    private static func named(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    private func masterKeyPath(beside vault: DataPlace) -> String? {
        if let masterKey { return masterKey }
        if let named = Self.named("WEGWIJS_MASTER_KEY") { return named }
        // As systemd hands a secret to a service.
        if let folder = Self.named("CREDENTIALS_DIRECTORY"), FileManager.default.fileExists(atPath: folder + "/wegwijs-master") {
            return folder + "/wegwijs-master"
        }
        return vault.fileName.map { $0 + ".masterkey" }
    }
}
