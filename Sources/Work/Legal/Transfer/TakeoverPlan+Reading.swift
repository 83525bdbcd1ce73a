import Casework
import Clients
import Database
import Dates
import Organisation

extension TakeoverPlan {
    /// What is asked with.
    struct Question: Sendable {
        let opened: OpenedTransfer
        let place: ID<Place>
        let scope: LegalScope
        let today: CalendarDate
        let ids: IDSource
        /// Who somebody is here, by the field of the form; nothing as long as nobody said so.
        var chosen: [String: String] = [:]
    }

    /// Which of our rows came from which of theirs.
    private struct Known {
        var rows: [String: (local: Int64, digest: String)] = [:]

        static func read(_ dossier: ID<Dossier>, _ db: any Reading) throws -> Known {
            var known = Known()
            try db.each(
                "SELECT noun, origin, local, digest FROM transfer_origin WHERE dossier = $1", [dossier.sqlValue]
            ) { known.rows[$0.text(0) + $0.text(1)] = ($0.integer(2), $0.text(3)) }
            return known
        }

        func row(_ noun: String, _ origin: String) -> (local: Int64, digest: String)? {
            rows[noun + origin]
        }
    }

    static func read(_ asked: Question, _ db: any Reading) throws -> TakeoverPlan {
        let content = asked.opened.content
        let found = try Takeovers.dossier(from: content.origin, at: asked.place, db)
        let id = found ?? asked.ids.next(Dossier.self)
        let people = try TakeoverPeople(asked, sponsor: found.flatMap { try Dossiers.find($0, db)?.person }).read(db)
        let known = try Known.read(id, db)
        let events = try DossierEvents.all(of: id, db)
        let documents = try DossierDocuments.all(of: id, db)
        let (files, letters) = (try DocumentFiles.all(of: id, db), try LegalLetters.all(of: id, db))
        let told = Set(content.events.map(\.origin))
        // Of who does not come along this time nothing is told, which takes nothing away.
        let here = Set(people.map(\.id))
        let gone = Set(known.rows.filter { $0.key.hasPrefix("event") && !told.contains(String($0.key.dropFirst(5))) }
            .map { ID<DossierEvent>($0.value.local) })
        var plan = TakeoverPlan(
            opened: asked.opened, place: asked.place, dossier: id, isNew: found == nil, people: people,
            events: try content.events.map { try line($0, $0.origin, "event", Set(events.map(\.id)), known, asked) },
            goneEvents: events.filter { one in gone.contains(one.id) && one.person.map(here.contains) ?? true },
            documents: try content.documents.map { part in
                let own = people.first { $0.part.origin.utf8.elementsEqual(part.person.utf8) }.flatMap { one in
                    documents.first { $0.person == one.id && $0.code.utf8.elementsEqual(part.code.utf8) }
                }
                return try line(part, part.origin, "document", Set(documents.map(\.id)), known, asked, own: own?.id)
            },
            files: try content.files.map { part in
                let there = Set(files.filter { $0.removedOn == nil }.map(\.id))
                return try fixed(line(part, part.origin, "file", there, known, asked))
            },
            letters: try content.letters.map {
                try fixed(line($0, $0.origin, "letter", Set(letters.map(\.letter.id)), known, asked))
            },
            members: Set(try DossierFactsRows.all(of: [id], db).first?.facts.people ?? []))
        plan.last = try Takeovers.all(of: id, db).first
        plan.isClosed = try db.exists("SELECT 1 FROM dossier_closure WHERE dossier = $1", id)
        return plan
    }

    /// - Parameter own: the row of somebody here that says something of the same, and did not come from there.
    private static func line<Part: Encodable & Sendable, Noun>(
        _ part: Part, _ origin: String, _ noun: String, _ there: Set<ID<Noun>>, _ known: Known, _ asked: Question,
        own: ID<Noun>? = nil
    ) throws -> Line<Part, Noun> {
        let digest = try TransferOrigin.digest(part)
        guard let before = known.row(noun, origin) else {
            if let own { return Line(part: part, id: own, change: .kept, digest: digest) }
            return Line(part: part, id: asked.ids.next(), change: .new, digest: digest)
        }
        let id = ID<Noun>(before.local)
        let isSame = before.digest.utf8.elementsEqual(digest.utf8)
        guard there.contains(id) else { return Line(part: part, id: id, change: .kept, digest: digest) }
        return Line(part: part, id: id, change: isSame ? .same : .changed, digest: digest)
    }

    /// What was sent and what was scanned never changes, whoever says otherwise.
    private static func fixed<Part, Noun>(_ line: Line<Part, Noun>) -> Line<Part, Noun> {
        guard line.change == .changed else { return line }
        return Line(part: line.part, id: line.id, change: .kept, digest: line.digest)
    }
}
