import Access
import Casework
import Clients
import Dates
import Letters
import Organisation
import Trail
import Web

/// The pages of the front desk, with sample values.
enum FrontDeskExamples {
    static let all = [
        Example("balie", DeskPage(seat: seat, places: places, helped: [card, other], waiting: waiting, done: done)),
        Example("scherm", ScreenPage(place: seat.placeName, called: [(12, .general), (9, .legal)], waiting: 3)),
        Example("scherm-leeg", ScreenPage(place: seat.placeName, called: [], waiting: 0)),
        Example("balie-leeg", DeskPage(seat: seat, places: places)),
        Example("balie-gevonden", DeskPage(seat: seat, places: places, found: [card, other], words: "Amal", helped: [other])),
        Example("balie-te-kort", DeskPage(seat: seat, places: places, words: "Am", complaints: tooShort)),
        Example("balie-terug", DeskPage(seat: seat, places: places, done: DoneLine(revision: nil))),
        Example("balie-afspraken", DeskPage(seat: seat, places: places, helped: [other], expected: [card.saying(listed.words)])),
        Example("agenda", CalendarPage(
            place: ID(1), placeName: seat.placeName, others: [MenuItem(Phrase(same: "Andere plek"), "#")], monday: day.monday,
            today: day, lines: [.init(listed: listed, name: "أمل"), .init(listed: over, name: nil)])),
        Example("agenda-leeg", CalendarPage(
            place: ID(1), placeName: seat.placeName, others: [], monday: day.monday, today: day, lines: [], isMine: true)),
        Example("afspraak-nieuw", NewAppointmentPage(
            glance: ClientExamples.glance, placeName: seat.placeName, form: AppointmentForm(with: ID(1), needsInterpreter: true),
            team: team)),
        Example("afspraak-kan-niet", NewAppointmentPage(
            glance: ClientExamples.glance, placeName: seat.placeName, form: AppointmentForm(listed.appointment), team: team,
            complaints: complaint(AppointmentForm.time, AppointmentTexts.ownerTaken))),
        Example("afspraak", AppointmentPage(
            known: listed, card: card, placeName: seat.placeName, team: team, today: day,
            form: AppointmentForm(listed.appointment), done: UndoLine("#", AppointmentTexts.planned))),
        Example("overdracht", ShiftHandoverPage(
            handover: ShiftHandover(
                place: seat.placeName, waiting: waiting, appointments: [.init(listed: listed, name: "أمل")],
                tasks: [
                    .init(label: FollowUpTexts.name, name: "أمل", ownerName: "سارة", due: day.adding(days: -2), link: "#"),
                    .init(label: FollowUpTexts.name, name: nil, ownerName: "Els de Vries", due: day, link: nil),
                ],
                coming: [shift.words]), today: day, time: "14:55")),
        Example("overdracht-leeg", ShiftHandoverPage(
            handover: ShiftHandover(place: seat.placeName), today: day, time: "14:55")),
        Example("telefoon", FeedPage(hasOne: true)),
        Example("telefoon-leeg", FeedPage(hasOne: false)),
        Example("telefoon-adres", NewFeedPage(address: "https://wegwijs.example/agenda/0000/wegwijs.ics")),
        Example("uitnodiging", InvitationPage(
            appointment: "0", name: card.name, address: PostalAddress(lines: ["Voorbeeldstraat 1", "2711 AA  Zoetermeer"]),
            letter: Letter(
                dutch: "Beste Amal Voorbeeld,\n\nJe hebt een afspraak met Els de Vries.\n\nOp vrijdag 4 oktober 2024 om 10:00.",
                other: "عزيزتي أمل،\n\nلديك موعد مع \u{2068}Els de Vries\u{2069}.\n\nالتاريخ: \u{2068}04-10-2024\u{2069}",
                language: "ara"))),
        Example("uitnodiging-nl", InvitationPage(
            appointment: "0", name: card.name, address: nil,
            letter: Letter(dutch: "Beste Amal Voorbeeld,\n\nTot vrijdag.", other: nil, language: "tir"))),
        Example("rooster", RosterPage(
            place: ID(1), placeName: seat.placeName, others: [MenuItem(Phrase(same: "Andere plek"), "#")], monday: day.monday,
            today: day, roster: Roster(days: [.init(open: open, rows: [row]), .init(open: closed, rows: [])]), own: ID(1),
            team: team, holes: 2)),
        Example("openingstijden", HoursPage(
            place: ID(1), placeName: seat.placeName, weekly: [weekly], exceptions: [exception], complaints: noReason)),
        Example("openingstijden-leeg", HoursPage(place: ID(1), placeName: seat.placeName, weekly: [], exceptions: [])),
        Example("drukte", BusyPage(
            place: ID(1), placeName: seat.placeName, others: [MenuItem(Phrase(same: "مكان آخر"), "#")],
            weeks: BusyWeeks(until: day.adding(days: -7), today: day), busy: BusyExamples.busy, waits: BusyExamples.waits)),
        Example("drukte-leeg", BusyPage(
            place: ID(1), placeName: seat.placeName, others: [], weeks: BusyWeeks(until: day, today: day),
            busy: BusyHours(Roster(days: []), [:], undated: 0), waits: [])),
        Example("plek", SeatPage(places: places)),
        Example("geen-dienst", NoShiftPage(shifts: [shift.words])),
        Example("geen-dienst-leeg", NoShiftPage(shifts: [])),
        Example("gesprek-zonder-naam", DeskContactPage(
            glance: nil, form: ContactForm(at: clock, by: ID(1)),
            surroundings: .init(placeName: "Voorbeeldplein", isNameless: true))),
        Example("gesprek-klopt-niet", DeskContactPage(
            glance: nil, form: wrong, surroundings: surroundings, last: [recorded.line], complaints: topicMissing)),
        Example("gesprek-met-naam", DeskContactPage(
            glance: ClientExamples.glance, form: ContactForm(at: clock, by: ID(1), language: "ara"), surroundings: surroundings,
            last: [recorded.line], coming: [listed.line], draftOf: "10:42")),
        Example("balie-nieuw", NewcomerPage(
            client: ProvisionalClient(lookedForBy: "Amal"), form: ContactForm(at: clock, by: ID(1)), surroundings: surroundings,
            alike: ClientExamples.alike)),
        Example("vervolg", FollowUpPage(followUp: followUp, card: card, team: team, today: day, form: FollowUpForm(followUp))),
        Example("partners", PartnersPage(partners: partners, chosen: .money, isLeader: true, last: ID(1))),
        Example("partners-leeg", PartnersPage(partners: [], isUndone: true)),
        Example("partner", PartnerPage(partner: partners[0], form: PartnerForm(partners[0]), towns: towns)),
        Example("partner-nieuw", PartnerPage(partner: nil, towns: towns, complaints: noName)),
        Example("verwijzing", ReferralPage(
            known: referral(nil), card: card, partners: partners, team: team, today: day,
            form: ReferralForm(referral(nil).referral))),
        Example("verwijzing-klaar", ReferralPage(
            known: referral(.init(day: day, outcome: .helped)), card: card, partners: [], team: [], today: day,
            form: ReferralForm())),
        Example("verwijzing-nieuw", NewReferralPage(contact: recorded, card: card, partners: partners, complaints: noPartner)),
        Example("verwijzing-leeg", NewReferralPage(contact: recorded, card: nil, partners: [])),
    ] + LegalDeskExamples.all + [
        Example("bewaard-gesprek", ContactPage(
            contact: recorded, card: card, form: ContactForm(recorded, note: "تحدثنا عن الإيجار"), surroundings: surroundings,
            version: "")),
        Example("bewaard-zonder-naam", ContactPage(
            contact: anonymous, card: nil, form: ContactForm(anonymous, note: nil),
            surroundings: .init(placeName: "Voorbeeldplein", isNameless: true), version: "", isErased: true, isOvertaken: true)),
    ]

    static let day = CalendarDate(dayNumber: 20_000)
    private static let clock = Clock.fixed(day)
    private static let seat = DeskSeat(place: ID(1), placeName: "Voorbeeldplein", desk: .general)
    private static let places = [SeatPart.Option(value: "1", name: "Voorbeeldplein"), .init(value: "2", name: "Andere plek")]
    static let card = Card(person: ID(1), name: "Amal Voorbeeld", ownScript: "أمل", bornYear: "1992")
    private static let other = Card(person: ID(2), name: "Samir Voorbeeld", bornYear: "1985")
    private static let shift = ComingShift(day: day, hours: "10:00–15:00", place: "Voorbeeldplein")
    private static let done = DoneLine(
        revision: ID(1), what: [Topic.money.label, Contact.Kind.guidance.label, Phrase(same: "10:42")], name: card.name,
        person: card.person)
    private static let surroundings = ContactFields.Surroundings(
        placeName: "Voorbeeldplein", towns: towns, kind: .guidance,
        mates: [.init(person: ID(2), name: "Samir Voorbeeld"), .init(person: ID(3), name: "سارة")], hasNote: true, team: team,
        partners: partners, mayAskLegal: true)
    private static let towns = [
        Municipality(code: MunicipalityCode(literal: "GM0637"), name: "Zoetermeer"),
        Municipality(code: MunicipalityCode(literal: "GM0599"), name: "Rotterdam"),
    ]
    static let team = [Colleague(id: ID(1), name: "Els de Vries"), Colleague(id: ID(2), name: "سارة")]
    private static let followUp = FollowUp(
        id: ID(1), place: ID(1), person: ID(1), contact: ID(1), step: .call, topic: .money, dueOn: day.adding(days: -2),
        owner: ID(1), standIn: ID(2))
    private static let listed = ListedAppointment(
        appointment: Appointment(
            id: ID(1), place: ID(1), person: ID(1), owner: ID(1), standIn: nil, day: day, begins: .at(hour: 10),
            ends: .at(hour: 11), topic: .housing, needsInterpreter: true),
        ownerName: "Els de Vries", outcome: nil)
    private static let over = ListedAppointment(
        appointment: listed.appointment, ownerName: "سارة", outcome: .noShow)
    private static let partners = [
        Partner(
            id: ID(1), municipality: towns[0].code, municipalityName: towns[0].name, name: "Schuldhulp Voorbeeldstad",
            topics: [.money, .benefits], details: [
                .does: "Helpt met schulden en een plan om ze af te betalen", .forWhom: "Wie in de gemeente woont",
                .opening: "Elke werkdag 9.00 tot 12.00", .phone: "079 000 00 00", .email: "balie@voorbeeld.nl",
                .web: "voorbeeld.nl", .address: "Voorbeeldplein 1",
            ]),
        Partner(id: ID(2), municipality: nil, name: "جمعية المساعدة", topics: [], details: [.does: "يساعد في كل شيء"]),
    ]
    private static let noName = complaint(PartnerForm.name, PartnerTexts.nameWrong)
    private static let noPartner = complaint(ReferralForm.partner, ReferralTexts.partnerMissing)
    private static func referral(_ end: KnownReferral.End?) -> KnownReferral {
        KnownReferral(
            referral: Referral(
                id: ID(1), place: ID(1), person: ID(1), contact: ID(1), partner: ID(1), topic: .money,
                day: day.adding(days: -20), colleague: ID(1), passed: .question, consentedOn: day.adding(days: -20),
                answerBy: day.adding(days: -1), owner: ID(1), standIn: nil),
            partnerName: partners[0].name, end: end)
    }
    private static let waiting = [
        Waiting(
            wait: ID(1), ticket: ID(1), number: 12, desk: .general, person: ID(1), name: "أمل", language: "ara",
            wantsInterpreter: true, minutes: 9, isCalled: true, contact: nil),
        Waiting(
            wait: ID(2), ticket: ID(2), number: 13, desk: .legal, person: nil, language: nil, wantsInterpreter: false, minutes: 4,
            isCalled: false, contact: ID(1)),
    ]
    private static let hours = DeskException.Hours(opens: .at(hour: 10), closes: .at(hour: 15))
    private static let session = OpenDay.Session(id: ID(1), desk: .general, hours: hours, needs: [.guide: 2, .interpreter: 1])
    private static let open = OpenDay(day: day, sessions: [session], remark: nil, exception: nil)
    private static let closed = OpenDay(
        day: day.adding(days: 1), sessions: [], remark: Phrase(nl: "Koningsdag", en: "King’s Day"), exception: nil)
    private static let row = Roster.Row(session: session, planned: [
        .init(shift: ID(1), colleague: ID(1), name: "Els de Vries", tasks: [.guide], hours: hours, isWithdrawn: false),
        .init(shift: ID(2), colleague: ID(2), name: "سارة", tasks: [.interpreter], hours: hours, isWithdrawn: true),
    ])
    private static let weekly = WeeklySession(session: session, weekday: .monday, from: day, until: nil)
    private static let exception = DeskException(id: ID(1), place: ID(1), day: day, hours: nil, reason: "Teamdag")
    private static let noReason = complaint(HoursForm.reason, OpeningTexts.reasonMissing)
    private static let recorded = contact(ID(1))
    private static let anonymous = contact(nil)

    private static func contact(_ person: ID<Person>?) -> RecordedContact {
        RecordedContact(
            id: ID(1), municipality: towns[0].code, place: ID(1), kind: .guidance, day: day, time: "10:42", channel: .walkIn,
            topic: .money, colleague: ID(1), colleagueName: "Els de Vries", person: person, outcome: .answered, minutes: 15,
            language: "ara", note: nil)
    }

    private static let wrong = {
        var form = ContactForm(at: clock, by: ID(1))
        form[ContactForm.minutes] = "veel"
        return form
    }()
    private static let tooShort = complaint(DeskPage.field, DeskTexts.tooShort)
    private static let topicMissing = {
        var complaints = complaint(ContactForm.topic, ContactTexts.topicMissing)
        complaints.add(ContactForm.minutes, ContactTexts.minutesWrong)
        return complaints
    }()

    private static func complaint(_ field: String, _ sentence: Phrase) -> Complaints {
        var complaints = Complaints()
        complaints.add(field, sentence)
        return complaints
    }
}
