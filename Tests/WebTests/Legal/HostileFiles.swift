/// Files that mean harm or went wrong on their way, always the same for the same seed (xorshift).
struct HostileFiles {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    private mutating func roll(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    private mutating func noise(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(roll(256)) }
    }

    private mutating func sample() -> [UInt8] {
        switch roll(3) {
        case 0: SampleFiles.jpeg(width: 1 + roll(70_000) % 65_536, height: 1 + roll(65_535))
        case 1: SampleFiles.png(width: 1 + roll(40_000), height: 1 + roll(40_000))
        default: SampleFiles.pdf(size: roll(3000))
        }
    }

    mutating func next() -> [UInt8] {
        var file = sample()
        switch roll(8) {
        case 0: return Array(file[..<roll(file.count)])
        case 1: return file + sample()
        case 2: return file + SampleFiles.zip
        case 3: return [[0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Array("%PDF-1.7".utf8)][roll(3)] + noise(roll(4000))
        case 4: return noise(roll(4000))
        case 5: return Array("<svg onload=alert(1)>".utf8) + file
        default:
            for _ in 0...roll(6) {
                let place = roll(file.count)
                switch roll(4) {
                case 0: file[place] ^= 1 << UInt8(roll(8))
                case 1: file[place] = [0, 0xFF, 0xD9, 0xDA, 0x7F][roll(5)]
                case 2: file.insert(contentsOf: noise(1 + roll(40)), at: place)
                default: file.removeSubrange(place..<min(file.count, place + 1 + roll(40)))
                }
                if file.isEmpty { return file }
            }
            return file
        }
    }
}
