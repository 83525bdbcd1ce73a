#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How many files and connections the system lets this program have open at once.
enum OpenFiles {
    /// Asks for as many as it may have; who starts a program often leaves it a thousand. A server that runs out of them
    /// accepts nobody any more.
    /// - Returns: how many it has now.
    static func raise() -> Int {
        var limit = rlimit()
        #if canImport(Glibc)
        let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
        let files = RLIMIT_NOFILE
        #endif
        guard getrlimit(files, &limit) == 0 else { return 1024 }
        var raised = limit
        raised.rlim_cur = min(limit.rlim_max, 65_536)
        if raised.rlim_cur > limit.rlim_cur, setrlimit(files, &raised) == 0 { return Int(raised.rlim_cur) }
        return Int(clamping: limit.rlim_cur)
    }
}
