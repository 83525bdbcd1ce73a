import Access
import Casework
import Database
import Organisation
package import Web

/// What other programs may ask about figures.
extension Reports {
    private static let municipalities = Address("/api/v1/gemeenten")
    private static let figures = Address("/api/v1/cijfers/{gemeente}/{jaar}")

    package var endpoints: [Endpoint] {
        let readers: Route.Who = .roles([.volunteer, .legalWorker, .teamLeader, .municipality])
        return [
            Endpoint(
                .get, Self.municipalities, readers, .readFigures, FigureEndpointTexts.municipalities,
                giving: .object(["gemeenten": .list(.object(["code": .text, "naam": .text])), "zijnDitAlle": .yesNo]), reach),
            Endpoint(
                .get, Self.figures, readers, .readFigures, FigureEndpointTexts.figures, giving: .anyObject, report(ofProgram:)),
        ]
    }

    private func reach(_ visit: Visit) async throws -> Reply {
        let standing = try visit.signedIn.standing
        let reach = try await counted.read { try Reach.ofReports(standing, $0) }
        let known = reach.municipalities.map { JSONValue.object(["code": .text($0.code.text), "naam": .text($0.name)]) }
        return .found(.object(["gemeenten": .list(known), "zijnDitAlle": .yesNo(reach.isWhole)]))
    }

    private func report(ofProgram visit: Visit) async throws -> Reply {
        .written(try ReportJSON.encode(try await made(visit), visit.language))
    }
}
