import Foundation

/// All that a team tells another of a dossier (inhoud van een pakket), as it stands in the package. Days are written as
/// "2026-11-28", kinds by their codes; rows are known by their ``TransferOrigin``. docs/transfer.md tells the whole form.
struct TransferContent: Codable, Equatable, Sendable {
    struct Name: Codable, Equatable, Sendable {
        var kind, script, text: String
    }

    struct Person: Codable, Equatable, Sendable {
        let origin: String
        var names: [Name]
        let born: String?
        let sex: String
        var nationality, birthCountry: String
        var numbers: [String]
        let state, since: String?
        /// What he is in the household; nothing of whose procedure it is.
        let relation: String?
    }

    struct Event: Codable, Equatable, Sendable {
        let origin: String
        /// Nothing when it is of all of them.
        let person: String?
        let kind, day: String
        let datedOn, answerBy: String?
        var proof: String?
    }

    struct Document: Codable, Equatable, Sendable {
        let origin, person, code, state, since: String
        var why: String?
    }

    struct File: Codable, Equatable, Sendable {
        let origin, person, code, type, addedOn, sha256: String
        let size: Int
        var name: String?
    }

    struct Letter: Codable, Equatable, Sendable {
        let origin: String
        let person: String?
        let kind, madeOn, sentOn: String
        let receivedOn: String?
        var text, proof: String
    }

    /// Chance, so that nobody who guesses what is in it can see by its hash that he is right.
    let salt: String
    let package, madeAt: String
    /// The teams, by name.
    var from, to: String
    let ground: String
    var words: String?
    /// Of the dossier.
    let origin, kind, openedOn: String
    /// Whose procedure it is; he is the first of the people.
    let person: String
    var people: [Person]
    var events: [Event]
    var documents: [Document]
    var files: [File]
    var letters: [Letter]

    var counts: TransferCounts {
        TransferCounts(
            people: people.count, events: events.count, documents: documents.count, files: files.count, letters: letters.count)
    }

    /// Written in one way only: UTF-8, the names in the order of the alphabet, no spaces, nothing for what is not known.
    /// - Throws: never in practice; JSON can hold every value of it.
    static func canonical(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }
}
