package import Casework
package import Database

/// Someone of the team (collega): volunteer, intern or staff. What they do is a fact over time, kept by Volunteers.
package struct Colleague: Sendable, Equatable {
    package let id: ID<Colleague>
    package let name: String

    package init(id: ID<Colleague>, name: String) {
        self.id = id
        self.name = name
    }
}

/// Where colleagues are kept.
package enum Colleagues {
    package static func add(_ colleague: Colleague, by author: Author, in db: any Writing) throws {
        try db.run("INSERT INTO colleague (id, name) VALUES ($1, $2)", colleague.id, colleague.name)
        try author.trace("added", "colleague", colleague.id, in: db)
    }

    package static func rename(
        _ colleague: ID<Colleague>, to name: String, by author: Author, in db: any Writing
    ) throws {
        let isOther = try db.run("UPDATE colleague SET name = $2 WHERE id = $1 AND name <> $2", colleague, name) == 1
        if isOther { try author.trace("renamed", "colleague", colleague, in: db) }
    }
}
