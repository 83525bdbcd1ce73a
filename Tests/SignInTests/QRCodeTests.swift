import Foundation
@testable import SignIn
import Testing

@Suite("QR codes")
struct QRCodeTests {
    private static let address = "otpauth://totp/Wegwijs%20Zoetermeer:Jos%C3%A9%40example.nl"
        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Wegwijs%20Zoetermeer&algorithm=SHA1&digits=6&period=30"

    @Test("The same modules as those that a reader read (Tests/vectors/qr.py)")
    func known() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "vectors/qr.txt")
        let code = try #require(QRCode(Self.address))
        let rows = (0..<code.size).map { row in
            (0..<code.size).map { code.modules[row * code.size + $0] ? "#" : "." }.joined()
        }
        let drawn = ([Self.address] + rows).joined(separator: "\n") + "\n"
        #expect(try drawn == String(contentsOf: file, encoding: .utf8))
    }

    @Test("In three corners stands the square by which readers find it", arguments: ["a", address])
    func corners(_ text: String) throws {
        let code = try #require(QRCode(text))
        let square = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"].map { $0.map { $0 == "#" } }
        for (row, column) in [(0, 0), (0, code.size - 7), (code.size - 7, 0)] {
            for line in 0..<7 {
                let start = (row + line) * code.size + column
                #expect(Array(code.modules[start..<start + 7]) == square[line])
            }
        }
    }

    @Test("The drawing has the same dark modules, inside the margin")
    func drawing() throws {
        let code = try #require(QRCode("Wegwijs"))
        var drawn = [Bool](repeating: false, count: code.modules.count)
        for bar in code.path.split(separator: "M") {
            let numbers = bar.split { !$0.isNumber }.compactMap { Int($0) }
            #expect(bar.hasSuffix("v1h-\(numbers[2])z"))
            for column in numbers[0]..<numbers[0] + numbers[2] { drawn[(numbers[1] - 4) * code.size + column - 4] = true }
        }
        #expect(drawn == code.modules)
        #expect(code.viewBox == "0 0 29 29")
    }

    @Test("Nothing, and more than fits, give no code")
    func bounds() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 2331)) != nil)
        #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
    }
}
