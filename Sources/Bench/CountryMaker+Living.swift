import Dates

/// Who lives where.
extension CountryMaker {
    func towns(_ raw: RawSQLite) throws {
        let town = try raw.prepare("INSERT INTO municipality (code, name) VALUES (?1, ?2)")
        let place = try raw.prepare("INSERT INTO place (id, name) VALUES (?1, ?2)")
        let serves = try raw.prepare("INSERT INTO place_municipality (place, municipality) VALUES (?1, ?2)")
        let entry = try raw.prepare("""
            INSERT INTO target_entry (id, municipality, half_year, kind, amount, stated_on, source)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'bench')
            """)
        let definition = try raw.prepare("""
            INSERT INTO definition (name, municipality, valid_from, value, basis) VALUES (?1, ?2, '2010-01-01', 1, 'bench')
            """)
        for number in 0..<country.municipalities {
            let code = country.code(number)
            try town.insert([.text(code), .text("Gemeente \(number)")])
            // One in ten counts otherwise than the others.
            if number % 10 == 1 {
                for name in ["gva-inside", "rooms-count"] { try definition.insert([.text(name), .text(code)]) }
            }
            for desk in 0..<2 {
                try place.insert([.integer(number * 2 + desk), .text("Locatie \(number)-\(desk)")])
                try serves.insert([.integer(number * 2 + desk), .text(code)])
            }
            for year in country.firstYear...Country.lastYear {
                for (half, kind) in [("1", "opening"), ("1", "target"), ("2", "target")] {
                    try entry.insert([
                        .integer(nextID()), .text(code), .text("\(year)-\(half)"), .text(kind),
                        .integer(kind == "opening" ? pick(60) - 30 : country.people / country.municipalities / 20),
                        .text("\(year)-01-02"),
                    ])
                }
            }
        }
    }

    func people(_ raw: RawSQLite) throws {
        let person = try raw.prepare(
            "INSERT INTO person (id, born, sex, nationality, birth_country) VALUES (?1, ?2, ?3, ?4, '0000')")
        let name = try raw.prepare(
            "INSERT INTO person_name (id, person, kind, script, text) VALUES (?1, ?2, 'document', 'Latn', ?3)")
        let dwelling = try raw.prepare("""
            INSERT INTO dwelling (id, municipality, kind, street, number, landlord, offered_on)
            VALUES (?1, ?2, ?3, 'Straat', '1', 'Verhuurder', ?4)
            """)
        let placement = try raw.prepare("""
            INSERT INTO placement (id, municipality, person, dwelling, route, started_on, counted_on)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
            """)
        let routes = Array(repeating: "regular", count: 11) + Array(repeating: "joining-family", count: 7)
            + ["gva", "gva", "sharing", "minor"]
        var home = 0
        for number in 0..<country.people {
            homes.append(pick(country.municipalities))
            let (town, day) = (RawStatement.Value.text(country.code(homes[number])), day(number, of: country.people))
            if number % 5 < 2 {
                home = nextID()
                try dwelling.insert([.integer(home), town, pick(["dwelling", "dwelling", "dwelling", "room"]), .text(day)])
            }
            try person.insert([
                .integer(1_000_000_000 + number), .text("\(1945 + pick(70))-0\(1 + pick(9))-1\(pick(10))"),
                pick(["male", "female"]),
                pick(["0336", "0336", "0336", "0084", "0149", "0314", "0300"]),
            ])
            try name.insert([.integer(nextID()), .integer(1_000_000_000 + number), .text("Voornaam Achternaam \(number)")])
            try placement.insert([
                .integer(nextID()), town, .integer(1_000_000_000 + number), .integer(home), pick(routes), .text(day),
            ])
        }
    }
}
