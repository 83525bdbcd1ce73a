/// The parts that begin at a place: every way in which an attacker may go on there.
struct GuessedParts {
    let text: GuessedText
    /// In small letters.
    let own: Set<[UInt8]>
    /// No word is longer.
    let longest: Int

    init(text: GuessedText, own: Set<[UInt8]>) {
        self.text = text
        self.own = own
        longest = own.map(\.count).reduce(KnownWords.longest, max)
    }

    func from(_ start: Int) -> [GuessedPart] {
        words(start) + rows(start) + walks(start) + repeats(start) + DateParts(text: text).from(start)
            + [part(.letter, start, start + 1, text.plain[start] == 0 ? 5 : GuessedText.bits(10))]
    }

    private func part(_ kind: GuessedPart.Kind, _ start: Int, _ end: Int, _ bits: Double) -> GuessedPart {
        GuessedPart(kind: kind, start: start, end: end, bits: bits)
    }

    private func words(_ start: Int) -> [GuessedPart] {
        guard text.count - start >= 3 else { return [] }
        return (start + 3...min(text.count, start + longest)).flatMap { end in
            Set(([text.plain] + text.spoken).map { Array($0[start..<end]) }).flatMap { word -> [GuessedPart] in
                let signs = zip(word, text.plain[start..<end]).filter { $0 != $1 }.count
                let dress = Double(min(signs, 3)) + capitals(start, end)
                var found: [GuessedPart] = []
                if own.contains(word) { found.append(part(.own, start, end, 2 + dress)) }
                for (word, turned) in [(word, 0.0), (word.reversed(), 1.0)] {
                    if let bits = KnownWords.bits(of: word) { found.append(part(.word, start, end, bits + turned + dress)) }
                }
                return found
            }
        }
    }

    /// One at the front, or all: everybody does that. Otherwise a bit for each, up to five.
    private func capitals(_ start: Int, _ end: Int) -> Double {
        let count = text.isCapital[start..<end].filter { $0 }.count
        if count == 0 { return 0 }
        if count == end - start || (count == 1 && text.isCapital[start]) { return 1 }
        return Double(min(count + 1, 5))
    }

    /// abcd, 9876, aaaa: three or more, each as far from the one before.
    private func rows(_ start: Int) -> [GuessedPart] {
        guard text.count - start >= 3 else { return [] }
        let step = difference(start)
        guard abs(step) <= 1 else { return [] }
        var end = start + 2
        while end < text.count, difference(end - 1) == step { end += 1 }
        guard end - start >= 3 else { return [] }
        return (start + 3...end).map { end in
            let first = text.isDigit(start) ? 10.0 : 26
            let bits = GuessedText.bits(first * Double(end - start)) + (step == 1 ? 0 : 1)
            return part(.row, start, end, bits + capitals(start, end))
        }
    }

    private func difference(_ index: Int) -> Int {
        Int(text.scalars[index + 1].value) - Int(text.scalars[index].value)
    }

    /// Four or more keys, each beside the one before; the more turns, the harder.
    private func walks(_ start: Int) -> [GuessedPart] {
        var (found, turns, direction) = ([GuessedPart](), 0, KeyStep?.none)
        var end = start + 1
        while end < text.count, let step = KeyStep(from: text.plain[end - 1], to: text.plain[end]) {
            if step != direction { turns += 1 }
            direction = step
            end += 1
            guard end - start >= 4 else { continue }
            let bits = GuessedText.bits(47 * Double(end - start)) + Double(turns - 1) * 2.5 + capitals(start, end)
            found.append(part(.walk, start, end, bits))
        }
        return found
    }

    /// What stood there before, three or more long, or one block right after itself.
    private func repeats(_ start: Int) -> [GuessedPart] {
        var (easy, hard) = (2, 2)
        for before in 0..<start {
            var length = 0
            while start + length < text.count, text.isSame(before + length, start + length) { length += 1 }
            // All over again, or once more right after it, comes to mind first.
            if before == 0 || before + length >= start { easy = max(easy, length) } else { hard = max(hard, length) }
        }
        return (2..<max(easy, hard)).map { last in
            part(.again, start, start + last + 1, last < easy ? 2 : GuessedText.bits(Double(start)) + 2)
        }
    }
}
