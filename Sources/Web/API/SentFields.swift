import Casework
import Dates
import SignIn

/// What another program sent (ingezonden gegevens), read into the form that a page would have sent, with all
/// that is wrong with it.
struct SentFields {
    let form: Form
    let complaints: Complaints

    /// Nothing when it is no JSON object that can be read.
    init?(_ bytes: [UInt8], _ fields: [InputField]) {
        guard let sent = SentObject(bytes) else { return nil }
        var (values, complaints): ([String: String], Complaints) = ([:], Complaints())
        for field in fields {
            guard let value = sent.fields[field.key] else {
                if field.isRequired { complaints.add(field.name, ProblemTexts.missing) }
                continue
            }
            do {
                values[field.name] = try Self.read(value, field)
            } catch {
                complaints.add(field.name, error.sentence)
            }
        }
        let known = Set(fields.map(\.key))
        for name in sent.fields.keys.sorted() where !known.contains(name) { complaints.add(name, ProblemTexts.unknownField) }
        (form, self.complaints) = (Form(values), complaints)
    }

    private struct Wrong: Error {
        let sentence: Phrase
    }

    private static func read(_ value: SentObject.Value, _ field: InputField) throws(Wrong) -> String {
        switch (field.kind, value) {
        case (.yesNo, .yesNo(let isSo)): return isSo ? "ja" : ""
        case (.yesNo, _): throw Wrong(sentence: ProblemTexts.notYesNo)
        case (.text, .text(let text)): return text
        case (.date, .text(let text)):
            guard text.utf8.isEmpty || PartialDate(iso: text) != nil else { throw Wrong(sentence: ProblemTexts.notDate) }
            return text
        case (.word(let words), .text(let text)):
            guard words.contains(where: { $0.utf8.elementsEqual(text.utf8) }) else {
                throw Wrong(sentence: ProblemTexts.notAmong.with(["words": words.joined(separator: ", ")]))
            }
            return text
        default: throw Wrong(sentence: ProblemTexts.notText)
        }
    }

    /// These complaints, and those of the rules about what they do not speak of.
    func joined(with judged: Complaints) -> Complaints {
        let named = Set(complaints.all.map(\.field))
        var all = complaints
        for one in judged.all where !named.contains(one.field) { all.add(one.field, one.sentence) }
        return all
    }
}
