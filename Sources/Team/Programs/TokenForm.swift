import Access
import Casework
import Web

/// What was filled in to make a token: for which program, what it may, and for how long.
struct TokenForm: Sendable, Equatable {
    static let name = "naam"
    static let clients = "clienten"
    static let figures = "cijfers"
    static let term = "termijn"

    let name: String
    let clients: String
    let figures: String
    let term: String

    init(_ form: Form = Form()) {
        name = form[Self.name]
        clients = form[Self.clients]
        figures = form[Self.figures]
        term = form[Self.term]
    }

    static let clientChoices = [
        (value: "geen", label: TokenTexts.nothing), (value: "lezen", label: TokenTexts.look),
        (value: "schrijven", label: TokenTexts.lookAndChange),
    ]
    static let figureChoices = [
        (value: "geen", label: TokenTexts.nothing), (value: "lezen", label: TokenTexts.look),
    ]
    static let termChoices = [
        (value: "30", label: TokenTexts.month), (value: "90", label: TokenTexts.quarter), (value: "365", label: TokenTexts.year),
    ]

    /// - Throws: `Complaints`, all at once.
    func read() throws(Complaints) -> (name: String, scopes: [AccessToken.Scope], lasting: Duration) {
        var complaints = Complaints()
        if !(1...60).contains(name.unicodeScalars.count) { complaints.add(Self.name, TokenTexts.nameWrong) }
        if scopes.isEmpty { complaints.add(Self.clients, TokenTexts.scopeMissing) }
        let days = Self.termChoices.first { $0.value.utf8.elementsEqual(term.utf8) }.flatMap { Int64($0.value) }
        if days == nil { complaints.add(Self.term, TokenTexts.termMissing) }
        guard let days, complaints.all.isEmpty else { throw complaints }
        return (name, scopes, .seconds(days * 86_400))
    }

    private var scopes: [AccessToken.Scope] {
        let mayChange = clients.utf8.elementsEqual("schrijven".utf8)
        let mayLook = mayChange || clients.utf8.elementsEqual("lezen".utf8)
        return (mayLook ? [.readClients] : []) + (mayChange ? [.writeClients] : [])
            + (figures.utf8.elementsEqual("lezen".utf8) ? [.readFigures] : [])
    }
}
