import NIOCore
import Synchronization

/// The open connections of this process (verbindingen). When there are too many, who has waited longest without asking
/// anything makes room, so that holding connections keeps nobody else out.
final class Connections: Sendable {
    private struct Open {
        let channel: any Channel
        let address: NetworkAddress?
        /// Since when nothing is asked over it; nothing while something is.
        var idleSince: NIODeadline?
    }

    private struct All {
        var open: [ObjectIdentifier: Open] = [:]
        var perAddress: [NetworkAddress: Int] = [:]

        mutating func remove(_ id: ObjectIdentifier) -> Open? {
            guard let gone = open.removeValue(forKey: id) else { return nil }
            if let address = gone.address {
                perAddress[address] = perAddress[address].flatMap { $0 > 1 ? $0 - 1 : nil }
            }
            return gone
        }

        /// The one that waits longest, where it is crowded.
        func longestIdle(_ crowd: Crowd) -> ObjectIdentifier? {
            open.lazy.filter { crowd == .everywhere || $0.value.address.map(Crowd.at) == crowd }
                .compactMap { id, one in one.idleSince.map { (id, $0) } }
                .min { $0.1 < $1.1 }?.0
        }
    }

    /// Where it is full.
    private enum Crowd: Equatable {
        case at(NetworkAddress), everywhere
    }

    private let options: DoorOptions
    private let all = Mutex(All())

    init(_ options: DoorOptions) {
        self.options = options
    }

    /// False when it may not come in.
    func admit(_ channel: any Channel) -> Bool {
        let address = channel.remoteAddress.flatMap(NetworkAddress.init)
        guard options.mayComeIn(address) else { return false }
        let (isAdmitted, leaving) = all.withLock { all -> (Bool, (any Channel)?) in
            var leaving: (any Channel)?
            if let crowd = crowd(all, address) {
                guard let id = all.longestIdle(crowd) else { return (false, nil) }
                leaving = all.remove(id)?.channel
            }
            all.open[ObjectIdentifier(channel)] = Open(channel: channel, address: address, idleSince: .now())
            if let address { all.perAddress[address, default: 0] += 1 }
            return (true, leaving)
        }
        leaving?.close(promise: nil)
        return isAdmitted
    }

    /// A proxy speaks for many, so only the whole counts for it.
    private func crowd(_ all: All, _ address: NetworkAddress?) -> Crowd? {
        if let address, !options.trustedProxies.contains(address),
            all.perAddress[address, default: 0] >= options.connectionsPerAddress {
            return .at(address)
        }
        return all.open.count >= options.connections ? .everywhere : nil
    }

    func note(_ channel: any Channel, isIdle: Bool) {
        all.withLock { $0.open[ObjectIdentifier(channel)]?.idleSince = isIdle ? .now() : nil }
    }

    func leave(_ channel: any Channel) {
        all.withLock { _ = $0.remove(ObjectIdentifier(channel)) }
    }
}
