import Casework

/// What looks at the elements of a part as they pass.
protocol XMLElements: AnyObject {
    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(Refusal)
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Refusal)
    func end(_ name: XMLName) throws(Refusal)
}

extension XMLElements {
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Refusal) {}
    func end(_ name: XMLName) throws(Refusal) {}
}
