import Access
import Casework
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Support
import Synchronization
import Testing
import Web

/// Which program may ask what: every endpoint, asked by a program of everyone, against a table that says what each must meet.
@Suite("Which program may ask what")
struct EndpointMatrixTests {
    @Test("Every endpoint meets every asker as the table says, and every answer has the shape that is promised", arguments: MatrixTown.About.allCases)
    func all(_ about: MatrixTown.About) async throws {
        let town = try await EndpointTown(MatrixTown(TwoDesks()))
        let endpoints = town.town.house.website.endpoints.filter { about == .here || $0.address.pattern.contains("{client}") || $0.address.pattern.contains("{gemeente}") }
        let met = Mutex<[String: String]>([:])
        try await Browser.open(town.town.house.website) { client in
            for endpoint in endpoints {
                var marks = ""
                for asker in Asker.allCases {
                    let program = town.program(asker, client)
                    try await town.ask(endpoint, program, about)
                    marks.append(Self.mark(program.status))
                    if program.status.kind == .successful {
                        #expect(endpoint.output.fits(try program.json), "\(endpoint.address.pattern): \(program.text)")
                    } else {
                        #expect(program.headers[.contentType] == "application/problem+json")
                    }
                }
                let line = marks
                met.withLock { $0["\(endpoint.method.rawValue) \(endpoint.address.pattern)"] = line }
            }
        }
        let (found, expected) = (met.withLock { $0 }, Self.rows(about))
        for (name, marks) in found.sorted(by: { $0.key < $1.key }) where expected[name] != marks {
            Issue.record("\(about) \(name) \(marks), not \(expected[name] ?? "in the table")")
        }
        #expect(found.count == expected.count)
    }

    /// `v` done, `f` a complaint, `?` no token that works, `s` not in its scope, `-` nothing there, `r` a rule that says no.
    private static func mark(_ status: HTTPResponse.Status) -> Character {
        switch status.code {
        case 200, 201: "v"
        case 400: "f"
        case 401: "?"
        case 403: "s"
        case 404: "-"
        case 409: "r"
        default: "!"
        }
    }

    private static func rows(_ about: MatrixTown.About) -> [String: String] {
        let table = switch about {
        case .here: EndpointMatrix.here
        case .beside: EndpointMatrix.beside
        case .elsewhere: EndpointMatrix.elsewhere
        case .formerly, .later: EndpointMatrix.outOfTime
        }
        return Dictionary(uniqueKeysWithValues: table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let words = line.split(separator: " ")
            return (words.prefix(2).joined(separator: " "), words.dropFirst(2).joined())
        })
    }

    @Test("A key opens what it was made for, and with all other scopes together no endpoint of another")
    func scopes() async throws {
        let town = try await MatrixTown(TwoDesks())
        let (house, leader) = (town.house, try await town.house.colleague(town.house.here, .teamLeader))
        let endpoints = try await EndpointTown(town)
        try await Browser.open(house.website) { client in
            for scope in AccessToken.Scope.allCases {
                let others = AccessToken.Scope.allCases.filter { $0 != scope }
                let token = try await Program.token(of: leader, others, in: house.database, at: house.clock, ids: house.ids).text
                let program = Program(client, token: token)
                for endpoint in house.website.endpoints where endpoint.scope != nil {
                    try await endpoints.ask(endpoint, program, .here)
                    #expect((program.status == 403) == (endpoint.scope == scope), "\(endpoint.address.pattern) without \(scope): \(program.status)")
                }
            }
        }
    }

    @Test("What is out of scope makes no difference to a program either", arguments: [
        Asker.volunteer, .own, .onShift, .legalWorker, .teamLeader, .leaderBeside, .municipality,
    ])
    func noninterference(_ asker: Asker) async throws {
        let (alone, beside) = (try await Self.answers(isFull: false, asker), try await Self.answers(isFull: true, asker))
        #expect(alone.count == beside.count && alone.count > 30)
        for (one, other) in zip(alone, beside) { #expect(one == other) }
    }

    private static func answers(isFull: Bool, _ asker: Asker) async throws -> [String] {
        let town = try await EndpointTown(MatrixTown(TwoDesks(isFull: isFull)))
        if isFull { try await Elsewhere(town.town.house).fill(partner: town.town.partner) }
        let found = Mutex<[String]>([])
        try await Browser.open(town.town.house.website) { client in
            for endpoint in town.town.house.website.endpoints {
                for about in [MatrixTown.About.here, .elsewhere] {
                    let program = town.program(asker, client)
                    try await town.ask(endpoint, program, about)
                    // What a deed leads to, and what is listed of deeds, has a number that is new every time.
                    let isNumbered = program.status == .created || endpoint.address.pattern.hasSuffix("wijzigingen")
                    let headers = program.headers.filter { $0.name != .location && $0.name != .date && $0.name != .contentLength }
                    let answer = "\(endpoint.address.pattern) \(program.status) \(headers) \(isNumbered ? "" : program.text)"
                    found.withLock { $0.append(answer.replacing(/"(feit|lid|nummer)":"[0-9a-z]{13}"/, with: "")) }
                }
            }
        }
        return found.withLock { $0 }
    }
}
