import NIOCore

/// Stands before everybody who reads, and tells when something comes in (stoep): a request that is dripped in has begun long
/// before it can be read.
final class Doorstep: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let keeper: Doorkeeper

    init(_ keeper: Doorkeeper) {
        self.keeper = keeper
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        keeper.stir()
        context.fireChannelRead(data)
    }
}
