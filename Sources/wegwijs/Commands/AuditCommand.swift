import ArgumentParser

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "The log of who did what: is it whole, and what was signed.",
        discussion: """
            EXAMPLES:
              wegwijs audit head --database team.db > head.txt
              wegwijs audit verify --database team.db --head head.txt
            """,
        subcommands: [AuditVerifyCommand.self, AuditHeadCommand.self])
}
