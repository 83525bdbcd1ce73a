/// What is wrong with a form (klachten), field by field, all at once; the form comes back filled in.
package struct Complaints: Error, Equatable, Sendable {
    package struct Complaint: Equatable, Sendable {
        package let field: String
        package let sentence: Phrase
    }

    package private(set) var all: [Complaint] = []

    package init() {}

    package mutating func add(_ field: String, _ sentence: Phrase) {
        all.append(Complaint(field: field, sentence: sentence))
    }

    package mutating func add(_ more: Complaints) {
        all += more.all
    }

    /// Throws itself when there is anything to complain about.
    package func throwIfAny() throws(Complaints) {
        if !all.isEmpty { throw self }
    }
}
