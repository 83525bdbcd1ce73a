/// By which someone recognises his own device in a list: the browser and the system that it names, and nothing more of what
/// it tells.
enum Device {
    /// What a browser says, and its name. Most say the names of others too; those that do so stand first.
    private static let browsers = [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]
    private static let systems = [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ]

    static func name(_ userAgent: String) -> String {
        let browser = browsers.first { userAgent.utf8.contains($0.0.utf8) }?.1
        let system = systems.first { userAgent.utf8.contains($0.0.utf8) }?.1
        return [browser ?? "Browser", system].compactMap { $0 }.joined(separator: ", ")
    }
}
