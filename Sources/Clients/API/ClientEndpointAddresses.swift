import Access
package import Casework
package import Trail
package import Web

/// Where other programs ask about clients. What is looked for is never in an address here either.
enum ClientEndpointAddresses {
    static let clients = Address("/api/v1/clienten")
    static let searches = Address("/api/v1/clienten/zoekvragen")
    static let client = Address("/api/v1/clienten/{client}")
    static let corrections = Address("/api/v1/clienten/{client}/correcties")
    static let members = Address("/api/v1/clienten/{client}/huisgenoten")
    static let departures = Address("/api/v1/clienten/{client}/huisgenoten/{lid}/vertrekken")
    static let events = Address("/api/v1/clienten/{client}/gebeurtenissen")
    static let changes = Address("/api/v1/clienten/{client}/wijzigingen")
    static let change = Address("/api/v1/clienten/{client}/wijzigingen/{wijziging}")
    static let undoings = Address("/api/v1/clienten/{client}/wijzigingen/{wijziging}/terugnames")
    static let facts = Address("/api/v1/clienten/{client}/feiten/{gegeven}")
    static let factCorrections = Address("/api/v1/clienten/{client}/feiten/{gegeven}/{feit}/correcties")
    static let factEnds = Address("/api/v1/clienten/{client}/feiten/{gegeven}/{feit}/beeindigingen")
    static let factRemovals = Address("/api/v1/clienten/{client}/feiten/{gegeven}/{feit}/verwijderingen")
}

extension Visit {
    /// Where a deed leads, in a place that who asked can go to: from there it can be undone.
    package func link(to person: ID<Person>, after revision: ID<Revision>? = nil) -> String {
        let (client, change) = (person.description, revision?.description)
        guard isOfProgram else { return ClientAddresses.file.link(client, query: change.map { [(FilePage.done, $0)] } ?? []) }
        return change.map { ClientEndpointAddresses.change.link(client, $0) } ?? ClientEndpointAddresses.client.link(client)
    }

    /// The kind of fact in the address; nothing where there is no such kind for who asks.
    var factKind: FactKind? {
        FactKind.of(place("gegeven")).flatMap { isOfProgram && $0.isSealed ? nil : $0 }
    }
}
