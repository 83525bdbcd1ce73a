package import Hummingbird

/// What Hummingbird carries along with a request.
package struct VisitContext: RequestContext {
    package var coreContext: CoreRequestContextStorage

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }

    /// Forms are small; a large body has no business here.
    package var maxUploadSize: Int { 64 * 1024 }
}
