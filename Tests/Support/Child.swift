package import Foundation

/// A program that runs beside the tests, with a time limit: no test waits for ever.
package struct Child: Sendable {
    /// How a child ended and what it said.
    package struct Ending: Sendable {
        /// Nothing when a signal ended it.
        package let code: Int32?
        package let signal: Int32?
        package let out: String
        package let err: String
    }

    package struct CannotStart: Error {
        let code: Int32
    }

    package let id: pid_t
    private let out: URL
    private let err: URL
    private let limit: ContinuousClock.Instant

    /// - Parameter output: where standard output goes when not to a file of its own, such as a terminal.
    package init(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], output: Int32? = nil,
        within limit: Duration = .seconds(240)
    ) throws {
        let folder = try Scratch.folder()
        out = folder.appending(path: "out")
        err = folder.appending(path: "err")
        self.limit = .now + limit
        let surroundings = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "SWIFT_BACKTRACE": "enable=no"]
            .merging(environment) { $1 }
        id = try Self.spawn(path, arguments, surroundings, output, out.path, err.path)
    }

    private static func spawn(
        _ path: String, _ arguments: [String], _ surroundings: [String: String], _ output: Int32?, _ out: String, _ err: String
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        if let output {
            posix_spawn_file_actions_adddup2(&actions, output, 1)
        } else {
            posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT, 0o600)
        }
        posix_spawn_file_actions_addopen(&actions, 2, err, O_WRONLY | O_CREAT, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, to end its children with it; and signals as a shell would hand them over.
        posix_spawnattr_setpgroup(&attributes, 0)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        var values = surroundings.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + values).forEach { free($0) } }
        var id = pid_t()
        let code = posix_spawn(&id, path, &actions, &attributes, &words, &values)
        guard code == 0 else { throw CannotStart(code: code) }
        return id
    }

    /// What it said until now.
    package var said: (out: String, err: String) {
        ((try? String(contentsOf: out, encoding: .utf8)) ?? "", (try? String(contentsOf: err, encoding: .utf8)) ?? "")
    }

    package func send(_ signal: Int32) {
        kill(id, signal)
    }

    /// Waits until it ends; ends it itself when it takes too long.
    package func ending() async throws -> Ending {
        var status: Int32 = 0
        while waitpid(id, &status, WNOHANG) == 0 {
            if .now > limit { kill(-id, SIGKILL) }
            try? await Task.sleep(for: .milliseconds(5))
        }
        let signal = status & 0x7F
        return Ending(
            code: signal == 0 ? status >> 8 & 0xFF : nil, signal: signal == 0 ? nil : signal, out: said.out, err: said.err)
    }

    /// Waits until what it said holds a word. False when it has not said it within the time.
    package func says(_ word: String, within time: Duration = .seconds(120)) async -> Bool {
        let limit = ContinuousClock.now + time
        while .now < limit {
            if said.out.contains(word) || said.err.contains(word) { return true }
            // Asks whether it ended, and leaves it to be waited for.
            var info = siginfo_t()
            waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG | WNOWAIT)
            if info.si_signo == SIGCHLD { return said.out.contains(word) || said.err.contains(word) }
            try? await Task.sleep(for: .milliseconds(3))
        }
        return false
    }
}
