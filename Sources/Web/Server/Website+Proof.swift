import Access
import Casework

extension Website {
    /// What the route answers; or first the question who it is, when it asks for that and he did not show it lately.
    /// - Parameter target: the path, and what stands behind the question mark.
    func handled(_ route: Route, _ visit: Visit, at path: String, target: String) async throws -> Answer {
        guard let proofs, visit.session != nil else { return try await route.handler(visit) }
        let errand = ProofErrand(route, visit.form, at: path, target: target, without: proofs.fields)
        let isGiven = route.method == .post && !visit.form[ProofErrand.way].isEmpty
        if isGiven {
            if let instead = try await proofs.judge(visit, errand) { return instead }
        } else if isAsked(by: route, visit.session) {
            return try await proofs.ask(visit, errand)
        }
        do {
            return try await route.handler(visit)
        } catch is ProofAsked {
            return try await proofs.ask(visit, errand)
        }
    }

    /// What anybody may see is shown to who was away, too.
    private func isAsked(by route: Route, _ session: Session?) -> Bool {
        if session?.isLocked == true && !route.who.admits(nil) { return true }
        return switch route.proof {
        case .none: false
        case .fresh: session?.isProven != true
        case .anew: true
        }
    }
}
