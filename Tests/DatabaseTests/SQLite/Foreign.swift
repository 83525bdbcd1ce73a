import GRDB

/// A database that another program made: an address book.
enum Foreign {
    static func make(_ path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: "CREATE TABLE card (name TEXT); INSERT INTO card VALUES ('Jansen')") }
        try queue.close()
    }
}
