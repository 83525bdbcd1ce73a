import Access
package import Casework
package import Database
package import Dates
package import HTML
package import Organisation
package import Trail
package import Web

/// What a desk writes down of who comes for the first time (voorlopige cliënt): a name, and perhaps a year of birth and a
/// telephone.
package struct ProvisionalClient: Sendable, Equatable {
    package static let phone = "telefoon"
    /// That it is somebody else than those who are alike.
    package static let other = NewClientPage.other

    private let form: PersonForm
    private let typedPhone: String

    package init(_ form: Form) {
        self.form = PersonForm(form)
        typedPhone = form[Self.phone]
    }

    /// - Parameter typed: what somebody was looked for by: a name, and perhaps a year or a date of birth, or a telephone number.
    package init(lookedForBy typed: String) {
        let words = typed.split(separator: " ")
        let born = words.first { ClientQuestion.born($0) != nil }
        let phone = words.first { word in
            word.utf8.count >= 8 && word.utf8.allSatisfy { (0x30...0x39).contains($0) } && word != born
        }
        let name = words.filter { $0 != born && $0 != phone }.joined(separator: " ")
        self.init(Form([
            PersonForm.document: name, PersonForm.born: born.map(String.init) ?? "", Self.phone: phone.map(String.init) ?? "",
        ]))
    }

    /// Who it is, once that can be read.
    package struct Known: Sendable {
        package let person: ID<Person>
        let all: Person
        let names: [PersonName]
        let phone: String?
    }

    /// - Throws: `Complaints`, all at once.
    package func read(_ id: ID<Person>, today: CalendarDate) throws(Complaints) -> Known {
        var complaints = Complaints()
        let phone = readPhone(&complaints)
        do {
            let read = try form.read(id, today: today)
            try complaints.throwIfAny()
            return Known(person: id, all: read.person, names: read.names, phone: phone)
        } catch {
            for complaint in error.all where !complaints.all.contains(complaint) {
                complaints.add(complaint.field, complaint.sentence)
            }
            throw complaints
        }
    }

    private func readPhone(_ complaints: inout Complaints) -> String? {
        guard !typedPhone.utf8.isEmpty else { return nil }
        do {
            return try FactKind.phone.fields[0].read(typedPhone)
        } catch {
            complaints.add(Self.phone, error.sentence)
            return nil
        }
    }

    /// The questions.
    package func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Field(
            PersonForm.document, PersonTexts.document, value: form[PersonForm.document], isName: true,
            hasFocus: isNext(PersonForm.document)
        ).draw(into: &h, complaints, language)
        Field(
            PersonForm.born, ClientTexts.born, hint: PersonTexts.bornHint, value: form[PersonForm.born],
            hasFocus: isNext(PersonForm.born)
        ).draw(into: &h, complaints, language)
        Field(Self.phone, FactTexts.number, kind: .code, value: typedPhone, hasFocus: isNext(Self.phone))
            .draw(into: &h, complaints, language)
    }

    /// Whether it is the first that was not filled in.
    private func isNext(_ field: String) -> Bool {
        let (name, born) = (PersonForm.document, PersonForm.born)
        let filled = [(name, form[name]), (born, form[born]), (Self.phone, typedPhone)]
        return filled.first { $0.1.utf8.isEmpty }.map { $0.0.utf8.elementsEqual(field.utf8) } ?? false
    }
}

extension ProvisionalClient.Known {
    /// Writes him down as a client of a place, and opens his file to who does that until the shift ends.
    package func add(
        at place: ID<Place>, to visit: Visit, _ workplace: Workplace, within revision: Revision, by author: Author,
        in db: any Writing
    ) throws {
        let (ids, today, standing) = (workplace.ids, workplace.clock.today, try visit.signedIn.standing)
        try People.add(all, names: names, ids: ids, by: author, in: db)
        let file = ClientFile(id: ids.next(), person: person, place: place, openedOn: today)
        try ClientFiles.open(file, within: revision, by: author, in: db)
        if let phone {
            try Facts.put(ids.next(), [phone, "own", today.iso], .phone, of: person, within: revision, in: db)
        }
        try Looking.openVisit(standing, to: person, at: place, workplace.clock, id: ids.next(), by: author, in: db)
    }
}

/// Those who may be the same as somebody new.
package struct AlikeClients: Sendable {
    let candidates: [Doubles.Candidate]

    package static let none = AlikeClients(candidates: [])

    package var isEmpty: Bool { candidates.isEmpty }

    package static func find(_ known: ProvisionalClient.Known, _ looking: Looking, _ visit: Visit) async throws -> AlikeClients {
        let phones = known.phone.map { [$0] } ?? []
        return AlikeClients(candidates: try await looking.alike(visit, known.all, known.names, phones: phones))
    }

    package func draw(into h: inout HTML, _ language: Language) {
        guard !candidates.isEmpty else { return }
        h.el("div", .class("ww-complaints"), .role("alert"), .init("tabindex", "-1")) { h in
            h.el("h2", text: PersonTexts.alike[language])
            h.el("p", text: PersonTexts.alikeHint[language])
            h.el("ul") { h in
                for other in candidates {
                    h.el("li") { h in
                        h.el("a", .href(other.card.link)) { h in h.bdi(other.card.name) }
                        h.text(" · " + other.card.facts(language) + " · " + other.resemblance.words(language))
                    }
                }
            }
        }
    }
}
