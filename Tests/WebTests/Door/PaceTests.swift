import NIOCore
import Testing
@testable import Web

@Suite("The pace of a connection")
struct PaceTests {
    private static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)

    private static var options: DoorOptions {
        var options = DoorOptions()
        (options.headerTime, options.idleTime, options.bodyTime, options.answerTime) = (.seconds(8), .seconds(15), .seconds(5), .seconds(120))
        (options.bodyRate, options.partingTime) = (1024, .seconds(1))
        return options
    }

    /// Until how many seconds after the start it may stay as it is.
    private static func limit(_ change: (inout Pace) -> Void) -> Int64? {
        var pace = Pace(options, now: start)
        change(&pace)
        return pace.deadline.map { ($0 - start).nanoseconds / 1_000_000_000 }
    }

    private static func at(_ second: Int64) -> NIODeadline { start + .seconds(second) }

    @Test("Who asks nothing gets the time of the headers, and bytes of a header do not lengthen it")
    func headers() {
        #expect(Self.limit { _ in } == 8)
        #expect(Self.limit { _ = $0.stir(now: Self.at(3)) } == 8)
        #expect(Self.limit { _ = $0.stir(now: Self.at(3)); _ = $0.stir(now: Self.at(7)) } == 8)
    }

    @Test("Each kilobyte of a body lengthens its time by a second, and nothing else does")
    func body() {
        #expect(Self.limit { $0.begin(now: Self.at(2)) } == 7)
        #expect(Self.limit { $0.begin(now: Self.at(2)); $0.read(4 * 1024) } == 11)
        #expect(Self.limit { $0.begin(now: Self.at(2)); for _ in 0..<100 { $0.read(1) } } == 7)
    }

    @Test("While the work is ours nobody is hurried")
    func working() {
        #expect(Self.limit { $0.begin(now: Self.at(2)); $0.endBody() } == nil)
    }

    @Test("After an answer the next request may take its time, and once begun the time of its headers")
    func next() {
        func answered(_ pace: inout Pace) {
            pace.begin(now: Self.at(1))
            pace.endBody()
            pace.send(now: Self.at(2))
            pace.sent(now: Self.at(2))
        }
        #expect(Self.limit(answered) == 17)
        #expect(Self.limit { answered(&$0); _ = $0.stir(now: Self.at(3)) } == 11)
        #expect(Self.limit { answered(&$0); _ = $0.stir(now: Self.at(16)) } == 17)
    }

    @Test("An answer has to be taken, and the last word to be read")
    func sending() {
        #expect(Self.limit { $0.begin(now: Self.at(0)); $0.endBody(); $0.send(now: Self.at(2)) } == 122)
        #expect(Self.limit { $0.part(now: Self.at(2)) } == 3)
    }

    @Test("It is told apart who asked nothing, who asks too slowly and who does not read")
    func overdue() {
        func verdict(_ second: Int64, _ change: (inout Pace) -> Void) -> Pace.Overdue? {
            var pace = Pace(Self.options, now: Self.start)
            change(&pace)
            return pace.overdue(now: Self.at(second))
        }
        #expect(verdict(7) { _ in } == nil)
        #expect(verdict(8) { _ in } == .idle)
        #expect(verdict(8) { _ = $0.stir(now: Self.at(1)) } == .slow)
        #expect(verdict(5) { $0.begin(now: Self.at(0)) } == .slow)
        #expect(verdict(122) { $0.begin(now: Self.at(0)); $0.endBody(); $0.send(now: Self.at(2)) } == .unread)
    }
}
