import Foundation

/// The engine on which the tests run now. `./test` runs them once on each.
package enum Engine: String, Sendable {
    case sqlite, postgresql

    package static let chosen = Engine(rawValue: ProcessInfo.processInfo.environment["WEGWIJS_TEST_ENGINE"] ?? "sqlite") ?? .sqlite
}
