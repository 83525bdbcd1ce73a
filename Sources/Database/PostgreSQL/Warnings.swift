import CPQ

/// Counts what a server warns of while it goes on. Its words stay out: they may hold a value.
final class Warnings {
    private(set) var count = 0

    /// Listens for as long as both live; libpq keeps no hold on us.
    func listen(to connection: OpaquePointer) {
        PQsetNoticeReceiver(connection, { context, result in
            guard let context, let severity = PQresultErrorField(result, Int32(UInt8(ascii: "V"))) else { return }
            guard String(cString: severity) == "WARNING" else { return }
            Unmanaged<Warnings>.fromOpaque(context).takeUnretainedValue().count += 1
        }, Unmanaged.passUnretained(self).toOpaque())
    }
}
