/// How a JPEG is built (ITU-T T.81): marks, most with a length, from the start of the image to its end.
enum JPEGFile {
    static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

    /// Baseline, extended and progressive: what browsers draw.
    private static let frames: Set<UInt8> = [0xC0, 0xC1, 0xC2]
    private static let otherFrames: Set<UInt8> = [0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF]
    private static let restarts: ClosedRange<UInt8> = 0xD0...0xD7

    /// - Returns: where its end mark ends.
    static func length(_ bytes: [UInt8]) throws(UnfitFile) -> Int {
        var (place, hasFrame, hasScan) = (2, false, false)
        while place + 1 < bytes.count, bytes[place] == 0xFF {
            let mark = bytes[place + 1]
            if mark == 0xFF {
                place += 1
                continue
            }
            if mark == 0xD9 {
                guard hasFrame, hasScan else { throw .broken }
                return place + 2
            }
            guard let size = Bytes.number(bytes, at: place + 2, 2), size >= 2, place + 2 + size <= bytes.count, mark >= 0xC0,
                mark != 0xD8, !restarts.contains(mark), !otherFrames.contains(mark)
            else { throw .broken }
            if frames.contains(mark) {
                try readFrame(bytes, at: place + 4, size)
                hasFrame = true
            }
            place += 2 + size
            if mark == 0xDA {
                guard hasFrame, let end = endOfScan(bytes, from: place) else { throw .broken }
                hasScan = true
                place = end
            }
        }
        throw .broken
    }

    private static func readFrame(_ bytes: [UInt8], at place: Int, _ size: Int) throws(UnfitFile) {
        guard size >= 11, let height = Bytes.number(bytes, at: place + 1, 2), let width = Bytes.number(bytes, at: place + 3, 2)
        else { throw .broken }
        try JudgedFile.allow(width: width, height: height)
    }

    /// The next mark that is none of those within the picture itself.
    private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while let found = Bytes.first(0xFF, in: bytes, from: place), found + 1 < bytes.count {
            let next = bytes[found + 1]
            if next != 0, next != 0xFF, !restarts.contains(next) { return found }
            place = found + (next == 0xFF ? 1 : 2)
        }
        return nil
    }
}
