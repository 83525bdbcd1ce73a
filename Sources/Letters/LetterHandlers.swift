import Access
import Casework
import Clients
import Database
import Dates
import Trail
import Web

/// Writing the texts of letters, and keeping which interpreter approved them. For who leads a place.
struct LetterHandlers: Sendable {
    private static let longest = 5_000

    let workplace: Workplace

    func all(_ visit: Visit) async throws -> Answer {
        let texts = try await workplace.database.read { db in
            try LetterKind.all.map { (kind: $0, texts: try LetterWordings.all(of: $0, db)) }
        }
        return .page(LettersPage(texts: texts, done: UndoLine.asked(visit) { LetterAddresses.undo.link($0) }))
    }

    func text(_ visit: Visit) async throws -> Answer {
        try await text(visit, nil, Complaints())
    }

    private func text(_ visit: Visit, _ typed: String?, _ complaints: Complaints) async throws -> Answer {
        guard let (kind, language) = asked(visit) else { return .notFound }
        let texts = try await workplace.database.read { try LetterWordings.all(of: kind, $0) }
        let page = LetterWordingPage(
            kind: kind, language: language, known: texts.first { $0.language.utf8.elementsEqual(language.utf8) },
            dutch: texts[0], typed: typed, name: visit.form[LetterWordingPage.interpreter],
            done: UndoLine.asked(visit) { LetterAddresses.undo.link($0) }, complaints: complaints)
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    private func asked(_ visit: Visit) -> (LetterKind, String)? {
        let language = visit.place("taal")
        guard let kind = LetterKind.named(visit.place("brief")), SpokenLanguages.name(of: language) != nil,
            kind.goes(in: language)
        else { return nil }
        return (kind, language)
    }

    func write(_ visit: Visit) async throws -> Answer {
        guard let (kind, language) = asked(visit) else { return .notFound }
        // A browser sends line ends as on paper tape.
        let typed = visit.form[LetterWordingPage.text].replacing("\r\n", with: "\n")
        let complaints = Self.read(typed, kind)
        guard complaints.all.isEmpty else { return try await text(visit, typed, complaints) }
        let id = workplace.ids.next(LetterWording.self)
        return try await deed(visit, kind, language, "wrote") { revision, author, db in
            let dutch = try LetterWordings.all(of: kind, db)[0]
            try LetterWordings.write(
                typed, id, of: kind, in: language, source: dutch.language.utf8.elementsEqual(language.utf8) ? nil : dutch.id,
                within: revision, by: author, in: db)
        }
    }

    private static func read(_ text: String, _ kind: LetterKind) -> Complaints {
        var complaints = Complaints()
        let faults = kind.faults(text)
        if !faults.missing.isEmpty {
            complaints.add(
                LetterWordingPage.text, LetterTexts.missing.with(["what": faults.missing.joined(separator: ", ")]))
        }
        if !faults.unknown.isEmpty {
            complaints.add(
                LetterWordingPage.text, LetterTexts.unknown.with(["what": faults.unknown.joined(separator: ", ")]))
        }
        if text.unicodeScalars.count > longest { complaints.add(LetterWordingPage.text, LetterTexts.tooLong) }
        return complaints
    }

    func approve(_ visit: Visit) async throws -> Answer {
        guard let (kind, language) = asked(visit) else { return .notFound }
        let (name, today) = (visit.form[LetterWordingPage.interpreter], workplace.clock.today)
        var complaints = Complaints()
        if !(2...100).contains(name.unicodeScalars.count) {
            complaints.add(LetterWordingPage.interpreter, LetterTexts.interpreterMissing)
        }
        let known = try await workplace.database.read { try LetterWordings.find(kind, in: language, $0) }
        guard let read = ID<LetterWording>(text: visit.form[LetterWordingPage.version]), let known, known.approval == nil else {
            return .notFound
        }
        if known.id != read || !known.isOfNow { complaints.add(LetterWordingPage.text, LetterTexts.overtaken) }
        guard complaints.all.isEmpty else { return try await text(visit, nil, complaints) }
        return try await deed(visit, kind, language, "approved") { revision, author, db in
            try LetterWordings.approve(read, by: name, on: today, within: revision, by: author, in: db)
        }
    }

    /// Can be undone by who did it.
    private func deed(
        _ visit: Visit, _ kind: LetterKind, _ language: String, _ deed: String,
        _ body: @escaping @Sendable (Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        let (workplace, author, now) = (workplace, try visit.author("settings", workplace), workplace.clock.now())
        let (revision, colleague) = (workplace.ids.next(Revision.self), try visit.signedIn.standing.colleague)
        let link = LetterAddresses.text.link(kind.slug, language, query: [(UndoLine.done, revision.description)])
        try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: link, at: now, db)
            let begun = try Revision.begin(
                deed, "colleague", of: colleague, id: revision, at: now, ids: workplace.ids, by: author, in: db)
            try body(begun, author, db)
        }
        return .redirect(link)
    }

    func undo(_ visit: Visit) async throws -> Answer {
        guard let revision = ID<Revision>(text: visit.place("wijziging")) else { return .notFound }
        let (workplace, author, now) = (workplace, try visit.author("settings", workplace), workplace.clock.now())
        let colleague = try visit.signedIn.standing.colleague
        let link = LetterAddresses.all.link(query: [(UndoLine.undone, "ja")])
        let isUndone = try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: link, at: now, db)
            return try Revisions.undo(
                revision, "colleague", of: colleague, among: [LetterWordings.table, LetterWordings.approvals], at: now,
                ids: workplace.ids, by: author, in: db)
        }
        return isUndone ? .redirect(link) : .notFound
    }
}
