import Casework
import Database

enum FrontDeskSchema {
    static let schema = Schema("front-desk", FieldClasses(
        internal: [
            "contact_month", "desk_session", "desk_session_end", "desk_exception", "desk_need", "partner", "partner_topic",
            "calendar_feed", "calendar_feed_end",
        ],
        personal: [
            "contact", "contact_companion", "desk_seat", "follow_up", "follow_up_end", "ticket", "ticket_wait",
            "ticket_call", "ticket_end", "partner_end", "referral", "referral_end",
            "appointment", "appointment_end", "legal_question", "legal_question_end", "escalation", "escalation_answer",
        ],
        dangerous: ["contact.note", "escalation.question", "escalation_answer.answer"]), [
        Schema.Step("2026-11-23", [
            // `time`: nothing where a list of earlier years does not tell it.
            """
            CREATE TABLE contact (
                id BIGINT NOT NULL PRIMARY KEY,
                municipality TEXT NOT NULL REFERENCES municipality (code),
                place BIGINT NOT NULL REFERENCES place (id),
                kind TEXT NOT NULL CHECK (kind IN ('guidance', 'info-point', 'legal')),
                day TEXT NOT NULL,
                time TEXT,
                channel TEXT NOT NULL CHECK (channel IN ('walk-in', 'appointment', 'phone', 'visit', 'message')),
                topic TEXT NOT NULL,
                colleague BIGINT REFERENCES colleague (id),
                person BIGINT REFERENCES person (id),
                outcome TEXT CHECK (outcome IN ('answered', 'referred', 'follow-up')),
                minutes BIGINT,
                language TEXT,
                note TEXT)
            """,
            "CREATE INDEX contact_by_kind ON contact (municipality, kind, day, id, place, topic)",
            "CREATE INDEX contact_by_person ON contact (person, day) WHERE person IS NOT NULL",
            // Who was helped at a desk lately, and how many came at which hour.
            "CREATE INDEX contact_by_place ON contact (place, day, time, person)",
            """
            CREATE TABLE contact_companion (
                id BIGINT NOT NULL PRIMARY KEY,
                contact BIGINT NOT NULL REFERENCES contact (id),
                person BIGINT NOT NULL REFERENCES person (id))
            """,
            "CREATE INDEX contact_companion_by_contact ON contact_companion (contact)",
            "CREATE INDEX contact_companion_by_person ON contact_companion (person)",
            // Written in the same transaction as each contact; rebuilt by `wegwijs check --repair`.
            """
            CREATE TABLE contact_month (
                municipality TEXT NOT NULL,
                month TEXT NOT NULL,
                kind TEXT NOT NULL,
                place BIGINT NOT NULL,
                contacts BIGINT NOT NULL,
                PRIMARY KEY (kind, municipality, month, place))
            """,
            """
            CREATE TABLE desk_session (
                id BIGINT NOT NULL PRIMARY KEY,
                place BIGINT NOT NULL REFERENCES place (id),
                desk TEXT NOT NULL CHECK (desk IN ('general', 'legal')),
                weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
                opens TEXT NOT NULL,
                closes TEXT NOT NULL,
                from_on TEXT NOT NULL)
            """,
            """
            CREATE TABLE desk_session_end (
                session BIGINT NOT NULL PRIMARY KEY REFERENCES desk_session (id),
                ended_on TEXT NOT NULL)
            """,
        ]),
        Schema.Step("2026-11-27-seat", [
            // At which desk somebody sits, for as long as he is signed in.
            """
            CREATE TABLE desk_seat (
                sign_in BIGINT NOT NULL PRIMARY KEY REFERENCES sign_in (id),
                place BIGINT NOT NULL REFERENCES place (id),
                desk TEXT NOT NULL CHECK (desk IN ('general', 'legal')))
            """,
        ]),
        Schema.Step("2026-11-27-follow-ups", FollowUps.steps),
        Schema.Step("2026-11-27-queue", Queue.steps),
        Schema.Step("2026-11-27-opening", DeskExceptions.steps),
        Schema.Step("2026-11-27-appointments", Appointments.steps),
        Schema.Step("2026-11-27-feeds", CalendarFeeds.steps),
        Schema.Step("2026-11-27-partners", Partners.steps),
        Schema.Step("2026-11-27-referrals", Referrals.steps),
        Schema.Step("2026-11-27-legal-desk", LegalQuestions.steps + Escalations.steps),
    ])
}
