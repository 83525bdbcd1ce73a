import Dates
import Synchronization

/// Where new identities come from. Passed in, so that practice data and tests are the same at every run.
package struct IDSource: Sendable {
    private let nextNumber: @Sendable () -> Int64

    package func next<Noun>(_ noun: Noun.Type = Noun.self) -> ID<Noun> {
        ID(nextNumber())
    }

    /// 42 bits of milliseconds since 1970, then 21 bits of chance; counts on within one millisecond, so that it
    /// never repeats itself within a process, and draws once for many.
    package static func live(_ clock: Clock) -> IDSource {
        let last = Mutex<Int64>(0)
        return IDSource {
            let first = clock.now().milliseconds << 21
            return last.withLock { last in
                last = last < first ? first | Int64.random(in: 0..<(1 << 21)) : last + 1
                return last
            }
        }
    }

    /// By how much identities grow in so many milliseconds, where they come from a clock.
    package static func growth(in milliseconds: Int64) -> Int64 {
        milliseconds << 21
    }

    /// 1, 2, 3 … after `start`: the same at every run.
    package static func counting(from start: Int64 = 0) -> IDSource {
        let last = Mutex<Int64>(start)
        return IDSource {
            last.withLock { last in
                last += 1
                return last
            }
        }
    }
}
