import Testing
@testable import Trail
import Vault

/// The tree of RFC 6962, against the known answers of its reference.
@Suite("The Merkle tree")
struct MerkleTests {
    private static let lines = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]

    /// After none, one, two … of those lines.
    private static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test("Eight lines give the nine known roots")
    func known() throws {
        var tree = Frontier()
        var found = [Hexadecimal.write(tree.root.bytes)]
        for line in Self.lines {
            tree.append(.leaf(try #require(Hexadecimal.read(line))))
            found.append(Hexadecimal.write(tree.root.bytes))
        }
        #expect(found == Self.roots)
    }

    /// As the RFC defines it, without thinking of speed.
    private static func root(_ leaves: ArraySlice<TreeHash>) -> TreeHash {
        guard leaves.count > 1 else { return leaves.first ?? .empty }
        var half = 1
        while half * 2 < leaves.count { half *= 2 }
        return .node(root(leaves.prefix(half)), root(leaves.dropFirst(half)))
    }

    @Test("At every size up to 130 it is what the definition says, also when it was stored in between")
    func definition() throws {
        let leaves = (0..<130).map { TreeHash.leaf([UInt8($0), 7]) }
        var (tree, stored) = (Frontier(), Frontier())
        for size in leaves.indices {
            #expect(tree.root == Self.root(leaves[..<size]))
            #expect(stored == tree)
            tree.append(leaves[size])
            stored = try #require(Frontier(size: stored.size, bytes: stored.bytes))
            stored.append(leaves[size])
        }
    }

    @Test("What cannot be the edge of a tree of that size is not read")
    func unreadable() {
        #expect(Frontier(size: 3, bytes: [UInt8](repeating: 0, count: 32)) == nil)
        #expect(Frontier(size: 4, bytes: [UInt8](repeating: 0, count: 33)) == nil)
        #expect(Frontier(size: -1, bytes: []) == nil)
        #expect(Hexadecimal.read("0g") == nil && Hexadecimal.read("0") == nil && Hexadecimal.read("0A") == nil)
    }
}
