package import Logging

/// How strict the door of the website is. The times are long enough for a poor mobile line, and short enough that who only
/// holds a connection soon loses it.
package struct DoorOptions: Sendable {
    package var hostNames = HostNames.ofThisMachine
    /// What these tell about whom they speak for is believed.
    package var trustedProxies: Set<NetworkAddress> = []
    /// Whether the program does TLS itself.
    package var isEncrypted = false
    /// Receives a line for each request, when asked for.
    package var requestLog: Logger?

    /// Of all headers with the address, and of each of them, in bytes.
    package var headerBytes = 16 * 1024
    package var headerCount = 100
    /// Forms are small; a large body has no business here.
    package var bodyBytes = 64 * 1024
    /// Of a form with a file, where one may be sent: a hundred thousand people with twelve columns are 10 MB.
    package var fileBytes = 20_000_000

    /// From the connection, or from the first byte of a next request, to the end of its headers.
    package var headerTime = Duration.seconds(8)
    /// Between an answer and the next request.
    package var idleTime = Duration.seconds(15)
    /// What a body gets on top of what its bytes take at the lowest rate.
    package var bodyTime = Duration.seconds(5)
    /// In bytes a second.
    package var bodyRate = 1024
    /// In which an answer has to be taken.
    package var answerTime = Duration.seconds(120)
    /// Between our last word and the end: who still sends must be able to read it.
    package var partingTime = Duration.seconds(1)

    /// That may be asked without waiting for an answer; browsers wait.
    package var requestsInARow = 16
    package var connections = 4096
    /// One office with forty people behind one address opens some hundreds.
    package var connectionsPerAddress = 512

    package init() {}

    /// Over an open line only this machine and a named proxy may come in.
    func mayComeIn(_ address: NetworkAddress?) -> Bool {
        guard !isEncrypted, let address else { return true }
        return address.isOfThisMachine || trustedProxies.contains(address)
    }
}
