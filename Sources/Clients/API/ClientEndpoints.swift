import Access
import Casework
package import Web

/// What other programs may ask and record about clients: the deeds of the pages, with the same rules.
extension ClientPages {
    private static let workers: Route.Who = .roles([.volunteer, .legalWorker, .teamLeader])

    package var endpoints: [Endpoint] {
        readEndpoints + personEndpoints + factEndpoints
    }

    private var readEndpoints: [Endpoint] {
        let reading = ClientReading(files: files)
        return [
            look(ClientEndpointAddresses.clients, EndpointTexts.own, ClientShapes.cards, reading.own),
            Endpoint(
                .post, ClientEndpointAddresses.searches, Self.workers, .readClients, EndpointTexts.search,
                taking: .fields([InputField(ClientsPage.field, ClientTexts.search, isRequired: true)]),
                giving: ClientShapes.found, judge: ClientJudging.search, ClientEndpoint.within(reading.search)),
            look(ClientEndpointAddresses.client, EndpointTexts.client, ClientShapes.file, reading.file),
            look(ClientEndpointAddresses.members, EndpointTexts.household, ClientShapes.household, reading.household),
            look(ClientEndpointAddresses.facts, EndpointTexts.facts, ClientShapes.facts, reading.facts),
            Endpoint(
                .get, ClientEndpointAddresses.events, Self.workers, .readClients, EndpointTexts.events,
                asking: [InputField(TimelinePart.until, EndpointTexts.until), InputField(TimelinePart.kind, EndpointTexts.kind)],
                giving: ClientShapes.events, ClientEndpoint.within(reading.events)),
            look(ClientEndpointAddresses.changes, EndpointTexts.changes, ClientShapes.changes, reading.changes),
            look(ClientEndpointAddresses.change, EndpointTexts.change, ClientShapes.change, reading.change),
        ]
    }

    private func look(
        _ address: Address, _ summary: Phrase, _ shape: Shape, _ handler: @escaping Endpoint.Handler
    ) -> Endpoint {
        Endpoint(.get, address, Self.workers, .readClients, summary, giving: shape, ClientEndpoint.within(handler))
    }

    private func deed(
        _ address: Address, _ summary: Phrase, taking input: Endpoint.Input = .nothing,
        judge: @escaping Endpoint.Judge = { _ in Complaints() }, _ handler: @escaping Route.Handler
    ) -> Endpoint {
        let reply: Endpoint.Handler = { visit in try await ClientEndpoint.reply(handler(visit), visit) }
        return Endpoint(
            .post, address, Self.workers, .writeClients, summary, taking: input, judge: judge, ClientEndpoint.within(reply))
    }

    private var personEndpoints: [Endpoint] {
        let judging = ClientJudging(clock: files.looking.workplace.clock)
        return [
            deed(
                ClientEndpointAddresses.clients, EndpointTexts.add, taking: .fields(ClientFields.newClient),
                judge: judging.person, people.add),
            deed(
                ClientEndpointAddresses.corrections, EndpointTexts.correct,
                taking: .fields(ClientFields.correction), judge: judging.person, people.correct),
            deed(
                ClientEndpointAddresses.members, EndpointTexts.addMember, taking: .fields(ClientFields.member),
                judge: judging.member, households.addMember),
            deed(ClientEndpointAddresses.departures, EndpointTexts.endMember, households.endMember),
            deed(ClientEndpointAddresses.undoings, EndpointTexts.undo, histories.undo),
        ]
    }

    private var factEndpoints: [Endpoint] {
        let fields = Endpoint.Input.byPlace("gegeven", ClientFields.facts)
        return [
            deed(
                ClientEndpointAddresses.facts, EndpointTexts.addFact, taking: fields, judge: ClientJudging.fact, facts.add),
            deed(
                ClientEndpointAddresses.factCorrections, EndpointTexts.changeFact,
                taking: .byPlace("gegeven", ClientFields.factCorrections), judge: ClientJudging.fact, facts.change),
            deed(ClientEndpointAddresses.factEnds, EndpointTexts.endFact, facts.end),
            deed(ClientEndpointAddresses.factRemovals, EndpointTexts.removeFact, facts.remove),
        ]
    }
}
