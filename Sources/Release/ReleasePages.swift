import Access
import Casework
import Database
package import Web

/// The pages of releases: what was asked, and the decision of the second colleague.
package struct ReleasePages: Sendable {
    private let workplace: Workplace

    package init(_ workplace: Workplace) {
        self.workplace = workplace
    }

    package static let menu = [MenuItem(ReleaseTexts.releases, ReleaseAddresses.releases.link())]

    package var routes: [Route] {
        let keepers: Route.Who = .roles([.teamLeader, .administrator])
        return [
            Route(.get, ReleaseAddresses.releases, keepers, list),
            Route(.post, ReleaseAddresses.decision, keepers, proof: .fresh, decide),
        ]
    }

    private func list(_ visit: Visit) async throws -> Answer {
        let (standing, now) = (try visit.signedIn.standing, workplace.clock.now())
        return .page(ReleasesPage(lines: try await workplace.database.read { try Releases.lately(standing, at: now, $0) }))
    }

    private func decide(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Release>(text: visit.place("vrijgave")),
            let decision = ReleasesPage.Decision(rawValue: visit.form[ReleasesPage.decision])
        else { return .notFound }
        let (standing, author, now) = (try visit.signedIn.standing, try visit.author("release", workplace), workplace.clock.now())
        let link = ReleaseAddresses.releases.link()
        let isDone = try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: link, at: now, db)
            return try Releases.decide(id, isGiven: decision == .give, standing, at: now, by: author, in: db)
        }
        return isDone ? .redirect(link) : .notFound
    }
}
