import Casework
import Dates

/// A whole day as somebody typed it, or a browser sent it; nothing when it is none.
enum LegalDay {
    static func read(_ typed: String) -> CalendarDate? {
        (try? PartialDate.read(typed)).flatMap { CalendarDate(iso: $0.iso) }
    }

    /// Nothing for what is empty, and for what is no day, which is complained about.
    static func read(_ typed: String, _ field: String, _ complaints: inout Complaints) -> CalendarDate? {
        guard !typed.utf8.isEmpty else { return nil }
        let day = read(typed)
        if day == nil { complaints.add(field, DossierTexts.dayWrong) }
        return day
    }
}
