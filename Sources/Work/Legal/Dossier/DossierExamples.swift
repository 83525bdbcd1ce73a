import Casework
import Clients
import Dates
import Organisation
import Trail
import Web

/// Dossiers and what is filled in of them, with sample values.
enum DossierExamples {
    static let all = [
        Example("dossier", page(full, moves: moves, done: UndoLine("/juridisch"))),
        Example("dossier-leeg", page(bare)),
        Example("dossier-klopt-niet", page(full, complaints: wrongEvent)),
        Example("dossier-gesloten", page(closed)),
        Example("nieuw-dossier", NewDossierPage(card: LegalExamples.card, choices: choices, relatives: relatives, form: form)),
        Example("nieuw-dossier-klopt-niet", NewDossierPage(
            card: LegalExamples.arabic, choices: choices, relatives: [], form: form, complaints: wrongDossier)),
        Example("gebeurtenis", EventPage(known: full, event: permit, form: EventForm(permit))),
        Example("termijn-klaar", DeadlineEndPage(
            dossier: ID(1), group: group, form: DeadlineEndForm(on: day), complaints: wrongEnd)),
    ]

    private static let day = LegalExamples.day
    private static let choices = LegalChoices(place: ID(1), towns: [LegalExamples.town], team: [LegalExamples.els])
    private static let relatives = [
        KnownRelative(person: ID(3), name: "Omar Voorbeeld", relation: .partner, state: .abroad),
        KnownRelative(person: ID(4), name: LegalExamples.arabic.name, relation: .child, state: .here),
    ]
    private static let form = DossierForm(owner: LegalExamples.els.id, on: day, for: relatives)

    private static let permit = DossierEvent(
        id: ID(1), dossier: ID(1), .permit, on: day.adding(days: -100), datedOn: day.adding(days: -102),
        proof: "brief van de IND")
    private static let lost = DossierEvent(id: ID(2), dossier: ID(1), person: ID(4), .untraced, on: day.adding(days: -50))

    private static func dossier(_ events: [DossierEvent], _ kind: Dossier.Kind = .reunification) -> KnownDossier {
        KnownDossier(
            dossier: Dossier(
                id: ID(1), place: ID(1), municipality: LegalExamples.town.code, kind: kind, person: ID(1), arrival: .new,
                openedOn: day.adding(days: -90), hands: Hands(owner: LegalExamples.els.id)),
            town: LegalExamples.town.name, place: "Voorbeeldplein", owner: LegalExamples.els,
            facts: DossierFacts(id: ID(1), kind: kind, people: [ID(3), ID(4)], events: events), rules: LegalExamples.rules)
    }

    private static let bare: KnownDossier = {
        var known = dossier([], .asylum)
        known.owner = nil
        return known
    }()

    private static let full: KnownDossier = {
        var known = dossier([permit, lost])
        (known.card, known.standIn) = (LegalExamples.arabic, Colleague(id: ID(2), name: "سميرة المصري"))
        known.members = [
            MemberLine(
                person: ID(3), name: "Omar Voorbeeld", relation: relatives[0].relationWord, state: .abroad,
                ages: [Phrase(nl: "Omar Voorbeeld wordt over een maand 18 jaar.", en: "Omar Voorbeeld turns 18 in a month.")]),
            MemberLine(person: ID(4), name: LegalExamples.arabic.name, relation: relatives[1].relationWord, state: .untraced),
        ]
        known.others = [KnownRelative(person: ID(5), name: "Nora Voorbeeld", relation: .child, state: .abroad)]
        known.kept = [
            kept(1, LegalExamples.apply, -8, .open, of: ID(3)), kept(2, LegalExamples.apply, -8, .open, of: ID(4)),
            kept(3, LegalExamples.decide, 30, .open, of: ID(3)), kept(4, LegalExamples.notice, -1, .open, of: ID(3)),
            kept(5, LegalExamples.decide, 10, .met(day), of: ID(4)),
        ]
        return known
    }()

    private static let closed: KnownDossier = {
        var known = full
        known.closure = KnownDossier.Closure(day: day, outcome: .succeeded)
        known.reopenings = [
            DossierReopenings.Reopening(closedOn: day.adding(days: -20), outcome: .refused, day: day.adding(days: -9)),
        ]
        known.ends = Dictionary(uniqueKeysWithValues: known.kept.prefix(2).map { one in
            (one.id, DeadlineEnds.End(day: day, reason: "de familie komt niet", proof: "brief", colleague: "Els de Vries"))
        })
        return known
    }()

    private static let group = DeadlineGroup.all(full.kept, [:], full.rules)[0]

    private static func kept(
        _ id: Int64, _ rule: LegalRule, _ days: Int, _ state: Deadline.State, of person: ID<Person>
    ) -> KeptDeadline {
        let term = LegalExamples.rules.terms(of: rule)[0]
        return KeptDeadline(
            id: ID(id), dossier: ID(1),
            deadline: Deadline(
                key: Deadline.Key(rule: rule.code, event: ID(1), person: person), term: term.id, startsOn: day.adding(days: -100),
                plainOn: day.adding(days: days), dueOn: day.adding(days: days), state: state, extensions: 0, stoodStill: 0,
                isStated: false), owner: LegalExamples.els.id, standIn: nil)
    }

    private static let moves = [
        TermMove(
            rule: LegalExamples.apply.label, effect: .deadline, deed: .moved, before: day.adding(days: -9),
            after: day.adding(days: -8), cause: .trigger, count: 2),
        TermMove(
            rule: LegalExamples.decide.label, effect: .deadline, deed: .entered, before: nil, after: day.adding(days: 30),
            cause: nil),
    ]

    private static func page(
        _ known: KnownDossier, moves: [TermMove] = [], done: UndoLine? = nil, complaints: Complaints = Complaints()
    ) -> DossierPage {
        DossierPage(
            known: known, team: [LegalExamples.els], today: day, moves: moves, done: done, complaints: complaints)
    }

    private static let wrongEvent: Complaints = {
        var complaints = Complaints()
        complaints.add(EventForm.day, EventTexts.dayMissing)
        complaints.add(EventForm.proof, EventTexts.proofMissing)
        return complaints
    }()

    private static let wrongDossier: Complaints = {
        var complaints = Complaints()
        complaints.add(DossierForm.kind, DossierTexts.kindMissing)
        return complaints
    }()

    private static let wrongEnd: Complaints = {
        var complaints = Complaints()
        complaints.add(DeadlineEndForm.proof, DeadlinePartTexts.proofMissing)
        return complaints
    }()
}
