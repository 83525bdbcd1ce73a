/// A file that came with a form (meegestuurd bestand).
package struct SentFile: Sendable, Equatable {
    /// As it is called where it came from. Tells nothing of what is in it.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
