import Dates

/// What the teams do.
extension CountryMaker {
    func courses(_ raw: RawSQLite) throws {
        let workshop = try raw.prepare("""
            INSERT INTO workshop (id, municipality, number, title, given_by, from_on)
            VALUES (?1, ?2, ?3, 'Workshop', ?4, '2000-01-01')
            """)
        for town in 0..<country.municipalities {
            for number in 0..<8 {
                try workshop.insert([
                    .integer(nextID()), .text(country.code(town)), .integer(number), .text(number < 5 ? "own" : "partner"),
                ])
            }
        }
        let group = try raw.prepare(
            "INSERT INTO participation_group (id, municipality, name, started_on) VALUES (?1, ?2, 'Groep', ?3)")
        let end = try raw.prepare("INSERT INTO participation_group_end VALUES (?1, ?2, ?3)")
        var groups: [Int] = []
        for _ in 0..<country.share(of: 11) {
            let (id, town, day) = (nextID(), self.town(), self.day())
            groups.append(id)
            try group.insert([.integer(id), town, day])
            try end.insert([.integer(id), town, day])
        }
        let signature = try raw.prepare("INSERT OR IGNORE INTO signature VALUES (?1, ?2, ?5, ?3, ?4)")
        for number in 0..<country.share(of: 100) {
            let someone = newcomer(number, of: country.share(of: 100))
            let day = RawStatement.Value.text(day(number, of: country.share(of: 100)))
            let group = RawStatement.Value.integer(groups[number % groups.count])
            try signature.insert([.integer(nextID()), code(someone.town), someone.person, day, group])
        }
        let enrolment = try raw.prepare("INSERT INTO enrolment VALUES (?1, ?2, ?3, 'School', 1, ?4, NULL, ?5, ?6, 'passed')")
        for number in 0..<country.share(of: 45) {
            let (id, begin) = (nextID(), day(number, of: country.share(of: 45)))
            let someone = newcomer(number, of: country.share(of: 45))
            let level = pick(["literacy", "integration", "state-exam"])
            let after = CalendarDate(iso: begin)?.adding(days: 200 + pick(500)).iso ?? begin
            try enrolment.insert([
                .integer(id), code(someone.town), someone.person, level, .text(begin), .text(after),
            ])
        }
    }

    func files(_ raw: RawSQLite) throws {
        let dossier = try raw.prepare("INSERT INTO dossier VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, NULL, NULL)")
        let closure = try raw.prepare("INSERT INTO dossier_closure VALUES (?1, ?2, ?3, ?4, ?5)")
        for number in 0..<country.share(of: 271) {
            let (id, someone) = (nextID(), newcomer(number, of: country.share(of: 271)))
            let town = code(someone.town)
            let kind = RawStatement.Value.text(number % 4 < 3 ? "reunification" : "renewal")
            let opened = day(number, of: country.share(of: 271))
            try dossier.insert([.integer(id), town, kind, someone.person, pick(["new", "new", "transferred"]), .text(opened)])
            guard number % 5 == 0 else { continue }
            let closed = CalendarDate(iso: opened)?.adding(days: pick(400)).iso ?? opened
            try closure.insert([.integer(id), town, kind, pick(["succeeded", "refused", "withdrawn"]), .text(closed)])
        }
    }

    func tracks(_ raw: RawSQLite) throws {
        let track = try raw.prepare("INSERT OR IGNORE INTO track VALUES (?1, ?2, ?3, ?4, NULL, ?5)")
        for number in 0..<country.share(of: 359) {
            let phase = RawStatement.Value.text(number % 359 < 105 ? "first" : "second")
            let begin = day(number, of: country.share(of: 359))
            let someone = newcomer(number, of: country.share(of: 359))
            try track.insert([.integer(nextID()), code(someone.town), someone.person, phase, .text(begin)])
        }
        let guardianship = try raw.prepare("INSERT INTO guardianship VALUES (?1, ?2, ?3, 'Nidos', ?4)")
        for number in 0..<country.share(of: 4) {
            let someone = newcomer(number, of: country.share(of: 4))
            let begin = RawStatement.Value.text(day(number, of: country.share(of: 4)))
            try guardianship.insert([.integer(nextID()), code(someone.town), someone.person, begin])
        }
    }

    func voice(_ raw: RawSQLite) throws {
        let signal = try raw.prepare("INSERT INTO signal VALUES (?1, ?2, ?3, 'onderwerp', ?4)")
        let event = try raw.prepare("INSERT INTO event VALUES (?1, ?2, ?3, 'bijeenkomst', ?4)")
        for _ in 0..<country.share(of: 12) {
            try signal.insert([.integer(nextID()), town(), pick(["gap", "rule-misapplied"]), day()])
            try event.insert([.integer(nextID()), town(), pick(["network", "theme"]), day()])
        }
    }

    /// The indexes are made after the rows: sorting once is quicker than finding the place ten million times.
    func contacts(_ raw: RawSQLite) throws {
        let indexes = try raw.texts("SELECT sql FROM sqlite_master WHERE tbl_name = 'contact' AND type = 'index'")
        for name in try raw.texts("SELECT name FROM sqlite_master WHERE tbl_name = 'contact' AND type = 'index'") {
            try raw.run("DROP INDEX " + name)
        }
        let contact = try raw.prepare(
            """
            INSERT INTO contact (id, municipality, place, kind, day, time, channel, topic, colleague, person)
            VALUES (?1, ?2, ?3, ?4, ?5, '10:30', 'walk-in', ?6, NULL, ?7)
            """)
        let topics = ["money", "benefits", "housing", "health", "school", "residence"]
        let kinds = ["guidance", "guidance", "guidance", "info-point", "legal", "legal"]
        for number in 0..<country.contacts {
            let (person, town) = newcomer(number, of: country.contacts)
            try contact.insert([
                .integer(nextID()), code(town), .integer(town * 2 + pick(2)), pick(kinds),
                .text(day(number, of: country.contacts)), pick(topics), number % 7 == 0 ? .null : person,
            ])
            if (number + 1) % max(1, country.contacts / 10) == 0 { say("contacts \((number + 1) * 100 / country.contacts) %") }
        }
        for index in indexes { try raw.run(index) }
    }
}
