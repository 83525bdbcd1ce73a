@testable import SignIn
import Testing

@Suite("What the browser says it did")
struct ClientDataTests {
    private static let challenge = PasskeyChallenge(bytes: [UInt8](repeating: 7, count: 32))
    private static let text = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc"
    private let origins = ["https://wegwijs.example", "http://localhost:8080"]

    private func check(_ json: String) throws {
        let challenge = try #require(Self.challenge)
        try ClientData(Array(json.utf8)).check(.assertion, challenge, origins: origins)
    }

    @Test("As browsers write it, in any order, with escapes and with fields that are new", arguments: [
        #"{"type":"webauthn.get","challenge":"\#(text)","origin":"https://wegwijs.example","crossOrigin":false}"#,
        #"{"type":"webauthn.get","challenge":"\#(text)","origin":"http://localhost:8080"}"#,
        #" { "origin" : "https:\/\/wegwijs.example", "challenge":"\#(text)", "type":"webauthn.\u0067et" } "#,
        #"{"type":"webauthn.get","challenge":"\#(text)","origin":"https://wegwijs.example","crossOrigin":false,"other_keys_can_be_added_here":"é\ud83d\ude00","x":{"y":[1,-2.5e3,null,{}],"type":"webauthn.create"}}"#,
    ])
    func good(_ json: String) throws {
        try check(json)
    }

    static let wrongOnes: [(String, PasskeyFault)] = [
        (#"{"type":"webauthn.create","challenge":"\#(text)","origin":"https://wegwijs.example"}"#, .type),
        (#"{"challenge":"\#(text)","origin":"https://wegwijs.example"}"#, .type),
        (#"{"type":"webauthn.get\u0301","challenge":"\#(text)","origin":"https://wegwijs.example"}"#, .type),
        (#"{"type":"webauthn.get","challenge":"\#(text)=","origin":"https://wegwijs.example"}"#, .challenge),
        (#"{"type":"webauthn.get","challenge":"","origin":"https://wegwijs.example"}"#, .challenge),
        (#"{"type":"webauthn.get","challenge":7,"origin":"https://wegwijs.example"}"#, .challenge),
        (#"{"type":"webauthn.get","challenge":"\#(text)","origin":"https://wegwijs.example.evil.example"}"#, .origin),
        (#"{"type":"webauthn.get","challenge":"\#(text)","origin":"https://wegwijs.example/"}"#, .origin),
        (#"{"type":"webauthn.get","challenge":"\#(text)","origin":"http://wegwijs.example"}"#, .origin),
        (#"{"type":"webauthn.get","challenge":"\#(text)","origin":"https://wegwijs.example","crossOrigin":true}"#, .origin),
        (#"{"type":"webauthn.get","challenge":"\#(text)","origin":"https://wegwijs.example","crossOrigin":"no"}"#, .origin),
        (#"{"type":"webauthn.get","challenge":"\#(text)","origin":"https://wegwijs.example","topOrigin":"https://evil.example"}"#, .origin),
    ]

    @Test("Another deed, another challenge, another place", arguments: wrongOnes)
    func wrong(_ json: String, _ fault: PasskeyFault) {
        #expect(throws: fault) { try check(json) }
    }

    @Test("What two readers could read in two ways is not read", arguments: [
        "", "{", "[]", "null", "{}x", #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, #"{"a":1,}"#, #"{"a" 1}"#, #"{a:1}"#, #"{"a":tru}"#, #"{"a":"\ud800"}"#,
        #"{"a":"\ud800\u0041"}"#, #"{"a":"\udc00"}"#, #"{"a":"\x"}"#, #"{"a":"\u12"}"#, #"{"a":"\#u{0}"}"#, #"{"a":"#, #"{"a":"b"#, #"{"a":[1}"#, #"{"a":}"#,
        #"{"a":[[[[[[[[[[1]]]]]]]]]]}"#, #"{,}"#, "{\"a\":\"\\",
    ])
    func unreadable(_ json: String) {
        #expect(throws: PasskeyFault.clientData) { try JSONFields(Array(json.utf8)) }
    }

    @Test("Bytes that are no UTF-8, and too many of them, are not read")
    func bytes() {
        #expect(throws: PasskeyFault.clientData) { try JSONFields(Array("{\"a\":\"".utf8) + [0xff] + Array("\"}".utf8)) }
        #expect(throws: PasskeyFault.clientData) {
            try JSONFields([UInt8](repeating: UInt8(ascii: " "), count: JSONFields.longest) + Array("{}".utf8))
        }
        #expect(throws: PasskeyFault.clientData) { try JSONFields(Array(String(repeating: "{\"a\":", count: 1500).utf8)) }
    }
}
