import Foundation

/// A line that decides something by what looks the same. Swift compares texts and Characters by how they read, not by their
/// bytes: "é" is "é" in two spellings, a comma after a sign that joins is no comma, and "K" has a double. What stands between
/// us and an attacker looks at `utf8`.
enum TextDecision {
    /// What is one whatever stands before it.
    private static let always: [(words: String, pattern: String)] = [
        ("compares with a text", #"(==|!=)\s*"|"\s*(==|!=)\s"#),
        ("a text is met by its look", #"\.(hasPrefix|hasSuffix|caseInsensitiveCompare|localizedCompare|range\(of:|replacing\(")"#),
        ("looks for a text", #"\.(contains|starts\(with:|firstIndex\(of:|firstRange\(of:)\(?\s*"[^"]*"(?!\.utf8)"#),
        ("a list of texts is asked", #""\]\.contains\("#),
        ("changes the size of letters", #"\.(lowercased|uppercased)\(\)"#),
        ("speaks of Characters", #"\bCharacter\b|\.characters\b"#),
        ("asks what a Character is", #"\.is(Number|WholeNumber|Letter|Whitespace|Newline|Punctuation|Symbol|HexDigit)\b"#),
        ("cuts a text at a Character", #"\.(split|components)\((separator:|separatedBy:)\s*""#),
        ("chooses by a text", #"^\s*case (let )?"[^"]*"(, "[^"]*")*:"#),
    ]

    /// What is one when it is done to something that the same file says is a `String`.
    private static let ofTexts = [
        #"(?<![\w.])NAME\s*(==|!=)(?!\s*nil\b)"#, #"(==|!=)\s*NAME\b(?![\w(.])"#,
        #"(?<![\w.])NAME\??\.(contains|split|first|last|starts|prefix|suffix|dropFirst|dropLast|filter|allSatisfy|count)\b"#,
    ]

    /// What is wrong with each line of a file, by number from 1.
    static func found(in text: String) -> [(line: Int, words: String)] {
        var (members, own) = (Set<String>(), Set<String>())
        let lines = text.components(separatedBy: "\n").map(code)
        for line in lines where isMet(#"^ {0,4}\S"#, line) && !isMet(function, line) { members.formUnion(declared(line)) }
        return lines.enumerated().compactMap { number, line in
            if isMet(function, line) { own = [] }
            // A name that is given anew within a function means something else from there on.
            for name in matches(#"\b(?:let|var|for) (\w+)\b(?!\s*:\s*String)"#, line) { own.remove(name) }
            own.formUnion(declared(line))
            if let found = always.first(where: { isMet($0.pattern, line) }) { return (number + 1, found.words) }
            let done = members.union(own).contains { name in
                line.contains(name) && ofTexts.contains { isMet($0.replacingOccurrences(of: "NAME", with: name), line) }
            }
            return done ? (number + 1, "decides on a text") : nil
        }
    }

    private static let function = #"\b(func |init\??\(|subscript\()"#

    /// The names that a line says are texts.
    private static func declared(_ line: String) -> [String] {
        matches(#"\b(\w+)\s*:\s*String\b(?!\()|\blet (\w+) = String\("#, line.components(separatedBy: " -> ")[0])
    }

    /// The line without its comment. Bytes that are written as a letter are no text.
    private static func code(_ line: String) -> String {
        let plain = line.components(separatedBy: " // ")[0].replacingOccurrences(
            of: #"UInt8\(ascii: "(\\.|[^"])"\)"#, with: "0", options: .regularExpression)
        return plain.trimmingCharacters(in: .whitespaces).hasPrefix("//") ? "" : plain
    }

    private static func isMet(_ pattern: String, _ line: String) -> Bool {
        line.range(of: pattern, options: .regularExpression) != nil
    }

    /// The first group that caught something, for each match.
    private static func matches(_ pattern: String, _ line: String) -> [String] {
        guard let regex = try? NSRegularExpression(pattern: pattern) else { return [] }
        return regex.matches(in: line, range: NSRange(line.startIndex..., in: line)).compactMap { match in
            (1..<match.numberOfRanges).lazy.compactMap { Range(match.range(at: $0), in: line) }.first.map { String(line[$0]) }
        }
    }
}
