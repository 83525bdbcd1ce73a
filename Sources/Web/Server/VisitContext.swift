package import Hummingbird
import NIOCore

/// What Hummingbird carries along with a request.
package struct VisitContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address from which it came; empty where there is no connection, as in a test of the router.
    package let origin: String

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        origin = source.channel.remoteAddress?.ipAddress ?? ""
    }

    /// Forms are small; a large body has no business here.
    package var maxUploadSize: Int { 64 * 1024 }
}
