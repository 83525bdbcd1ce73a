import Foundation
import Synchronization

/// Requests that come when they come, and not when the answer before them is there (open loop): each has its moment before the
/// run begins, and how long it took is counted from that moment, also where it could not be sent yet. A stall is so felt by all
/// who would have asked meanwhile, as at a real desk.
struct OpenLoop {
    /// Requests a second, of all together.
    let rate: Double
    let seconds: Double

    /// What was heard: milliseconds until the first byte by step, and what went wrong.
    struct Heard: Sendable {
        var times: [BenchClerk.Step: [Double]] = [:]
        var faults: [String] = []

        var all: [Double] { times.values.flatMap { $0 }.sorted() }

        mutating func add(_ other: Heard) {
            times.merge(other.times) { $0 + $1 }
            faults += other.faults
        }
    }

    private final class Gathering: Sendable {
        let heard = Mutex(Heard())
    }

    /// - Parameter host: "127.0.0.1:54321".
    func run(_ seats: [ClerkSeat], _ host: String) -> Heard {
        let (gathering, group) = (Gathering(), DispatchGroup())
        // All connections are made before it begins.
        let start = ContinuousClock.now + .milliseconds(500)
        for seat in seats {
            group.enter()
            let (rate, seconds, count) = (rate, seconds, seats.count)
            let thread = Thread {
                let heard = Self.work(seat, of: count, host, rate, seconds, from: start)
                gathering.heard.withLock { $0.add(heard) }
                group.leave()
            }
            thread.stackSize = 1 << 20
            thread.start()
        }
        group.wait()
        return gathering.heard.withLock { $0 }
    }

    /// One clerk: his requests are spread over the run, each at a random moment of its own part of it.
    private static func work(
        _ seat: ClerkSeat, of count: Int, _ host: String, _ rate: Double, _ seconds: Double, from start: ContinuousClock.Instant
    ) -> Heard {
        var (heard, chance) = (Heard(), Chance(state: UInt64(seat.number)))
        let part = Double(count) / rate
        do {
            let clerk = try BenchClerk(seat, host)
            for number in 0..<Int(seconds / part) {
                let share = Double(chance.next() >> 11) / Double(1 << 53)
                let planned = start + .seconds((Double(number) + share) * part)
                let early = (planned - .now) / .microseconds(1)
                if early > 0 { usleep(UInt32(early)) }
                let (step, firstByte) = try clerk.step()
                heard.times[step, default: []].append((firstByte - planned) / .milliseconds(1))
            }
        } catch {
            heard.faults.append("\(error)")
        }
        return heard
    }
}
