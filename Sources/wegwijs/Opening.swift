import ArgumentParser
import Casework
import Database

/// The option that every command shares: where the data are.
struct DatabaseOption: ParsableArguments {
    @Option(name: .customLong("database"), help: ArgumentHelp("The data file.", valueName: "file"))
    var file: String

    /// Opens the file only to look. Refuses a file that is older or newer than this program.
    func toRead() async throws -> SQLiteDatabase {
        let database = try SQLiteDatabase.openToRead(file)
        try await Program.migrator.requireCurrent(database)
        return database
    }

    /// Opens an existing file for work.
    func toWrite() async throws -> SQLiteDatabase {
        // Looks before it touches: a file that is refused stays as it was, to the byte.
        try await toRead().close()
        let database = try SQLiteDatabase.open(file)
        try await Program.migrator.requireCurrent(database)
        return database
    }
}
