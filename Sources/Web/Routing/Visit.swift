package import Access
package import Casework
package import Database
package import SignIn
package import Trail

/// One request, as a handler needs it.
package struct Visit: Sendable {
    /// The places of the address: "gemeente" → "GM0637". Decoded.
    package let places: [String: String]
    /// What stands behind the question mark. Decoded.
    package let query: [String: String]
    package let language: Language
    /// What was filled in, when a form was sent.
    package let form: Form
    /// Who asks; nothing when nobody is signed in.
    package let session: Session?
    /// This sending of the form.
    package let formUse: FormUse
    /// By which a colleague recognises a device: "Firefox op Windows".
    package let device: String
    /// The network that the request came from, for the limit on trying to sign in.
    package let origin: String
    /// We, as the browser makes and uses passkeys with; nothing where it cannot.
    package let party: RelyingParty?
    /// Whether another program asks, to which the addresses of pages say nothing.
    package let isOfProgram: Bool

    package init(
        places: [String: String] = [:], query: [String: String] = [:], language: Language, form: Form = Form(),
        session: Session? = nil, formUse: FormUse = FormUse("", to: ""), device: String = "", origin: String = "",
        party: RelyingParty? = nil, isOfProgram: Bool = false
    ) {
        self.places = places
        self.query = query
        self.language = language
        self.form = form
        self.session = session
        self.formUse = formUse
        self.device = device
        self.origin = origin
        self.party = party
        self.isOfProgram = isOfProgram
    }

    package func place(_ name: String) -> String {
        places[name] ?? ""
    }

    /// A number behind the question mark, kept within sensible bounds.
    package func number(_ name: String, default usual: Int, in bounds: ClosedRange<Int>) -> Int {
        guard let typed = query[name].flatMap({ Int($0) }) else { return usual }
        return min(max(typed, bounds.lowerBound), bounds.upperBound)
    }

    /// Whether the form that this was sent from was itself sent to an address and stored already: then what comes of it later is
    /// about something that is over.
    package func isOver(_ address: String, _ db: any Reading) throws -> Bool {
        try FormUse(form[FormSeal.once], to: address).isClaimed(db)
    }

    /// Who is signed in. A route that is not for everyone has one.
    /// - Throws: ``Refusal/signedOut``.
    package var signedIn: Session {
        get throws {
            guard let session else { throw Refusal.signedOut }
            return session
        }
    }

    /// Whoever is signed in, as the author of a deed or a look.
    /// - Parameter role: as what he may; the first that he has when left out.
    package func author(_ ground: String, as role: Role? = nil, _ workplace: Workplace) throws -> Author {
        let session = try signedIn
        let roles = session.standing.roles
        let used = role ?? Role.allCases.last { roles.contains($0) }
        return Author(
            session.standing.colleague, ground: ground, role: used?.rawValue, session: session.id.number,
            origin: origin.isEmpty ? nil : origin, clock: workplace.clock, ids: workplace.ids)
    }
}

extension Refusal {
    package static let signedOut = Refusal(.rule, Phrase(
        nl: "Je bent niet meer aangemeld. Meld je aan en probeer het opnieuw.",
        en: "You are no longer signed in. Sign in and try again."))
}
