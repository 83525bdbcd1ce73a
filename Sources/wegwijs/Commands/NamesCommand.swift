import ArgumentParser

struct NamesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "Whether two spellings may be one name.",
        discussion: """
            EXAMPLE:
              wegwijs names compare Joesoef يوسف
            """,
        subcommands: [NamesCompareCommand.self])
}
