import NIOCore

/// How quickly a connection has to go on (tempo). What it waits for decides how long it may wait.
struct Pace {
    /// Why a connection ends.
    enum Overdue {
        /// Nothing was asked, or the last word was said: it is closed without one.
        case idle
        /// A request was begun and does not get on.
        case slow
        /// The answer is not taken.
        case unread
    }

    /// A body that is on its way.
    private struct Body {
        let since: NIODeadline
        var bytes = 0
    }

    private let options: DoorOptions
    /// How many requests were begun and are not answered yet.
    private(set) var pending = 0
    private var headersUntil: NIODeadline
    private var hasBegun = false
    private var body: Body?
    private var sendingUntil: NIODeadline?
    private var partingUntil: NIODeadline?

    init(_ options: DoorOptions, now: NIODeadline) {
        self.options = options
        headersUntil = now + .init(options.headerTime)
    }

    var isParting: Bool { partingUntil != nil }
    var isReadingBody: Bool { body != nil }

    /// Bytes arrived, of whatever. True when they are the first of a request.
    mutating func stir(now: NIODeadline) -> Bool {
        guard pending == 0, !hasBegun else { return false }
        hasBegun = true
        headersUntil = min(headersUntil, now + .init(options.headerTime))
        return true
    }

    mutating func begin(now: NIODeadline) {
        pending += 1
        body = Body(since: now)
    }

    mutating func read(_ bytes: Int) {
        body?.bytes += bytes
    }

    mutating func endBody() {
        body = nil
    }

    mutating func send(now: NIODeadline) {
        sendingUntil = now + .init(options.answerTime)
    }

    mutating func sent(now: NIODeadline) {
        pending = max(0, pending - 1)
        sendingUntil = nil
        hasBegun = false
        headersUntil = now + .init(options.idleTime)
    }

    mutating func part(now: NIODeadline) {
        partingUntil = now + .init(options.partingTime)
    }

    /// Until when it may stay as it is; nothing while the work is ours.
    var deadline: NIODeadline? {
        if let partingUntil { return partingUntil }
        if let sendingUntil { return sendingUntil }
        if let body {
            return body.since + .init(options.bodyTime) + .seconds(Int64(body.bytes / max(1, options.bodyRate)))
        }
        return pending == 0 ? headersUntil : nil
    }

    func overdue(now: NIODeadline) -> Overdue? {
        guard let deadline, now >= deadline else { return nil }
        if isParting { return .idle }
        if sendingUntil != nil { return .unread }
        return body != nil || hasBegun ? .slow : .idle
    }
}
