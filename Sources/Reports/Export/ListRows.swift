import Casework
import Dates
import Tables

/// The list behind a figure as rows of a table: file numbers, no names.
struct ListRows {
    let figure: Figure
    let language: Language

    var heads: [String] { ["number", "date", "amount", "about"] + figure.breakdowns.map(\.id) }

    func row(_ member: Member) -> [NewCell] {
        let about = member.about.map { figure.about.word(for: $0)[language] } ?? ""
        let day = CalendarDate(iso: member.date).map { NewCell.date($0) } ?? .text(member.date)
        return [.text(member.number), day, .number(member.amount), .text(about)] + member.keys.map { .text($0 ?? "") }
    }
}
