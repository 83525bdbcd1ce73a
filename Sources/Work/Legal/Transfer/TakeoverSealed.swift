import Casework
import Clients
import Vault

/// What of a package is sealed anew here, before it is stored (opnieuw verzegeld), by where it came from.
struct TakeoverSealed: Sendable {
    private(set) var words: [String: String] = [:]
    private(set) var pieces: [String: [[UInt8]]] = [:]
    private(set) var types: [String: JudgedFile] = [:]

    /// - Throws: a ``TransferFault`` for a file that is none of the kinds that are kept, or has another one hidden in it.
    init(_ plan: TakeoverPlan, _ vault: Vault) async throws {
        for line in plan.documents where line.isDone {
            guard let why = line.part.why, let person = plan.person(line.part.person) else { continue }
            words[line.part.origin] = try await vault.key(of: person).seal(why, at: .why(of: line.id))
        }
        for (line, bytes) in zip(plan.files, plan.opened.files) where line.isDone {
            guard let person = plan.person(line.part.person) else { continue }
            guard let judged = try? JudgedFile(bytes), judged.type.rawValue.utf8.elementsEqual(line.part.type.utf8) else {
                throw TransferFault.unfitFile
            }
            let key = try await vault.key(of: person)
            let own = judged.length == bytes.count ? bytes : Array(bytes[..<judged.length])
            pieces[line.part.origin] = try key.seal(own, inPiecesOf: DocumentFiles.piece, at: .content(of: line.id))
            types[line.part.origin] = judged
            if let name = line.part.name { words[line.part.origin] = try key.seal(name, at: .name(of: line.id)) }
        }
        guard let sponsor = plan.sponsor else { return }
        for line in plan.letters where line.isDone {
            words[line.part.origin] = try await vault.key(of: sponsor.id).seal(line.part.text, at: .text(of: line.id))
        }
    }
}
