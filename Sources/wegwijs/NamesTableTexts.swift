import ArgumentParser
import Casework
import Tables

/// What the program says of a table with names that it cannot read.
enum NamesTableTexts {
    /// By the custom of sysexits(3): what was to be read is not there, or is no text.
    static let noInput = ExitCode(66)

    static let absent = Phrase(
        nl: "Het bestand {file} is er niet, of je mag het niet lezen. Kijk de naam na.",
        en: "The file {file} is not there, or you may not read it. Check its name.")
    static let noColumns = Phrase(
        nl: "De tabel mist de kolom a of b. Zet in de eerste regel de namen van de kolommen.",
        en: "The table lacks the column a or b. Put the names of the columns in the first line.")
    static let empty = Phrase(
        nl: "De tabel is leeg. Zet in de eerste regel de namen van de kolommen.",
        en: "The table is empty. Put the names of the columns in the first line.")
    static let notUTF8 = Phrase(
        nl: "De tabel is niet te lezen. Bewaar haar als CSV in UTF-8.",
        en: "The table cannot be read. Save it as CSV in UTF-8.")
    static let strayQuote = Phrase(
        nl: "In regel {line} van de tabel staat een aanhalingsteken te veel. Bewaar haar opnieuw als CSV.",
        en: "Line {line} of the table has a quote too many. Save it as CSV again.")
    static let openQuote = Phrase(
        nl: "Het aanhalingsteken in regel {line} van de tabel wordt niet gesloten. Bewaar haar opnieuw als CSV.",
        en: "The quote in line {line} of the table is not closed. Save it as CSV again.")
    static let width = Phrase(
        nl: "Regel {line} van de tabel heeft {cells} vakken. Er zijn {columns} kolommen. Vul de regel aan.",
        en: "Line {line} of the table has {cells} cells. There are {columns} columns. Complete the line.")

    static func sentence(for fault: UnreadableTable) -> Phrase {
        switch fault {
        case .empty: NamesTableTexts.empty
        case .notUTF8: NamesTableTexts.notUTF8
        case .strayQuote(let line): NamesTableTexts.strayQuote.with(["line": String(line)])
        case .openQuote(let line): NamesTableTexts.openQuote.with(["line": String(line)])
        case .width(let line, let cells, let columns):
            NamesTableTexts.width.with(["line": String(line), "cells": String(cells), "columns": String(columns)])
        }
    }
}
