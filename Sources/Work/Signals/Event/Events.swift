import Casework
package import Database
package import Trail

/// Where events are kept.
package enum Events {
    package static func hold(_ event: Event, by author: Author, in db: any Writing) throws {
        try db.run(
            "INSERT INTO event (id, municipality, kind, title, held_on) VALUES ($1, $2, $3, $4, $5)", event.id,
            event.municipality, event.kind, event.title, event.heldOn)
        try author.trace("held", "event", event.id, in: db)
    }
}
