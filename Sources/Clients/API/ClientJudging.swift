import Casework
import Dates
import Web

/// All that the rules of the forms have against what another program sent, before anything is looked up: so that it hears
/// everything at once, and the same whether a client is there for it or not.
struct ClientJudging: Sendable {
    let clock: Clock

    func person(_ visit: Visit) -> Complaints {
        Self.complaints { () throws(Complaints) in _ = try PersonForm(visit.form).read(ID(0), today: clock.today) }
    }

    func member(_ visit: Visit) -> Complaints {
        var all = person(visit)
        let others = Self.complaints { () throws(Complaints) in _ = try MemberForm(visit.form).read() }
        for one in others.all { all.add(one.field, one.sentence) }
        return all
    }

    static func search(_ visit: Visit) -> Complaints {
        var complaints = Complaints()
        if visit.form[ClientsPage.field].unicodeScalars.count < 3 { complaints.add(ClientsPage.field, ClientTexts.tooShort) }
        return complaints
    }

    static func fact(_ visit: Visit) -> Complaints {
        guard let kind = visit.factKind else { return Complaints() }
        return complaints { () throws(Complaints) in _ = try FactForm(visit.form, kind).read(kind) }
    }

    private static func complaints(_ read: () throws(Complaints) -> Void) -> Complaints {
        do {
            try read()
            return Complaints()
        } catch {
            return error
        }
    }
}
