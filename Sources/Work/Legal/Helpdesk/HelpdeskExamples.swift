import Casework
import Dates
import Web

/// The pages of the national helpdesk, with sample values.
enum HelpdeskExamples {
    static let all = [
        Example("helpdesk", HelpdeskPage(
            dossier: ID(1), questions: [asked, answered], topics: topics, today: day, form: HelpdeskForm(today: day),
            done: UndoLine("#"))),
        Example("helpdesk-leeg", HelpdeskPage(
            dossier: ID(1), questions: [], topics: topics, today: day, form: HelpdeskForm(), complaints: wrong(
                HelpdeskForm.topic, HelpdeskTexts.topicMissing))),
        Example("helpdesk-herkend", HelpdeskPage(
            dossier: ID(1), questions: [], topics: topics, today: day, form: HelpdeskForm(Form([
                HelpdeskForm.topic: "late", HelpdeskForm.question: "Amal Haddad wacht sinds 3 mei 2026. Kan dat?",
                HelpdeskForm.askedOn: day.iso,
            ])), found: found)),
        Example("helpdesk-vraag", page(asked, .init(question: "Telt een verblijf in Turkije mee?"))),
        Example("helpdesk-klopt-niet", page(
            asked, .init(question: "هل يحسب؟"), wrong(HelpdeskForm.done, HelpdeskTexts.doneWrong))),
        Example("helpdesk-antwoord", page(answered, whole)),
        Example("helpdesk-gedeeld", page(shared, whole)),
        Example("helpdesk-gewist", page(answered, .init())),
        Example("antwoorden", AnswersPage(answers: [answer("Telt een verblijf in Turkije mee?", "Ja, als …"), answer(
            "هل يحسب؟", "نعم")], topics: topics, typed: "turkije", chosen: "late")),
        Example("antwoorden-leeg", AnswersPage(answers: [], topics: topics)),
        Example("antwoorden-niets", AnswersPage(answers: [], topics: topics, typed: "xyz")),
    ]

    private static let day = CalendarDate(dayNumber: 20_781)
    private static let topics = [
        HelpdeskTopic(
            code: "late", label: Phrase(nl: "de IND beslist te laat", en: "the authority decides late"),
            from: day.adding(days: -4000), until: nil),
    ]
    private static let found = [
        Anonymising.Found(words: "Amal Haddad", instead: "de cliënt"), Anonymising.Found(words: "3 mei 2026", instead: "(datum)"),
    ]

    private static let whole = HelpdeskQuestionPage.Opened(
        question: "Telt dat mee?", answer: "Ja.", done: "Aanvraag aangepast.")

    private static let asked = HelpdeskQuestion(
        id: ID(1), dossier: ID(1), topic: "late", askedOn: day.adding(days: -5), text: "x", answerBy: day.adding(days: 2),
        hands: Hands(owner: ID(1)))
    private static let answered: HelpdeskQuestion = {
        var question = asked
        question.reply = .init(day: day, text: "x", done: "x")
        return question
    }()
    private static let shared: HelpdeskQuestion = {
        var question = answered
        question.isShared = true
        return question
    }()

    private static func answer(_ question: String, _ answer: String) -> HelpdeskAnswer {
        HelpdeskAnswer(id: ID(1), topic: "late", question: question, answer: answer, declaredOn: day, name: "Joke de Wit")
    }

    private static func page(
        _ known: HelpdeskQuestion, _ opened: HelpdeskQuestionPage.Opened, _ complaints: Complaints = Complaints()
    ) -> HelpdeskQuestionPage {
        HelpdeskQuestionPage(
            known: known, topic: topics[0].label, opened: opened, today: day,
            form: known.reply == nil ? HelpdeskForm(today: day) : HelpdeskForm(sharing: opened.question, opened.answer),
            complaints: complaints)
    }

    private static func wrong(_ field: String, _ sentence: Phrase) -> Complaints {
        var complaints = Complaints()
        complaints.add(field, sentence)
        return complaints
    }
}
