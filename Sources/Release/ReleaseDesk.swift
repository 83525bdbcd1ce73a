import Access
package import Casework
import Database
import Organisation
import Trail
package import Web

/// The two people that it takes before a list of people leaves the program. Whoever serves such a list asks here first.
package struct ReleaseDesk: Sendable {
    let workplace: Workplace

    package init(_ workplace: Workplace) {
        self.workplace = workplace
    }

    /// What stands in the way of a document: the question for a release. Nothing when it was given to who asks.
    /// - Parameters:
    ///   - address: of the document, where the question is sent to as well.
    ///   - title: what it is. Names no person.
    package func question(_ visit: Visit, before address: String, _ title: Phrase) async throws -> Answer? {
        try await question(visit, address, title, Complaints())
    }

    private func question(
        _ visit: Visit, _ address: String, _ title: Phrase, _ complaints: Complaints
    ) async throws -> Answer? {
        let (colleague, now) = (try visit.signedIn.standing.colleague, workplace.clock.now())
        let (isGiven, isWaiting) = try await workplace.database.read { db in
            (
                try Releases.isGiven(address, to: colleague, at: now, db),
                try Releases.isWaiting(address, for: colleague, at: now, db))
        }
        if isGiven { return nil }
        let page = AskPage(
            title: title[visit.language], address: address, isWaiting: isWaiting, reason: visit.form[AskPage.reason],
            complaints: complaints)
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// Asks for a release, of whoever leads the same team and of the administrators.
    package func ask(_ visit: Visit, for address: String, _ title: Phrase) async throws -> Answer {
        let (standing, reason) = (try visit.signedIn.standing, visit.form[AskPage.reason])
        guard let place = standing.places(as: .teamLeader).min() else { return .notFound }
        guard (10...500).contains(reason.unicodeScalars.count) else {
            var complaints = Complaints()
            complaints.add(AskPage.reason, ReleaseTexts.reasonMissing)
            return try await question(visit, address, title, complaints) ?? .redirect(address)
        }
        let (author, now) = (try visit.author("release", as: .teamLeader, workplace), workplace.clock.now())
        let release = Release(
            id: workplace.ids.next(), colleague: standing.colleague, place: place, address: address,
            title: title[visit.language], reason: reason, askedAt: now)
        try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: ReleaseAddresses.releases.link(), at: now, db)
            try Releases.ask(release, by: author, in: db)
        }
        return .redirect(ReleaseAddresses.releases.link())
    }
}
