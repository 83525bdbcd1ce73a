import Access
import Casework
import Dates
import Trail
import Web

/// Clients as other programs get to see them.
enum ClientJSON {
    static func card(_ card: Card, _ language: Language) -> JSONValue {
        .object([
            "nummer": .text(card.person.description), "naam": .text(card.name), "naamEigenSchrift": .known(card.ownScript),
            "geboortejaar": .known(card.bornYear), "locatie": .known(card.place), "gevondenOmdat": .known(card.why?[language]),
        ])
    }

    static func cards(_ cards: [Card], _ language: Language) -> JSONValue {
        .list(cards.map { card($0, language) })
    }

    static func badges(_ view: FileView, _ language: Language) -> JSONValue {
        .list(view.badges.map { .object(["naam": .text($0.label[language]), "waarde": .text($0.about[language])]) })
    }

    /// By the fields by which it is corrected.
    /// - Parameter latest: its last change.
    static func person(_ person: Person, _ names: [PersonName], after latest: LatestChange?) -> JSONValue {
        let form = PersonForm(person, names)
        var fields = Dictionary(ClientFields.person(areRequired: true).map { ($0.key, JSONValue.text(form[$0.name])) }) { $1 }
        fields[PersonForm.born] = .text(person.born?.iso ?? "")
        fields[Overtaken.version] = version(latest)
        return .object(fields)
    }

    private static func version(_ latest: LatestChange?) -> JSONValue {
        .text(latest?.id.description ?? "")
    }

    static func household(_ view: FileView) -> JSONValue {
        .list(view.household.map { member($0, isHere: true) } + view.abroad.map { member($0, isHere: false) })
    }

    private static func member(_ relative: FileView.Relative, isHere: Bool) -> JSONValue {
        .object([
            "lid": .text(relative.member.description), "client": .known(relative.file?.description),
            "naam": .text(relative.name), "relatie": .text(relative.relation.rawValue), "isHier": .yesNo(isHere),
        ])
    }

    /// Its number, by its fields what is kept, and its version.
    static func fact(_ fact: Fact, _ kind: FactKind, after latest: LatestChange?) -> JSONValue {
        var fields = Dictionary(zip(kind.fields, fact.values).map { (InputField.key(of: $0.name), JSONValue.known($1)) }) { $1 }
        fields["feit"] = .text(ID<Fact>(fact.id).description)
        fields[Overtaken.version] = version(latest)
        return .object(fields)
    }

    static func event(_ item: TimelineItem, _ language: Language) -> JSONValue {
        .object([
            "soort": .text(item.kind[language]), "datum": .text(item.date),
            "wat": .text(item.about.map { $0[language] }.joined(separator: ", ")), "door": .known(item.colleague),
        ])
    }

    static func change(_ line: RevisionLine) -> JSONValue {
        .object([
            "wijziging": .text(line.id.description), "wat": .text(line.deed), "door": .known(line.colleague),
            "wanneer": .text(line.at), "kanTerug": .yesNo(line.canBeUndone), "isTeruggenomen": .yesNo(line.isUndone),
        ])
    }
}
