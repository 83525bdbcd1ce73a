import Dates

/// Who works there: people come, take up a role, and leave.
extension CountryMaker {
    func team(_ raw: RawSQLite) throws {
        let colleague = try raw.prepare("INSERT INTO colleague (id, name) VALUES (?1, 'Collega')")
        let engagement = try raw.prepare("""
            INSERT INTO engagement (id, colleague, place, kind, function, weekly_hours, started_on)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """)
        let end = try raw.prepare("INSERT INTO engagement_end (engagement, ended_on) VALUES (?1, ?2)")
        let role = try raw.prepare("INSERT INTO volunteer_role (id, colleague, role, started_on) VALUES (?1, ?2, ?3, ?4)")
        let roleEnd = try raw.prepare("INSERT INTO volunteer_role_end (volunteer_role, ended_on) VALUES (?1, ?2)")
        let perPlace = max(4, country.share(of: 41) / country.years / country.municipalities / 2)
        for place in 0..<country.municipalities * 2 {
            for number in 0..<perPlace + 2 {
                let (person, id, begin) = (nextID(), nextID(), day())
                let kind = number < 2 ? "staff" : number % 11 == 2 ? "intern" : "volunteer"
                try colleague.insert([.integer(person)])
                try engagement.insert([
                    .integer(id), .integer(person), .integer(place), .text(kind),
                    number < 2 ? pick(["team-leader", "legal-worker"]) : .null, number < 2 ? .integer(24) : .null, begin,
                ])
                if number % 9 == 0 { try end.insert([.integer(id), .text(later(begin))]) }
                if kind == "volunteer" { try roles(of: person, from: begin, role, roleEnd) }
            }
        }
        try sessions(raw)
    }

    private func roles(of person: Int, from begin: RawStatement.Value, _ role: RawStatement, _ end: RawStatement) throws {
        let first = nextID()
        try role.insert([.integer(first), .integer(person), pick(["guide", "housing", "legal", "participation"]), begin])
        if pick(6) == 0 {
            try end.insert([.integer(first), .text(later(begin))])
            try role.insert([.integer(nextID()), .integer(person), .text("coach"), .text(later(begin))])
        }
        if pick(4) == 0 { try role.insert([.integer(nextID()), .integer(person), .text("interpreter"), begin]) }
    }

    private func sessions(_ raw: RawSQLite) throws {
        let session = try raw.prepare("""
            INSERT INTO desk_session (id, place, desk, weekday, opens, closes, from_on)
            VALUES (?1, ?2, ?3, ?4, '10:00', '15:00', ?5)
            """)
        let end = try raw.prepare("INSERT INTO desk_session_end (session, ended_on) VALUES (?1, ?2)")
        for place in 0..<country.municipalities * 2 {
            for weekday in 1...5 {
                let (id, begin) = (nextID(), day())
                try session.insert([.integer(id), .integer(place), pick(["general", "legal"]), .integer(weekday), begin])
                if weekday == 5 { try end.insert([.integer(id), .text(later(begin))]) }
            }
        }
    }

    private func later(_ begin: RawStatement.Value) -> String {
        guard case .text(let day) = begin, let date = CalendarDate(iso: day) else { return "\(Country.lastYear)-12-31" }
        return date.adding(days: 365).iso
    }
}
