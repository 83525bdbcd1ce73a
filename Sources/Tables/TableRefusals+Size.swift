package import Casework

/// What is larger than we read, with the limit in it.
extension Refusal {
    package static func fileTooLarge(_ limits: TableLimits) -> Refusal {
        Refusal(.badInput, Phrase(
            nl: "Het bestand is groter dan {most} MB. Verdeel de tabel over meer bestanden.",
            en: "The file is larger than {most} MB. Divide the table over more files."
        ).with(["most": String(limits.fileBytes / 1_000_000)]))
    }

    /// Out of an XLSX file comes more than a table needs.
    package static let unpacksTooLarge = Refusal(.badInput, Phrase(
        nl: "Uitgepakt is dit bestand veel te groot. Bewaar alleen het blad met de tabel, als XLSX of CSV.",
        en: "Unpacked this file is far too large. Save only the sheet with the table, as XLSX or CSV."))

    package static func tooManyRows(_ limits: TableLimits) -> Refusal {
        Refusal(.badInput, Phrase(
            nl: "De tabel heeft meer dan {most} rijen. Verdeel de tabel over meer bestanden.",
            en: "The table has more than {most} rows. Divide the table over more files."
        ).with(["most": String(limits.rows)]))
    }

    package static func tooManyColumns(row: Int, _ limits: TableLimits) -> Refusal {
        Refusal(.badInput, Phrase(
            nl: "Rij {row} heeft meer dan {most} kolommen. Haal de kolommen weg die niet nodig zijn.",
            en: "Row {row} has more than {most} columns. Remove the columns that are not needed."
        ).with(["row": String(row), "most": String(limits.columns)]))
    }

    package static func tooManyCells(_ limits: TableLimits) -> Refusal {
        Refusal(.badInput, Phrase(
            nl: "De tabel heeft meer dan {most} cellen. Haal kolommen weg, of verdeel de tabel over meer bestanden.",
            en: "The table has more than {most} cells. Remove columns, or divide the table over more files."
        ).with(["most": String(limits.cells)]))
    }

    package static func cellTooLong(_ place: CellPlace) -> Refusal {
        Refusal(.badInput, Phrase(
            nl: "De tekst in cel {place} is te lang. Maak de tekst korter, of kijk of er een aanhalingsteken te veel staat.",
            en: "The text in cell {place} is too long. Make it shorter, or look for a quotation mark too many."
        ).with(["place": place.description]))
    }

    package static func rowTooLong(_ row: Int) -> Refusal {
        Refusal(.badInput, Phrase(
            nl: "Rij {row} is te lang. Maak de teksten korter, of haal kolommen weg die niet nodig zijn.",
            en: "Row {row} is too long. Make the texts shorter, or remove columns that are not needed."
        ).with(["row": String(row)]))
    }

    package static func openQuote(_ place: CellPlace) -> Refusal {
        Refusal(.badInput, Phrase(
            nl: "In cel {place} begint een aanhalingsteken dat niet eindigt. Verbeter die cel en bewaar het bestand opnieuw.",
            en: "In cell {place} a quotation mark begins that does not end. Correct that cell and save the file again."
        ).with(["place": place.description]))
    }
}
