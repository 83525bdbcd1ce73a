import Access
import Casework
import Database
import Web

/// A colleague gives a program of his own a token, and takes it back.
struct TokenHandlers: Sendable {
    let workplace: Workplace

    func page(_ visit: Visit) async throws -> Answer {
        .page(try await page(visit, TokenForm(), Complaints()))
    }

    private func page(_ visit: Visit, _ form: TokenForm, _ complaints: Complaints) async throws -> TokensPage {
        let (colleague, now) = (try visit.signedIn.standing.colleague, workplace.clock.now())
        let open = try await workplace.database.read { try AccessTokens.open(of: colleague, at: now, $0) }
        return TokensPage(tokens: open, form: form, complaints: complaints)
    }

    func make(_ visit: Visit) async throws -> Answer {
        let (form, colleague, now) = (TokenForm(visit.form), try visit.signedIn.standing.colleague, workplace.clock.now())
        let (author, id) = (try visit.author("own", workplace), workplace.ids.next(AccessToken.self))
        do {
            let wanted = try form.read()
            let token = try await workplace.database.write { db in
                try visit.formUse.claim(leadingTo: TeamAddresses.tokens.link(), at: now, db)
                return try AccessTokens.make(
                    wanted.name, wanted.scopes, for: colleague, lasting: wanted.lasting, at: now, id: id, by: author, in: db)
            }
            return .page(NewTokenPage(name: wanted.name, text: AccessToken.text(of: token)))
        } catch let complaints as Complaints {
            return .formAgain(try await page(visit, form, complaints))
        }
    }

    /// Somebody else's does not exist.
    func revoke(_ visit: Visit) async throws -> Answer {
        let (colleague, author, now) = (
            try visit.signedIn.standing.colleague, try visit.author("own", workplace), workplace.clock.now())
        guard let token = ID<AccessToken>(text: visit.place("programma")) else { return .notFound }
        let isOwn = try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: TeamAddresses.tokens.link(), at: now, db)
            return try AccessTokens.revoke(token, of: colleague, at: now, by: author, in: db)
        }
        return isOwn ? .redirect(TeamAddresses.tokens.link()) : .notFound
    }
}
