import Foundation

/// What someone types who wants our page to do something for him (vijandige tekst).
enum HostileTexts {
    private static let tags = [
        "<script>parent.betrapt=1</script>", "<img src=x onerror=betrapt=1>", "<svg/onload=betrapt=1>", "<zqmerk>", "</main></body></html>", "<!--", "-->",
        "<![CDATA[", "]]>", "<?php echo 1 ?>", "</title><script>betrapt=1</script>", "</textarea><b>", "</option></select><b>", "</style><script>", "<",
        ">", "<<b>b</b>", "<b\n>", "<b\t/x=1>", "<B>", "<a href=javascript:betrapt=1>x</a>", "<iframe srcdoc='&lt;script&gt;'>",
        "<base href=//kwaad.example>", "<form action=//kwaad.example><button>", "<meta http-equiv=refresh content=0;url=//kwaad.example>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=betrapt=1>", "<noscript><p title=\"</noscript><img src=x onerror=betrapt=1>\">",
    ]
    private static let values = [
        "\"", "'", "\"\"", "\" onfocus=betrapt=1 autofocus=\"", "' onfocus=betrapt=1 autofocus='", "\" style=\"position:fixed", "x\"><script>betrapt=1</script>",
        "\"/>", "`", "` onmouseover=betrapt=1", "\\\"", "\\", "=", " x=y ", "\"\n\nonclick=\"betrapt=1",
    ]
    private static let entities = [
        "&", "&amp;", "&lt;script&gt;", "&#60;b&#62;", "&#x3c;b&#x3e;", "&quot;", "&#34", "&lt", "&NewLine;", "&amp;lt;", "&#0;", "&#xd800;", "&zqmerk;",
    ]
    private static let addresses = [
        "javascript:betrapt=1", "JaVaScRiPt:betrapt=1", "java\tscript:betrapt=1", "\u{1}javascript:betrapt=1", "data:text/html,<script>betrapt=1</script>",
        "//kwaad.example", "/\\kwaad.example", "https://kwaad.example", "vbscript:x", "%3Cscript%3E", "%253Cscript%253E", "..%2f..%2f", "?x=<b>#y",
    ]
    private static let templates = ["{{7*7}}", "${betrapt=1}", "#{1}", "<%= 1 %>", "{%raw%}", "[[x]]", "\\u003cscript\\u003e", "\\x3cb\\x3e", "\r\nSet-Cookie: x=1"]
    private static let letters = [
        "\u{202E}omgekeerd\u{202C}", "\u{2066}los\u{2069}", "\u{200F}\u{200E}", "\u{FEFF}<b>", "<\u{301}b>", "\"\u{301}", "\"\u{200D}", "'\u{FE0F}", "&\u{300}lt;",
        "\u{FF1C}script\u{FF1E}", "\u{2028}\u{2029}", "\u{85}", "\u{7F}", "\u{1}\u{8}\u{1F}", "\u{FFFE}\u{FFFF}\u{10FFFF}", "\u{E0001}\u{E0041}", "K\u{212A}ſ", "סלאם سلام",
        "e\u{301}\u{301}\u{301}", "\u{600},<b>", "\u{1F468}\u{200D}\u{1F469}<b>",
    ]

    static let all = tags + values + entities + addresses + templates + letters

    /// A few at a time, each between two marks.
    static let texts: [String] = stride(from: 0, to: all.count, by: 12).map { start in
        all[start..<min(start + 12, all.count)].map { StrictPage.mark + $0 + StrictPage.mark }.joined()
    }

    /// What is no text at all, as it stands in a form or an address: a nought, which ends a text for who is written in C, half a letter of two, too long a way to write "<", a
    /// letter beyond the last.
    static let broken = ["%00", "%3C%00script%3E", "%ED%A0%80", "%ED%BF%BF", "%C0%BC", "%E0%80%BC", "%F4%90%80%80", "%FF", "%C3", "%F0%9F", "%zz", "%", "%u003c"]

    /// Every letter, sign and control there is but a nought, which no form may have; without WEGWIJS_FULL all of the first ones and a
    /// few of each part of the rest.
    static let scalars: [String] = {
        let isFull = ProcessInfo.processInfo.environment["WEGWIJS_FULL"] != nil
        let all = (1...0x10FFFF as ClosedRange<UInt32>).lazy.filter { isFull || $0 < 0x800 || $0 % 61 == 0 || $0 & 0xFFFE == 0xFFFE }
            .compactMap(Unicode.Scalar.init)
        var (texts, text) = ([String](), "")
        for scalar in all {
            text.unicodeScalars.append(scalar)
            if text.utf8.count > 16_000 {
                texts.append(text)
                text = ""
            }
        }
        return (texts + [text]).map { StrictPage.mark + $0 + StrictPage.mark }
    }()
}
