package import Hummingbird
import NIOCore

/// What Hummingbird carries along with a request.
package struct VisitContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The other end of the connection: who asks, or a proxy that asks for somebody.
    let peer: NetworkAddress?
    package var origin = Origin.unknown
    /// Of a form with a file.
    var fileBytes = DoorOptions().fileBytes

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress.flatMap(NetworkAddress.init)
    }

    /// Forms are small; a large body has no business here.
    package var maxUploadSize: Int { 64 * 1024 }
}
