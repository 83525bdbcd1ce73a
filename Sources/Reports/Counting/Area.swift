package import Casework
package import Database
package import Organisation

/// What a report is about: one municipality, or every municipality together, each by its own definitions.
package enum Area: Sendable, Equatable {
    case municipality(Municipality)
    case country

    /// The code that stands for all municipalities together, in an address and on the command line.
    package static let countryCode = "NL"

    /// - Throws: a `Refusal` that names the municipalities that are known.
    package static func find(_ typed: String, _ db: any Reading) throws -> Area {
        typed.uppercased() == countryCode ? .country : .municipality(try Municipalities.find(typed, db))
    }

    package var code: String {
        switch self {
        case .municipality(let municipality): municipality.code.text
        case .country: Self.countryCode
        }
    }

    package var name: Phrase {
        switch self {
        case .municipality(let municipality): Phrase(same: municipality.name)
        case .country: Phrase(nl: "alle gemeenten", en: "all municipalities")
        }
    }
}
