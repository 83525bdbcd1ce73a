import Casework

/// What a server says is wrong, by its code (SQLSTATE). Statements and values stay out of it.
struct ServerFault: Error, Equatable {
    let code: String

    init(_ code: String?) {
        self.code = code ?? Self.lost.code
    }

    /// The connection is gone, or the server is on its way out or not yet in.
    static let lost = ServerFault("08006")
    /// A step that was not done, because one before it failed.
    static let abandoned = ServerFault("25P02")
    static let unknownHost = ServerFault("WW001")
    static let untrusted = ServerFault("WW002")
    static let conflict = ServerFault("40001")

    /// Which of our sentences belongs to a connection that did not come about. The words of libpq hold codes (asked for)
    /// and, where no server was reached, its own English.
    init(connecting words: String) {
        // Of several hosts each says something; the last had the last word.
        if let said = words.matches(of: /(?:FATAL|ERROR): +([0-9A-Z]{5})\b/).last {
            self.init(String(said.output.1))
        } else if words.contains("could not translate host name") {
            self = .unknownHost
        } else if words.contains("certificate") || words.contains("SSL") {
            self = .untrusted
        } else if words.contains("no password supplied") {
            self.init("28P01")
        } else {
            self = .lost
        }
    }

    /// The world moved under a transaction, or the server had no room to note down what it looked at (53200: what others
    /// noted is let go when they end): doing it anew may well go right.
    var isConflict: Bool {
        ["40001", "40P01", "53200"].contains(code)
    }

    /// Another connection may do better: this one is gone, or its server stops, starts or may only read.
    var isConnectionLost: Bool {
        code.hasPrefix("08") && code != "08P01" || ["57P01", "57P02", "57P03", "57P05", "25P03"].contains(code)
            || isElsewhere || isStale
    }

    /// The server that may write is another one now.
    private var isElsewhere: Bool { code == "25006" }

    /// What was prepared no longer fits the tables, because another program changed them.
    private var isStale: Bool { ["26000", "0A000"].contains(code) }

    var isWorthRepeating: Bool { isConflict || isConnectionLost }

    /// A connection that broke without a word of the server.
    var whenLost: ServerFault {
        isConnectionLost ? self : .lost
    }
}

/// Turns faults of a server into the sentences and errors that both engines share.
func translatingServerFaults<T>(_ body: () throws -> T) throws -> T {
    do {
        return try body()
    } catch let fault as ServerFault {
        throw fault.translated
    }
}

extension ServerFault {
    var translated: any Error {
        switch code {
        case "23505": BrokenConstraint(kind: .unique)
        case "23503": BrokenConstraint(kind: .reference)
        case "23502": BrokenConstraint(kind: .missing)
        case "23514", "22P02", "22003", "22021", "22P05", "22007", "42804": BrokenConstraint(kind: .check)
        case PostgreSQLProtection.refusal.code: BrokenConstraint(kind: .appendOnly)
        case _ where code.hasPrefix("23"): BrokenConstraint(kind: .other)
        case "40001", "40P01", "55P03": Refusal.tooBusy
        case "57014": Refusal.tookTooLong
        case "28P01": Refusal.wrongPassword
        case "28000": Refusal.noEntry
        case "3D000": Refusal.noSuchDatabase
        case "42501": Refusal.missingRights
        case "53300": Refusal.noMoreConnections
        case "53100": Refusal.diskFull
        case "53200": Refusal.noMemoryLeft
        case "58030": Refusal.diskFault
        case "XX001", "XX002": Refusal.damaged
        // Seen on a full disk, where the server stumbles over what it could not write for itself.
        case "XX000": Refusal.serverStumbled
        case Self.unknownHost.code: Refusal.unknownHost
        case Self.untrusted.code: Refusal.untrustedServer
        case _ where isElsewhere: Refusal.readOnly
        case _ where isConnectionLost: Refusal.serverAway
        default: EngineFault(code: code)
        }
    }
}
