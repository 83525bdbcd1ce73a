import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1

/// Stands at one connection (portier): reads by which host a request asks, keeps the pace, ends what is too slow, and puts the
/// headers on answers that were made below the website.
final class Doorkeeper: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let options: DoorOptions
    private let connections: Connections
    private var pace: Pace
    private var place: ChannelHandlerContext?
    private var alarm: Scheduled<Void>?
    /// How many requests and answers there were, and after how many of them the connection ends.
    private var (requests, answers, last) = (0, 0, Int.max)
    private var hasAnswered = false
    /// What is wrong with the bytes that came in.
    private var fault: HTTPResponseStatus?

    init(_ options: DoorOptions, _ connections: Connections) {
        self.options = options
        self.connections = connections
        pace = Pace(options, now: .now())
    }

    func handlerAdded(context: ChannelHandlerContext) {
        place = context
    }

    func channelActive(context: ChannelHandlerContext) {
        guard connections.admit(context.channel) else { return context.close(promise: nil) }
        settle(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        connections.leave(context.channel)
        alarm?.cancel()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        alarm?.cancel()
        place = nil
    }

    /// Bytes arrived, before anybody read them.
    func stir() {
        if pace.stir(now: .now()), let place { settle(place) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !pace.isParting else { return }
        switch unwrapInboundIn(data) {
        case .head(var head):
            guard pace.pending < options.requestsInARow else { return context.close(promise: nil) }
            if pace.pending == 0 { connections.note(context.channel, isIdle: false) }
            pace.begin(now: .now())
            hasAnswered = false
            requests += 1
            if !head.isKeepAlive { last = min(last, requests) }
            Self.name(&head)
            settle(context)
            context.fireChannelRead(wrapInboundOut(.head(head)))
        case .body(let bytes):
            pace.read(bytes.readableBytes)
            context.fireChannelRead(data)
        case .end:
            pace.endBody()
            settle(context)
            context.fireChannelRead(data)
        }
    }

    /// Who is on the way out is still listened to, or the end would come before our last word was read.
    func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        if pace.isParting { context.read() }
    }

    /// The host in the address counts, when there is one; and of an older or newer way of asking nothing is understood.
    private static func name(_ head: inout HTTPRequestHead) {
        let (path, host) = RequestTarget.parts(head.uri)
        let isKnown = head.version == .http1_1 || head.version == .http1_0
        head.uri = isKnown ? path : RequestTarget.none
        if let host, head.headers["Host"].count == 1 { head.headers.replaceOrAdd(name: "Host", value: host) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let error = error as? HTTPParserError {
            fault = switch error {
            case .headerOverflow: .requestHeaderFieldsTooLarge
            case .invalidMethod: .methodNotAllowed
            default: .badRequest
            }
        }
        context.fireErrorCaught(error)
    }

    private static let lost: Set<HTTPResponseStatus> = [
        .badRequest, .requestTimeout, .payloadTooLarge, .requestHeaderFieldsTooLarge,
    ]

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !pace.isParting else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(var head):
            hasAnswered = true
            answers += 1
            let isOurs = head.headers.contains(name: SafetyHeaders.mark)
            if !isOurs { complete(&head) }
            // After bytes that nobody understood, and after what is answered before it was read to its end, nobody knows where
            // a next request would begin.
            let isLost = pace.isReadingBody && pace.pending == 1
            if !isOurs || isLost || Self.lost.contains(head.status) { last = answers }
            if answers >= last { head.headers.replaceOrAdd(name: "Connection", value: "close") }
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body:
            context.write(data, promise: promise)
        case .end:
            pace.send(now: .now())
            settle(context)
            let taken = promise ?? context.eventLoop.makePromise()
            taken.futureResult.assumeIsolated().whenSuccess { self.answered(context) }
            context.write(data, promise: taken)
        }
    }

    private func answered(_ context: ChannelHandlerContext) {
        guard !pace.isParting else { return }
        pace.sent(now: .now())
        if answers >= last { return part(context) }
        if pace.pending == 0 { connections.note(context.channel, isIdle: true) }
        settle(context)
    }

    /// An answer that was made by the server itself.
    private func complete(_ head: inout HTTPResponseHead) {
        if let fault { head.status = fault }
        if head.status == .methodNotAllowed { head.headers.replaceOrAdd(name: "Allow", value: "GET, HEAD, POST") }
        for (name, value) in SafetyHeaders.all + [SafetyHeaders.notKept] { head.headers.replaceOrAdd(name: name, value: value) }
        if options.isEncrypted {
            head.headers.replaceOrAdd(name: SafetyHeaders.strictTransport.name, value: SafetyHeaders.strictTransport.value)
        }
        RequestLog(options.requestLog).note(route: nil, method: nil, status: Int(head.status.code), took: .zero)
    }

    /// Closes our side, and a moment later the rest.
    private func part(_ context: ChannelHandlerContext) {
        pace.part(now: .now())
        settle(context)
        context.close(mode: .output, promise: nil)
        context.read()
    }

    /// Sets the alarm anew, after something that changes how long may be waited.
    private func settle(_ context: ChannelHandlerContext) {
        alarm?.cancel()
        alarm = pace.deadline.map { deadline in
            context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.ring(context) }
        }
    }

    private func ring(_ context: ChannelHandlerContext) {
        switch pace.overdue(now: .now()) {
        case nil: settle(context)
        case .idle, .unread: context.close(promise: nil)
        case .slow: refuseSlow(context)
        }
    }

    /// Says so when nothing else is being said on this connection. Who waits for the rest hears at once that it does not come:
    /// half a form must not pass for a whole one.
    private func refuseSlow(_ context: ChannelHandlerContext) {
        let maySpeak = pace.pending == 0 || pace.pending == 1 && !hasAnswered
        let isHalf = pace.isReadingBody
        if maySpeak {
            var head = HTTPResponseHead(version: .http1_1, status: .requestTimeout, headers: ["Content-Length": "0"])
            complete(&head)
            head.headers.add(name: "Connection", value: "close")
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            part(context)
        }
        if isHalf { context.fireErrorCaught(HTTPParserError.invalidEOFState) }
        if !maySpeak { context.close(promise: nil) }
    }
}
