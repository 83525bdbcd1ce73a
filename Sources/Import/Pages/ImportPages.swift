import Access
import Casework
package import Web

/// The pages on which a list is brought in: sending it, its columns, its problems, what would become of it, and what became of
/// it.
package struct ImportPages: Sendable {
    private let starting: StartHandlers
    private let running: RunHandlers
    private let lists: ListHandlers

    /// - Parameter kinds: what can be brought in.
    package init(_ workplace: Workplace, _ kinds: [ImportKind]) {
        let desk = ImportDesk(workplace: workplace, kinds: kinds)
        starting = StartHandlers(desk: desk)
        running = RunHandlers(desk: desk)
        lists = ListHandlers(desk: desk)
    }

    /// The way in, from the clients.
    package static let doors = [MenuItem(ImportTexts.title, ImportAddresses.start.link())]

    package var routes: [Route] {
        let leaders: Route.Who = .roles([.teamLeader])
        return [
            Route(.get, ImportAddresses.start, leaders, starting.page),
            Route(.post, ImportAddresses.start, leaders, takesFile: true, starting.send),
            Route(.get, ImportAddresses.template, leaders, starting.template),
            Route(.get, ImportAddresses.workbook, leaders, starting.workbook),
            Route(.get, ImportAddresses.list, leaders, proof: .fresh, lists.workbook),
            Route(.post, ImportAddresses.list, leaders, proof: .fresh, lists.ask),
            Route(.get, ImportAddresses.listTable, leaders, proof: .fresh, lists.table),
            Route(.get, ImportAddresses.columns, leaders, starting.columns),
            Route(.post, ImportAddresses.columns, leaders, starting.choose),
            Route(.get, ImportAddresses.problems, leaders, starting.problems),
            Route(.post, ImportAddresses.problems, leaders, starting.remedy),
            Route(.post, ImportAddresses.removal, leaders, starting.discard),
            Route(.get, ImportAddresses.trial, leaders, running.trial),
            Route(.post, ImportAddresses.trial, leaders, running.bring),
            Route(.get, ImportAddresses.run, leaders, running.page),
            Route(.get, ImportAddresses.left, leaders, running.left),
            Route(.post, ImportAddresses.undo, leaders, running.undo),
        ]
    }
}
