import Casework
import Clients
import Database
import Dates
import Letters
import Organisation
import Trail

/// What a dossier says that a letter names (gegevens voor een brief): whom it is about, which days, which term and why.
struct LetterFacts: Sendable {
    let values: [String: String]
    /// The last day of the term that has to pass first, when it is still to come.
    let tooEarlyUntil: CalendarDate?
    /// How sure the rule of that term is, when it is not.
    let doubt: Confidence?

    /// What stands in the text where the dossier does not tell it. Nobody approves a letter in which one is left.
    static func unknown(_ what: String) -> String { unknownMark + what + "]" }
    static let unknownMark = "[onbekend: "

    /// - Parameter person: for whom of the family; nothing for all.
    static func read(
        _ dossier: Dossier, for person: ID<Person>?, _ kind: LetterKind, today: CalendarDate, _ db: any Reading
    ) throws -> LetterFacts {
        let people = try LetterPerson.all(of: dossier.id, db)
        let holder = people.first { $0.isHolder }
        let concerned = people.filter { person == nil || $0.id == person }
        let facts = try DossierFactsRows.all(of: [dossier.id], db).first?.facts
        let events = (facts?.events ?? []).filter { $0.concerns(person) }
        let town = try db.first("SELECT name FROM municipality WHERE code = $1", dossier.municipality) { $0.text(0) }
        var values = [
            "plaats": town ?? "", "datum": DateText.long(today, .nl), "team": try team(dossier.place, db),
            "soort": LegalFigures.kind.word(for: dossier.kind.rawValue).nl,
            "mensen": concerned.map(line).joined(separator: "\n"), "naam": holder?.name ?? unknown("naam"),
            "geboren": holder?.birth ?? unknown("geboortedatum"), "v-nummer": holder?.number ?? unknown("V-nummer"),
            "aanvraag": day(of: [.applied, .optionDeclared], events) ?? unknown("dag van de aanvraag"),
            "ingebrekestelling": day(of: [.noticed], events) ?? unknown("dag van de ingebrekestelling"),
        ]
        let late = try Lateness(dossier, for: person, LegalLetter.event(of: kind.slug), today: today, db)
        values["termijn"] = late.sentence ?? unknown("termijn en artikel")
        values["wachttijd"] = late.wait ?? unknown("termijn na deze brief")
        values["grondslag"] = late.basis ?? unknown("artikel")
        let isEarly = late.dueOn.map { $0 >= today } ?? false
        return LetterFacts(values: values, tooEarlyUntil: isEarly ? late.dueOn : nil, doubt: late.doubt)
    }

    private static func line(_ person: LetterPerson) -> String {
        let words = [
            person.name ?? unknown("naam"), "geboren op " + (person.birth ?? unknown("geboortedatum")),
            "V-nummer " + (person.number ?? unknown("V-nummer")),
        ]
        return "- " + words.joined(separator: ", ")
    }

    private static func team(_ place: ID<Place>, _ db: any Reading) throws -> String {
        let lines = try [Places.name(of: place, db) ?? "", Places.address(of: place, db)]
        return lines.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The last of them.
    private static func day(of kinds: Set<DossierEvent.Kind>, _ events: [DossierEvent]) -> String? {
        events.last { kinds.contains($0.kind) }.map { DateText.long($0.day, .nl) }
    }
}

/// By which term the authority is late, as the rules say it.
private struct Lateness {
    var sentence: String?
    var dueOn: CalendarDate?
    var wait: String?
    var basis: String?
    var doubt: Confidence?

    /// - Parameter event: what the letter does: it is possible once another term passed.
    init(
        _ dossier: Dossier, for person: ID<Person>?, _ event: DossierEvent.Kind?, today: CalendarDate, _ db: any Reading
    ) throws {
        guard let event else { return }
        let rules = try LegalRuleRows.all(db)
        let possible = rules.rules(of: dossier.kind).filter { $0.effect == .opening && $0.meets.contains(event) }
        let passed = Set(possible.flatMap(\.triggers).compactMap { if case .passed(let code) = $0 { code } else { nil } })
        // What the letter itself opens does not hang on the term that was missed.
        basis = possible.first.flatMap { rules.term(of: $0, on: today) }?.basis
        let next = rules.rules(of: dossier.kind).first { $0.triggers.contains(.event(event)) }
        wait = next.flatMap { rules.term(of: $0, on: today)?.length }.map { TermWords.length($0).nl }
        let kept = try Deadlines.all(of: [dossier.id], db).map(\.deadline)
            .filter { passed.contains($0.key.rule) && (person == nil || $0.key.person == nil || $0.key.person == person) }
        // For several people the last: before that, the letter is too early for one of them.
        let open = kept.filter { $0.state == .open }
        guard let late = (open.isEmpty ? kept : open).max(by: { $0.dueOn < $1.dueOn }), let rule = rules.rule(late.key.rule),
            let term = rules.terms(of: rule).first(where: { $0.id == late.term })
        else { return }
        sentence = DeadlineWords.letterSentence(late, rule, term).nl
        dueOn = late.dueOn
        doubt = term.confidence.isCertain ? nil : term.confidence
    }
}
