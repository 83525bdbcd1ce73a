import Casework
import Clients
import Dates
import Web

/// The pages of the legal desk, with sample values.
enum LegalDeskExamples {
    static let all = [
        Example("juridische-vraag", LegalQuestionPage(
            known: question(nil), card: FrontDeskExamples.card, escalations: [asked, answered], team: FrontDeskExamples.team,
            today: day, form: LegalQuestionForm(question(nil).question), hasVault: true)),
        Example("juridisch-klopt-niet", LegalQuestionPage(
            known: question(nil), card: FrontDeskExamples.card, escalations: [], team: FrontDeskExamples.team, today: day,
            form: LegalQuestionForm(question(nil).question), hasVault: true, complaints: noQuestion)),
        Example("juridisch-klaar", LegalQuestionPage(
            known: question(.init(day: day, outcome: .sent)), card: nil, escalations: [], team: [], today: day,
            form: LegalQuestionForm())),
        Example("helpdesk", EscalationPage(
            escalation: asked, card: FrontDeskExamples.card, question: "Telt een verblijf in Turkije mee?", today: day,
            form: EscalationForm(answeredOn: day))),
        Example("helpdesk-antwoord", EscalationPage(
            escalation: answered, card: FrontDeskExamples.card, question: "هل يحسب؟", answer: "نعم", today: day,
            form: EscalationForm())),
        Example("helpdesk-dicht", EscalationPage(
            escalation: asked, card: nil, question: nil, isReadable: false, today: day, form: EscalationForm(answeredOn: day))),
        Example("helpdesk-gewist", EscalationPage(
            escalation: answered, card: nil, question: nil, today: day, form: EscalationForm())),
        Example("helpdesk-klopt-niet", EscalationPage(
            escalation: asked, card: nil, question: "?", today: day, form: EscalationForm(), complaints: noDay)),
    ]

    private static let day = FrontDeskExamples.day
    private static let asked = escalation(nil)
    private static let answered = escalation(.init(day: day, text: "x"))

    private static func question(_ end: KnownQuestion.End?) -> KnownQuestion {
        KnownQuestion(
            question: LegalQuestion(
                id: ID(1), place: ID(1), person: ID(1), contact: ID(1), day: day.adding(days: -5), kind: .family,
                deadline: .init(term: .objection, day: day.adding(days: 3)), owner: ID(1), standIn: ID(2)),
            end: end)
    }

    private static func escalation(_ answer: Escalation.Reply?) -> Escalation {
        Escalation(
            id: ID(1), place: ID(1), person: ID(1), legalQuestion: ID(1), askedOn: day.adding(days: -5), question: "x",
            answerBy: day.adding(days: 2), owner: ID(1), standIn: nil, answer: answer)
    }

    private static let noQuestion = complaint(EscalationForm.question, LegalDeskTexts.questionMissing)
    private static let noDay = complaint(EscalationForm.answeredOn, LegalDeskTexts.answeredOnWrong)

    private static func complaint(_ field: String, _ sentence: Phrase) -> Complaints {
        var complaints = Complaints()
        complaints.add(field, sentence)
        return complaints
    }
}
