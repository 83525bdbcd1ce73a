import Casework
import CPQ
import Foundation

/// Where a server is and how to reach it: a `postgres://` address, completed from the `PG*` environment as libpq does.
///
/// May hold a password: never printed, never logged.
package struct PostgreSQLAddress: Sendable {
    /// libpq's own words for each setting.
    private let settings: [String: String]

    /// - Throws: a `Refusal` for text that is no address; it does not repeat the text.
    package init(_ text: String) throws {
        guard let options = PQconninfoParse(text, nil) else { throw Refusal.noAddress }
        defer { PQconninfoFree(options) }
        var found: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { found[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        settings = found
    }

    /// What a connection is for.
    enum Purpose: Sendable {
        /// Pages and deeds: on the server that may write, and nothing may take long.
        case work
        /// Only looking, wherever there is a server.
        case look
        /// Reports, on a replica when there is one.
        case reports
        /// A migration or a copy, which may take hours.
        case load

        var mayWrite: Bool { self == .work || self == .load }
    }

    /// How many hosts are named, each to be tried.
    var hosts: Int {
        (settings["host"] ?? settings["hostaddr"] ?? Self.environment("PGHOST") ?? "").split(separator: ",").count
    }

    /// The settings for a connection: those of the address and the environment win over ours.
    func completed(for purpose: Purpose) -> [String: String] {
        var all = [
            "connect_timeout": "3", "keepalives_idle": "5", "keepalives_interval": "2", "keepalives_count": "2",
            "tcp_user_timeout": "4000",
        ]
        if Self.environment("PGCONNECT_TIMEOUT") != nil { all["connect_timeout"] = nil }
        if Self.environment("PGSSLMODE") == nil { all["sslmode"] = isNear ? "allow" : "verify-full" }
        for (name, value) in settings { all[name] = value }
        all["client_encoding"] = "UTF8"
        // Each connection can be found among those of the server by a name of its own.
        all["application_name"] = "wegwijs " + String(UInt64.random(in: 0...UInt64.max), radix: 16)
        all["options"] = limits(purpose) + (settings["options"] ?? Self.environment("PGOPTIONS") ?? "")
        all["target_session_attrs"] = switch purpose {
        case .work, .load: "read-write"
        case .look: "any"
        case .reports: "prefer-standby"
        }
        return all
    }

    private func limits(_ purpose: Purpose) -> String {
        let limits = purpose == .load
            ? "-c statement_timeout=0 -c lock_timeout=0 -c idle_in_transaction_session_timeout=0 "
            : "-c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s "
        return limits + "-c bytea_output=hex -c extra_float_digits=3 -c datestyle=ISO -c timezone=UTC "
    }

    /// A socket or the loopback address: nobody in between to hide from.
    private var isNear: Bool {
        let names = ["host", "hostaddr"].flatMap { name in
            (settings[name] ?? Self.environment("PG" + name.uppercased()) ?? "").split(separator: ",").map(String.init)
        }
        return names.allSatisfy { $0.hasPrefix("/") || ["localhost", "127.0.0.1", "::1"].contains($0) }
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
