import Casework
import Clients
import Dates
import Foundation

/// A package that was opened and turned out to be one (geopend pakket): every word of it is looked at before anything is done
/// with it, for who sent it may be anybody.
struct OpenedTransfer: Sendable {
    let content: TransferContent
    /// Of what is in it.
    let sha256: String
    /// In the order in which the content tells of them.
    let files: [[UInt8]]

    private static let mostWords = 8_000_000
    private static let mostPeople = 60, mostFiles = 300, mostRows = 5000

    /// - Parameter inside: as it was sealed.
    init(_ inside: [UInt8]) throws(TransferFault) {
        let (words, rest) = try TransferPackage.split(inside)
        guard words.count <= Self.mostWords,
            let read = try? JSONDecoder().decode(TransferContent.self, from: Data(words)), Self.isFit(read)
        else { throw .unreadable }
        var (left, files) = (rest, [[UInt8]]())
        for file in read.files {
            guard file.size > 0, file.size <= left.count else { throw .unreadable }
            let bytes = Array(left.prefix(file.size))
            guard TransferPackage.hash(bytes).utf8.elementsEqual(file.sha256.utf8) else { throw .unreadable }
            files.append(bytes)
            left = left.dropFirst(file.size)
        }
        guard left.isEmpty else { throw .unreadable }
        (content, self.files, sha256) = (Self.cleaned(read), files, TransferPackage.hash(inside))
    }

    /// Of what is known to be fit.
    init(content: TransferContent, sha256: String, files: [[UInt8]]) {
        (self.content, self.sha256, self.files) = (content, sha256, files)
    }

    var counts: TransferCounts { content.counts }
    var receipt: TransferReceipt { TransferReceipt(sha256, counts) }

    // MARK: Looking at it

    private static func isFit(_ all: TransferContent) -> Bool {
        let people = Set(all.people.map(\.origin))
        let sizes = all.people.count <= mostPeople && all.files.count <= mostFiles
            && max(all.events.count, all.documents.count, all.letters.count) <= mostRows
        let origins = [all.origin] + all.people.map(\.origin) + all.events.map(\.origin) + all.documents.map(\.origin)
            + all.files.map(\.origin) + all.letters.map(\.origin)
        let places = all.documents.map { $0.person + $0.code }
        return sizes && origins.allSatisfy(TransferOrigin.isOne) && Set(origins).count == origins.count
            && Set(places).count == places.count && TransferOrigin.isOne(all.package) && Moment(iso: all.madeAt) != nil
            && isDay(all.openedOn) && Dossier.Kind(rawValue: all.kind) != nil && TransferGround(rawValue: all.ground) != nil
            && all.people.first.map { $0.origin.utf8.elementsEqual(all.person.utf8) } == true
            && all.people.allSatisfy(isFit) && all.events.allSatisfy { isFit($0, among: people) }
            && all.documents.allSatisfy { isFit($0, among: people) } && all.files.allSatisfy { isFit($0, among: people) }
            && all.letters.allSatisfy { isFit($0, among: people) }
    }

    private static func isDay(_ text: String?) -> Bool { text.map { CalendarDate(iso: $0) != nil } ?? true }

    private static func isCode(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count) && text.utf8.allSatisfy { byte in
            (0x61...0x7a).contains(byte) || (0x41...0x5a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2d
        }
    }

    private static func isFit(_ one: TransferContent.Person) -> Bool {
        !one.names.isEmpty && one.names.count <= 20 && one.numbers.count <= 5
            && one.names.allSatisfy { PersonName.Kind(rawValue: $0.kind) != nil && isCode($0.script) }
            && one.born.map { PartialDate(iso: $0) != nil } ?? true && Person.Sex(rawValue: one.sex) != nil
            && isCode(one.nationality) && isCode(one.birthCountry) && isDay(one.since)
            && one.state.map { Whereabouts(rawValue: $0) != nil } ?? true
            && one.relation.map { HouseholdMember.Relation(rawValue: $0) != nil } ?? true
            && one.numbers.allSatisfy { $0.utf8.count == 10 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    private static func isFit(_ one: TransferContent.Event, among people: Set<String>) -> Bool {
        DossierEvent.Kind(rawValue: one.kind) != nil && isDay(one.day) && isDay(one.datedOn) && isDay(one.answerBy)
            && one.person.map(people.contains) ?? true
    }

    private static func isFit(_ one: TransferContent.Document, among people: Set<String>) -> Bool {
        people.contains(one.person) && isCode(one.code) && isDay(one.since)
            && DossierDocument.State(rawValue: one.state) != nil
    }

    private static func isFit(_ one: TransferContent.File, among people: Set<String>) -> Bool {
        people.contains(one.person) && isCode(one.code) && isDay(one.addedOn) && DocumentType(rawValue: one.type) != nil
    }

    private static func isFit(_ one: TransferContent.Letter, among people: Set<String>) -> Bool {
        isCode(one.kind) && isDay(one.madeOn) && isDay(one.sentOn) && isDay(one.receivedOn)
            && one.person.map(people.contains) ?? true
    }
}
