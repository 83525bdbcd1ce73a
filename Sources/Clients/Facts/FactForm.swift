import Casework
import Dates
import Web

/// What was filled in about a fact.
struct FactForm: Sendable, Equatable {
    private(set) var typed: [String: String] = [:]

    init(_ form: Form, _ kind: FactKind) {
        for field in kind.fields { typed[field.name] = form[field.name] }
    }

    /// For a new one: from today, unless something else is filled in.
    init(_ kind: FactKind, today: CalendarDate) {
        if kind.fields.contains(where: { $0.name.utf8.elementsEqual(FactField.from.name.utf8) }) {
            typed[FactField.from.name] = FactField.from.typed(today.iso)
        }
    }

    init(_ fact: Fact, _ kind: FactKind) {
        for (field, value) in zip(kind.fields, fact.values) { typed[field.name] = field.typed(value) }
    }

    subscript(_ field: FactField) -> String {
        get { typed[field.name] ?? "" }
        set { typed[field.name] = newValue }
    }

    /// Where it says something else than another.
    func differences(from other: FactForm, _ kind: FactKind, _ language: Language) -> [Overtaken.Line] {
        kind.fields.filter { !self[$0].utf8.elementsEqual(other[$0].utf8) }.map { field in
            Overtaken.Line(
                label: field.label[language], theirs: field.read(back: other[field], language),
                mine: field.read(back: self[field], language))
        }
    }

    /// - Returns: what is kept, by the fields of the kind.
    /// - Throws: `Complaints`, all at once.
    func read(_ kind: FactKind) throws(Complaints) -> [String?] {
        var (complaints, values): (Complaints, [String?]) = (Complaints(), [])
        for field in kind.fields {
            do {
                values.append(try field.read(self[field]))
            } catch {
                complaints.add(field.name, error.sentence)
            }
        }
        try complaints.throwIfAny()
        return values
    }
}
