import Casework
import Clients
import Dates
import Vault

extension TransferGathering {
    /// What stands above all that goes along, and by which rows are known to who gets them.
    struct Head: Sendable {
        let package: String
        let madeAt: Moment
        let from, to: String
        let ground: TransferGround
        let words: String?
        /// Of the team that sends.
        let source: String

        func origin<Noun>(_ id: ID<Noun>, _ noun: String) -> String {
            TransferOrigin.of(id, noun, source: source)
        }

        func person(
            _ id: ID<Person>, _ one: CarriedPerson, _ relation: HouseholdMember.Relation?
        ) -> TransferContent.Person {
            TransferContent.Person(
                origin: origin(id, "person"),
                names: one.names.map { TransferContent.Name(kind: $0.kind.rawValue, script: $0.script, text: $0.text) },
                born: one.born?.iso, sex: one.sex.rawValue, nationality: one.nationality, birthCountry: one.birthCountry,
                numbers: one.numbers, state: one.state?.rawValue, since: one.since?.iso, relation: relation?.rawValue)
        }

        func event(_ one: DossierEvent) -> TransferContent.Event {
            TransferContent.Event(
                origin: origin(one.id, "event"), person: one.person.map { origin($0, "person") }, kind: one.kind.rawValue,
                day: one.day.iso, datedOn: one.datedOn?.iso, answerBy: one.answerBy?.iso, proof: one.proof)
        }

        func document(_ one: DossierDocument, why: String?) -> TransferContent.Document {
            TransferContent.Document(
                origin: origin(one.id, "document"), person: origin(one.person, "person"), code: one.code,
                state: one.state.rawValue, since: one.since.iso, why: why)
        }

        func file(_ one: DocumentFile, name: String?, _ bytes: [UInt8]) -> TransferContent.File {
            TransferContent.File(
                origin: origin(one.id, "file"), person: origin(one.person, "person"), code: one.code, type: one.type.rawValue,
                addedOn: one.addedOn.iso, sha256: TransferPackage.hash(bytes), size: bytes.count, name: name)
        }

        /// Nothing for one that was not sent.
        func letter(_ one: KnownLegalLetter, text: String) -> TransferContent.Letter? {
            guard let sending = one.sending else { return nil }
            let letter = one.letter
            return TransferContent.Letter(
                origin: origin(letter.id, "letter"), person: letter.person.map { origin($0, "person") }, kind: letter.kind,
                madeOn: letter.madeOn.iso, sentOn: sending.day.iso, receivedOn: sending.receivedOn?.iso, text: text,
                proof: sending.proof)
        }
    }
}
