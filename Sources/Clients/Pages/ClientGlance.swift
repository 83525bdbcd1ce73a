package import Casework
package import Database
package import Dates
package import HTML
package import Web

/// What somebody wants to see of a client while he talks with him (in één oogopslag): who it is, which language, what to take
/// note of, what comes next, and who belongs to him.
package struct ClientGlance: Sendable {
    private let view: FileView

    init(_ view: FileView) {
        self.view = view
    }

    /// - Returns: nothing when the person has no data at all.
    package static func read(
        _ file: OpenedFile, _ scope: ClientScope, _ badges: [FileBadge], on day: CalendarDate, _ db: any Reading
    ) throws -> ClientGlance? {
        try FileView.read(file, scope, badges, on: day, db).map(ClientGlance.init)
    }

    package var person: ID<Person> { view.card.person }
    package var name: String { view.card.name }
    package var link: String { ClientAddresses.file.link(person.description) }

    /// Those who live with him and whose own file exists for who asks.
    package var mates: [(person: ID<Person>, name: String)] {
        view.household.compactMap { mate in mate.file.map { ($0, mate.name) } }
    }

    /// In which he is spoken with, by its code: the first that was recorded.
    package var language: String? { facts(.language).first?.values.first ?? nil }

    /// Whether an interpreter is always needed.
    package var needsInterpreter: Bool {
        facts(.interpreter).first?.values.first.flatMap { $0 }.map { $0.utf8.elementsEqual("always".utf8) } ?? false
    }

    private func facts(_ kind: FactKind) -> [Fact] {
        view.known.first { $0.kind.slug.utf8.elementsEqual(kind.slug.utf8) }?.facts ?? []
    }

    package func draw(into h: inout HTML, _ language: Language) {
        IdentityBar(view: view, isOpen: false, mayMerge: false).draw(into: &h, language)
        AlertLine(view: view).draw(into: &h, language)
    }
}
