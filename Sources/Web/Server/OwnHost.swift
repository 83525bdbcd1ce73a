/// The server listens to this machine only. A page elsewhere whose name was made to point here must not read it.
enum OwnHost {
    private static let names = ["localhost", "127.0.0.1", "[::1]"]

    /// - Parameter authority: the host that a request names, with or without a port; nothing when it names none.
    static func isNamed(by authority: String?) -> Bool {
        guard let authority = authority?.lowercased() else { return true }
        return names.contains { name in
            authority == name || authority.hasPrefix(name + ":")
        }
    }
}
