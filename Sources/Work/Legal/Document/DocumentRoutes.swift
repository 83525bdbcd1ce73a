import Access
import Web

/// The addresses of documents: the list, one of them, its scans and photos, and the bundle.
struct DocumentRoutes {
    let door: LegalDoor

    /// Of a form with a file and the little that comes with it.
    private static let mostBytes = JudgedFile.mostBytes + 64 * 1024

    var all: [Route] {
        let team: Route.Who = .doing(.legal)
        let (documents, files) = (DocumentHandlers(door: door), DocumentFileHandlers(door: door))
        return [
            Route(.get, LegalAddresses.documents, team, documents.list),
            Route(.get, LegalAddresses.bundle, team, documents.bundle),
            Route(.get, LegalAddresses.document, team, documents.page),
            Route(.post, LegalAddresses.document, team, documents.put),
            Route(.post, LegalAddresses.files, team, takesFile: true, mostBytes: Self.mostBytes, files.add),
            Route(.get, LegalAddresses.file, team, files.open),
            Route(.post, LegalAddresses.removal, team, files.remove),
            Route(.post, LegalAddresses.restoring, team, files.restore),
        ]
    }
}
