import HTTPTypes
package import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// One connection: bytes, requests, the doorkeeper, the website.
struct DoorChannel: ServerChildChannel, HTTPChannelHandler {
    typealias Value = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    let responder: HTTPChannelHandler.Responder
    let options: DoorOptions
    let connections: Connections

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            var limits = NIOHTTPDecoderLimitConfiguration()
            limits.maxHeaderFieldSize = options.headerBytes
            limits.maxHeaderListSize = options.headerBytes
            limits.maxHeaderFieldCount = options.headerCount
            let keeper = Doorkeeper(options, connections)
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(Doorstep(keeper))
            // Answers wait for each other and errors are answered by the website; names of headers were looked at already.
            try pipeline.configureHTTPServerPipeline(
                withPipeliningAssistance: false, withErrorHandling: false, withOutboundHeaderValidation: false,
                withEncoderConfiguration: .init(), withDecoderLimitConfiguration: limits)
            try pipeline.addHandler(keeper)
            try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: options.isEncrypted))
            // Lets a request that is being answered end when the program has to.
            try pipeline.addHandler(HTTPConnectionStateHandler(logger: logger))
            return try NIOAsyncChannel(
                wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
        }
    }

    func handle(value: Value, logger: Logger) async {
        await handleHTTP(asyncChannel: value, logger: logger)
    }
}

extension HTTPServerBuilder {
    /// The server of the website: every connection passes the door.
    package static func door(_ options: DoorOptions) -> HTTPServerBuilder {
        let connections = Connections(options)
        return HTTPServerBuilder { DoorChannel(responder: $0, options: options, connections: connections) }
    }
}
