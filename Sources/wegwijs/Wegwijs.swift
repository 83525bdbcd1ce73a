import ArgumentParser

@main
struct Wegwijs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wegwijs",
        abstract: "The work of a team that helps refugees settle: recorded once, counted by itself.",
        discussion: """
            EXAMPLES:
              wegwijs practice --database practice.db
              wegwijs report --database practice.db --year 2017 --municipality GM0637
              wegwijs figure housing.balance --database practice.db --year 2017 --municipality GM0637 --list
              wegwijs serve --database practice.db --port 8080

            EXIT CODES:
              0 done · 1 failed · 64 wrong use of the command · 65 the data or what you asked for is not right
              66 the file is not there or cannot be read · 69 the data cannot be used as they are · 75 try again later
            """,
        version: Program.version,
        subcommands: [
            PracticeCommand.self, ReportCommand.self, FigureCommand.self, TargetCommand.self, TermCommand.self,
            RulesCommand.self, ProofCommand.self, ServeCommand.self, MigrateCommand.self, CheckCommand.self, CopyCommand.self,
            AuditCommand.self, NamesCommand.self, ImportCommand.self,
        ])
}
