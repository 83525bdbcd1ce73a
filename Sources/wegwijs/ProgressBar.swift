import Casework
import Foundation
import Synchronization

/// How far long work is: a bar on a terminal, otherwise a line for every tenth part.
final class ProgressBar: Sendable {
    private let label: Phrase
    private let shown = Mutex(-1)

    init(_ label: Phrase) {
        self.label = label
    }

    /// - Parameter part: from 0 to 1.
    func show(_ part: Double) {
        let percent = Int(part * 100)
        let step = Terminal.isInteractive ? percent : percent / 10 * 10
        let isNew = shown.withLock { last in
            defer { last = max(last, step) }
            return step > last
        }
        guard isNew else { return }
        let words = label[Terminal.language]
        if Terminal.isInteractive {
            let filled = String(repeating: "█", count: step / 5) + String(repeating: "·", count: 20 - step / 5)
            Terminal.write(Array("\r\(words) \(filled) \(step) %\(step == 100 ? "\n" : "")".utf8), to: .standardError)
        } else {
            Terminal.say("\(words) \(step) %")
        }
    }
}
