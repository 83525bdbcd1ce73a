import ArgumentParser
import Casework
import Database
import Foundation
import Trail
import Vault

struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compare the whole log with what was signed.",
        discussion: """
            Prints a line for all that was changed, removed, moved or added: what, the number of the line in the log, the entry
            and when it was signed. Never what an entry holds. Ends with 0 when all is well and with 65 when not. Only looks,
            so it goes together with a program that works.

            EXAMPLES:
              wegwijs audit verify --database team.db
              wegwijs audit verify --database team.db --head head.txt
            """)

    @OptionGroup var database: DatabaseOption

    @Option(name: .customLong("head"), help: ArgumentHelp(
        "A head that was kept elsewhere: it also tells when the end was cut off, or all was written anew.", valueName: "file"))
    var headFile: String?

    func run() async throws {
        try await guarded {
            let kept = try keptHead()
            let opened = try await database.toRead()
            let key = try database.logKeyPath().flatMap { try LogKey.find($0)?.publicKey }
            let audit = try await Audit.verify(opened, key: key, against: kept)
            try await opened.close()
            try Terminal.answer(lines(of: audit))
            guard audit.findings.isEmpty else {
                throw Refusal(.badInput, AuditTexts.broken.with(["count": String(audit.findings.count)]))
            }
            Terminal.say(AuditTexts.whole.with(["count": String(audit.lines)]))
        }
    }

    private func keptHead() throws -> TreeHead? {
        guard let headFile else { return nil }
        guard let text = try? String(contentsOfFile: headFile, encoding: .utf8), let head = TreeHead(text: text), head.isSigned
        else { throw Refusal(.badInput, AuditTexts.noSuchHead) }
        return head
    }

    private func lines(of audit: Audit) -> String {
        let key = audit.newest.map { "key\t\(Hexadecimal.write($0.publicKey))\n" } ?? ""
        let counts = "lines\t\(audit.lines)\nwaiting\t\(audit.waiting)\n"
        return audit.findings.map { $0.line(Terminal.language) + "\n" }.joined() + counts + key
    }
}

extension Finding {
    /// "changed	17	0h2k5…	2026-11-24T18:00:00Z"
    fileprivate func line(_ language: Language) -> String {
        let place = numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
        return [AuditTexts.words(for: kind)[language], place, entry.map(\.description) ?? "-", sealedAt ?? "-"]
            .joined(separator: "\t")
    }
}
