/// A fault that no person can mend: shown with a reference only, logged by its code.
package struct EngineFault: Error, Equatable, Sendable {
    /// The engine's own code; its words might hold a value.
    package let code: String
}
