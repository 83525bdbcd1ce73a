import Casework
import Foundation
import Vault

/// The files that were sent (ingeleverde bestanden), each sealed with a key of its own that goes when the file goes.
struct ImportFiles: Sendable {
    let vault: Vault

    func sealed(_ bytes: [UInt8], _ run: ID<ImportRun>) async throws -> String {
        try await vault.key(of: run).seal(Data(bytes).base64EncodedString(), at: Self.place(run))
    }

    /// - Returns: nothing when its key is gone.
    func opened(_ content: String, _ run: ID<ImportRun>) async throws -> [UInt8]? {
        try await vault.open(content, at: Self.place(run)).flatMap { Data(base64Encoded: $0) }.map { Array($0) }
    }

    private static func place(_ run: ID<ImportRun>) -> SealedPlace {
        SealedPlace("import_file", run.number, "content")
    }
}
