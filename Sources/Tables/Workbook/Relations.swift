import Casework

/// What a part refers to, by the names that it uses for it (`.rels`).
final class Relations: XMLElements {
    struct Target {
        let kind: [UInt8]
        let part: [UInt8]

        /// By the end of it: the beginning differs between the two editions of the standard.
        func isKind(_ ending: String) -> Bool {
            kind.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        }
    }

    private let folder: [UInt8]
    private let limits: TableLimits
    private var targets: [(id: String, target: Target)] = []

    private init(_ folder: [UInt8], _ limits: TableLimits) {
        (self.folder, self.limits) = (folder, limits)
    }

    /// - Parameter part: its name; nothing for the zip as a whole.
    static func of(_ part: [UInt8], _ archive: ZipArchive) throws(Refusal) -> Relations {
        let folder = PartName.folder(part)
        let last = PartName.pieces(part).last ?? []
        let relations = Relations(folder, archive.limits)
        let path = folder + (folder.isEmpty ? [] : [UInt8(ascii: "/")]) + Array("_rels/".utf8) + last + Array(".rels".utf8)
        try XMLParser.read(archive.part(path), relations, archive.limits)
        return relations
    }

    subscript(_ id: String) -> Target? {
        targets.first { $0.id.utf8.elementsEqual(id.utf8) }?.target
    }

    func first(ofKind ending: String) -> [UInt8]? {
        targets.first { $0.target.isKind(ending) }?.target.part
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(Refusal) {
        guard name.is("Relationship"), !attributes.says("TargetMode", "External") else { return }
        guard let id = attributes.text("Id"), let kind = attributes["Type"], let part = attributes["Target"] else {
            throw .damagedFile
        }
        guard targets.count < limits.sheets * 2 else { throw .strangeParts }
        targets.append((id, Target(kind: Array(kind), part: PartName.resolve(Array(part), from: folder))))
    }
}
