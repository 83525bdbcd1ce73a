@testable import Legal
import Testing

/// What a document may be, judged by what is in it.
@Suite("Which files are taken")
struct JudgedFileTests {
    private static func judge(_ bytes: [UInt8]) -> Result<JudgedFile, UnfitFile> {
        Result { () throws(UnfitFile) in try JudgedFile(bytes) }
    }

    private static func unfit(_ bytes: [UInt8]) -> UnfitFile? {
        if case .failure(let unfit) = judge(bytes) { unfit } else { nil }
    }

    @Test("A PDF, a JPEG and a PNG are taken as they are, up to the last byte of 25 MB")
    func fit() throws {
        for (bytes, type) in [(SampleFiles.pdf(), DocumentType.pdf), (SampleFiles.jpeg, .jpeg), (SampleFiles.png, .png)] {
            let judged = try JudgedFile(bytes)
            #expect(judged.type == type && judged.length == bytes.count)
        }
        let usual = SampleFiles.png(width: 3, height: 2).count - 5
        let largest = try JudgedFile(SampleFiles.png(width: 3, height: 2, size: 25_000_000 - usual))
        #expect(largest.length == 25_000_000)
        #expect(Self.unfit(SampleFiles.png(width: 3, height: 2, size: 25_000_001 - usual)) == .tooLarge)
    }

    @Test("What is something else is refused, with what to do about it")
    func otherwise() {
        let cases: [([UInt8], UnfitFile)] = [
            ([], .empty), (Array("<html><script>alert(1)</script>".utf8), .otherType), (Array("GIF89a".utf8), .otherType),
            ([0, 0, 0, 24] + Array("ftypheic".utf8), .phonePhoto), (SampleFiles.zip, .office), ([0xD0, 0xCF, 0x11, 0xE0], .office),
            (Array("MZ".utf8), .otherType), (Array("%!PS".utf8), .otherType), (Array(" ".utf8) + SampleFiles.pdf(), .otherType),
            (Array("%PDF-9.9\nstartxref\n0\n%%EOF".utf8), .broken), (Array("%PDF-1.4\nstartxref\n999999\n%%EOF".utf8), .broken),
            (Array("%PDF-1.4\n%%EOF".utf8), .broken),
        ]
        for (bytes, unfit) in cases { #expect(Self.unfit(bytes) == unfit, "\(bytes.prefix(12))") }
    }

    @Test("A picture with more dots than a machine can hold is refused before anybody draws it")
    func dots() throws {
        for (width, height) in [(20_001, 1), (1, 20_001), (20_000, 20_000), (65_535, 65_535)] {
            #expect(Self.unfit(SampleFiles.jpeg(width: width, height: height)) == .tooManyDots)
            #expect(Self.unfit(SampleFiles.png(width: width, height: height)) == .tooManyDots)
        }
        #expect(Self.unfit(SampleFiles.png(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF)) == .tooManyDots)
        #expect(Self.unfit(SampleFiles.png(width: 0, height: 9)) == .broken && Self.unfit(SampleFiles.jpeg(width: 9, height: 0)) == .broken)
        let photo = try JudgedFile(SampleFiles.jpeg(width: 12_000, height: 9_000))
        #expect(photo.type == .jpeg)
    }

    @Test("Two files in one are refused; what a telephone puts behind a photo is left off")
    func twofold() throws {
        for bytes in [SampleFiles.pdf(), SampleFiles.jpeg, SampleFiles.png] {
            #expect(Self.unfit(bytes + SampleFiles.zip) == (bytes.starts(with: "%PDF".utf8) ? .broken : .twofold))
        }
        for tail in ["%PDF-1.4", "<html>", "<script>", "<?php"] {
            #expect(Self.unfit(SampleFiles.jpeg + Array(tail.utf8)) == .twofold && Self.unfit(SampleFiles.png + Array(tail.utf8)) == .twofold)
        }
        let hidden = [0xFF, 0xD8, 0xFF, 0xFE, 0, 10] + Array("%PDF-1.4".utf8) + SampleFiles.jpeg.dropFirst(2)
        #expect(Self.unfit(hidden) == .twofold)
        let zipped = Array(SampleFiles.png.dropLast(12)) + SampleFiles.chunk("zIPa", SampleFiles.zip) + SampleFiles.chunk("IEND", [])
        #expect(Self.unfit(zipped) == .twofold)
        for picture in [SampleFiles.jpeg, SampleFiles.png] {
            let judged = try JudgedFile(picture + SampleFiles.jpeg + [0, 0, 9])
            #expect(judged.length == picture.count)
        }
    }

    @Test("Cut off anywhere none is whole")
    func cut() {
        for bytes in [SampleFiles.pdf(), SampleFiles.jpeg, SampleFiles.png] {
            // A line end after a PDF may be missing.
            for length in 0..<bytes.count - 1 { #expect(Self.unfit(Array(bytes[..<length])) != nil, "\(length)") }
        }
    }

    @Test("A thousand files that mean harm are refused, or are a picture or a PDF of the size that was looked at")
    func hostile() {
        var (files, taken) = (HostileFiles(seed: 8), 0)
        for number in 0..<1000 {
            let file = files.next()
            switch Self.judge(file) {
            case .failure: break
            case .success(let judged):
                taken += 1
                #expect((1...file.count).contains(judged.length) && judged.length <= 25_000_000, "\(number)")
            }
        }
        #expect((10...600).contains(taken), "some stay what they were: \(taken)")
    }
}
