import Casework
package import Web

/// The pages about letters, with sample values.
package enum LetterExamples {
    package static let all = [
        Example("teksten", LettersPage(texts: [(kind: .invitation, texts: [dutch, arabic, outdated])])),
        Example("tekst", LetterWordingPage(kind: .invitation, language: "nld", known: dutch, dutch: dutch, done: UndoLine("#"))),
        Example("tekst-leeg", LetterWordingPage(kind: .invitation, language: "som", known: nil, dutch: dutch)),
        Example("tekst-wacht", LetterWordingPage(kind: .invitation, language: "ara", known: waiting, dutch: dutch)),
        Example("tekst-fout", LetterWordingPage(
            kind: .invitation, language: "ara", known: arabic, dutch: dutch, typed: "مرحبا {naam}", complaints: wrong)),
    ]

    private static let dutch = LetterWording(
        id: nil, language: "nld", text: LetterKind.invitation.draft, approval: nil, isOfNow: true)
    private static let words = "عزيزي {naam}،\n\nلديك موعد مع {met}.\n\nالتاريخ: {dag}\nالساعة: {tijd}\nالمكان: {plaats}"
    private static let arabic = LetterWording(
        id: ID(1), language: "ara", text: words, approval: .init(interpreter: "Rania Voorbeeld", day: "2024-10-01"),
        isOfNow: true)
    private static let waiting = LetterWording(id: ID(1), language: "ara", text: words, approval: nil, isOfNow: true)
    private static let outdated = LetterWording(
        id: ID(2), language: "eng", text: "Dear {naam}", approval: .init(interpreter: "Sam", day: "2024-10-01"), isOfNow: false)
    private static let wrong = {
        var complaints = Complaints()
        complaints.add(LetterWordingPage.text, LetterTexts.missing.with(["what": "{dag}, {tijd}"]))
        return complaints
    }()
}
