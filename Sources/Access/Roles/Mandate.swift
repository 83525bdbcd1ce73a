package import Casework
package import Database
package import Dates
package import Trail

/// A right that does not come with working at a place (machtiging), from a day on.
package struct Mandate: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case administrator
        case municipality(MunicipalityCode)
        case auditor

        var word: String {
            switch self {
            case .administrator: "administrator"
            case .municipality: "municipality"
            case .auditor: "auditor"
            }
        }

        var municipality: MunicipalityCode? {
            if case .municipality(let code) = self { code } else { nil }
        }
    }

    package let id: ID<Mandate>
    package let colleague: ID<Colleague>
    package let kind: Kind
    package let startedOn: CalendarDate

    package init(id: ID<Mandate>, colleague: ID<Colleague>, kind: Kind, startedOn: CalendarDate) {
        self.id = id
        self.colleague = colleague
        self.kind = kind
        self.startedOn = startedOn
    }
}

/// Where mandates are kept.
package enum Mandates {
    package static func give(_ mandate: Mandate, by author: Author, in db: any Writing) throws {
        try db.run(
            "INSERT INTO mandate (id, colleague, kind, municipality, started_on) VALUES ($1, $2, $3, $4, $5)", mandate.id,
            mandate.colleague, mandate.kind.word, mandate.kind.municipality, mandate.startedOn)
        try author.trace("given", "mandate", mandate.id, in: db)
    }

    package static func end(_ mandate: ID<Mandate>, on day: CalendarDate, by author: Author, in db: any Writing) throws {
        try db.run("INSERT INTO mandate_end (mandate, ended_on) VALUES ($1, $2)", mandate, day)
        try author.trace("ended", "mandate", mandate, in: db)
    }
}
