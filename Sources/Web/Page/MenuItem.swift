package import Casework

/// A door in the navigation.
package struct MenuItem: Sendable {
    package let label: Phrase
    package let link: String

    package init(_ label: Phrase, _ link: String) {
        self.label = label
        self.link = link
    }
}
