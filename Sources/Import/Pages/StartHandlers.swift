import Access
import Casework
import Database
import Organisation
import Trail
import Vault
import Web

/// The first three steps: sending a file, saying what its columns mean, and what is done about its problems.
struct StartHandlers: Sendable {
    let desk: ImportDesk

    private var workplace: Workplace { desk.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        .page(try await page(visit, Complaints()))
    }

    private func page(_ visit: Visit, _ complaints: Complaints) async throws -> StartPage {
        let standing = try visit.signedIn.standing
        let led = standing.places(as: .teamLeader)
        let (runs, places) = try await workplace.database.read { db in
            let places = try db.all("SELECT id, name FROM place ORDER BY name, id") { row in
                (id: row.id(0, of: Place.self), name: row.text(1))
            }
            return (try Imports.lately(by: standing.colleague, db), places.filter { led.contains($0.id) })
        }
        return StartPage(
            kinds: desk.kinds, runs: runs, places: places, kind: visit.form[StartPage.kind], complaints: complaints)
    }

    func send(_ visit: Visit) async throws -> Answer {
        let files = try desk.files()
        var complaints = Complaints()
        let kind = desk.kind(visit.form[StartPage.kind])
        if kind == nil { complaints.add(StartPage.kind, ImportTexts.noKind) }
        let place = try place(visit)
        if place == nil { complaints.add(StartPage.place, ImportTexts.noPlace) }
        let file = visit.form.file(StartPage.file)
        if file == nil { complaints.add(StartPage.file, ImportTexts.noFile) }
        guard let kind, let place, let file else { return .formAgain(try await page(visit, complaints)) }
        let sheet: ImportSheet
        do {
            sheet = try await ImportDesk.apart { () throws(Refusal) in try ImportSheet(bytes: file.bytes) }
        } catch let refusal as Refusal {
            complaints.add(StartPage.file, refusal.sentence)
            return .formAgain(try await page(visit, complaints))
        }
        let (id, now) = (workplace.ids.next(ImportRun.self), workplace.clock.now())
        let author = try visit.author("import", as: .teamLeader, workplace)
        let content = try await files.sealed(file.bytes, id)
        let meant = sheet.guess(kind).map { $0.map { kind.columns[$0].name } ?? "" }
        let link = ImportAddresses.columns.link(id.description)
        try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: link, at: now, db)
            try Imports.send(id, kind.slug, at: place, meant: meant, content: content, at: now, by: author, in: db)
        }
        return .redirect(link)
    }

    /// The place that was chosen, or the only one, of those that he leads.
    private func place(_ visit: Visit) throws -> ID<Place>? {
        let led = try visit.signedIn.standing.places(as: .teamLeader)
        guard let chosen = ID<Place>(text: visit.form[StartPage.place]) else { return led.count == 1 ? led.first : nil }
        return led.contains(chosen) ? chosen : nil
    }

    func template(_ visit: Visit) async throws -> Answer {
        guard let kind = desk.kind(visit.place("lijst")) else { return .notFound }
        return .document(ImportTemplate(kind).document(visit.language))
    }

    func workbook(_ visit: Visit) async throws -> Answer {
        guard let kind = desk.kind(visit.place("lijst")) else { return .notFound }
        return .document(try ImportTemplate(kind).workbook(visit.language))
    }

    // MARK: Columns

    func columns(_ visit: Visit) async throws -> Answer {
        guard let opened = try await desk.openToChange(visit) else { return .notFound }
        return .page(ColumnsPage(opened, opened.meant))
    }

    func choose(_ visit: Visit) async throws -> Answer {
        guard let opened = try await desk.openToChange(visit) else { return .notFound }
        let (kind, run) = (opened.kind, opened.run)
        let meant = opened.sheet.headings.indices.map { place in
            let name = visit.form[ColumnsPage.field(place)]
            return kind.columns.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
        }
        let complaints = ColumnsPage.complaints(meant, kind)
        guard complaints.all.isEmpty else { return .formAgain(ColumnsPage(opened, meant, complaints: complaints)) }
        let names = meant.map { $0.map { kind.columns[$0].name } ?? "" }
        let link = ImportAddresses.problems.link(run.id.description)
        try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: link, at: workplace.clock.now(), db)
            try Imports.choose(run.id, meant: names, in: db)
        }
        return .redirect(link)
    }

    // MARK: Problems

    func problems(_ visit: Visit) async throws -> Answer {
        guard let opened = try await desk.openToChange(visit) else { return .notFound }
        let groups = try await groups(opened)
        guard !groups.isEmpty else { return .redirect(ImportAddresses.trial.link(opened.run.id.description)) }
        return .page(ProblemsPage(opened, groups))
    }

    private func groups(_ opened: ImportDesk.Opened) async throws -> [SiftedRows.Group] {
        let importing = try await desk.begin(opened)
        return try await ImportDesk.apart { () throws(Refusal) in
            SiftedRows(try opened.table(), opened.kind, importing, choices: opened.run.remedies).groups
        }
    }

    func remedy(_ visit: Visit) async throws -> Answer {
        guard let opened = try await desk.openToChange(visit) else { return .notFound }
        var remedies: [String: String] = [:]
        for group in try await groups(opened) {
            let chosen = visit.form[ProblemsPage.field(group)]
            remedies[group.name] = group.problem.remedies.map(\.name).first { $0.utf8.elementsEqual(chosen.utf8) }
        }
        let (chosen, link) = (remedies, ImportAddresses.trial.link(opened.run.id.description))
        try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: link, at: workplace.clock.now(), db)
            try Imports.choose(opened.run.id, remedies: chosen, in: db)
        }
        return .redirect(link)
    }

    /// The file is thrown away at once, and what was not brought in is forgotten.
    func discard(_ visit: Visit) async throws -> Answer {
        guard let (run, _) = try await desk.run(visit) else { return .notFound }
        let (author, link) = (try visit.author("import", as: .teamLeader, workplace), ImportAddresses.start.link())
        try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: link, at: workplace.clock.now(), db)
            try Imports.discard(run.id, by: author, in: db)
        }
        try await desk.workplace.vault?.erase([run.id])
        return .redirect(link)
    }
}
