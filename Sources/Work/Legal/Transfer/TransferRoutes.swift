import Access
import Web

/// The addresses of sending dossiers to other teams and of taking them over.
struct TransferRoutes {
    let door: LegalDoor

    /// Of a form with a package and the little that comes with it.
    private static let mostBytes = TransferPackage.mostBytes + 64 * 1024

    var all: [Route] {
        let (team, leads): (Route.Who, Route.Who) = (.doing(.legal), .roles([.teamLeader, .legalWorker]))
        let (sending, taking) = (TransferHandlers(door: door), TakeoverHandlers(door: door))
        return [
            Route(.get, TransferAddresses.all, team, sending.page),
            Route(.post, TransferAddresses.all, team, proof: .fresh, sending.send),
            Route(.get, TransferAddresses.package, team, sending.fetch),
            Route(.post, TransferAddresses.receipt, team, sending.receive),
            Route(.post, TransferAddresses.withdrawal, team, sending.withdraw),
            Route(.get, TransferAddresses.taking, leads, taking.page),
            Route(.post, TransferAddresses.taking, leads, takesFile: true, mostBytes: Self.mostBytes, taking.send),
            Route(.get, TransferAddresses.difference, leads, taking.difference),
            Route(.post, TransferAddresses.difference, leads, taking.take),
            Route(.post, TransferAddresses.discarding, leads, taking.discard),
            Route(.get, TransferAddresses.taken, team, taking.taken),
        ]
    }
}
