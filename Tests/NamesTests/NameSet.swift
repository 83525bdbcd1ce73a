import Foundation
import Tables

/// The pairs of spellings beside these tests, see `Names/README.md`.
enum NameSet {
    struct Pair: Sendable {
        let language: String
        let isAcrossScripts: Bool
        let a: String
        let b: String
        let isSame: Bool

        /// By the rule of the README: never looked at when rules are bettered.
        var isSetAside: Bool {
            let hash = "\(a),\(b)".utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            return (hash >> 32).isMultiple(of: 2)
        }
    }

    static let pairs: [Pair] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Names")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "csv" }.flatMap { file in
            guard let bytes = try? Data(contentsOf: file), let table = try? Table(csv: [UInt8](bytes)) else { return [Pair]() }
            return table.rows.map { row in
                Pair(language: row[0], isAcrossScripts: row[1] != row[2], a: row[3], b: row[4], isSame: row[5] == "yes")
            }
        }
    }()
}
