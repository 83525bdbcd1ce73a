/// Numbers read from bytes and written as bytes. Bytes and never characters: a digit with a mark upon it is no digit.
enum Digits {
    static func value(_ byte: UInt8) -> Int? {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
    }

    /// Nothing for anything but one to eight plain digits.
    static func number(_ bytes: some Collection<UInt8>) -> Int? {
        guard (1...8).contains(bytes.count) else { return nil }
        var number = 0
        for byte in bytes {
            guard let digit = value(byte) else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// "2017-03-12". Ten bytes fit inside the string itself, so that nothing is allocated.
    static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
        let eight = year * 10_000 + month * 100 + day
        return String(unsafeUninitializedCapacity: 10) { bytes in
            var rest = eight
            for place in (0..<10).reversed() {
                let isDash = place == 4 || place == 7
                let byte = isDash ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                bytes.initializeElement(at: place, to: byte)
                rest = isDash ? rest : rest / 10
            }
            return 10
        }
    }

    static func padded(_ number: Int, to length: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, length - text.utf8.count)) + text
    }
}
