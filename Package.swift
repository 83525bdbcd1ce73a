// swift-tools-version: 6.2
import PackageDescription

// The arrows between modules, as drawn in ARCHITECTURE.md. What is not listed here cannot be imported.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let collections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")

func layer(_ name: String, on dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, of dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let beneathWork: [Target.Dependency] = [
    "Clients", "Web", "HTML", "Access", "Organisation", "Trail", "Vault", "SignIn", "Database", "Casework", "Dates",
]

/// What every kind of work may know. It never knows another kind of work.
func kindOfWork(_ name: String) -> Target {
    .target(
        name: name,
        dependencies: beneathWork + ["Letters"],
        path: "Sources/Work/\(name)",
        exclude: ["README.md"],
        swiftSettings: strict)
}

let work = [
    "FrontDesk", "Housing", "Legal", "Guidance", "Youth", "Participation", "CivicIntegration", "Volunteers", "Signals",
]
let everyKindOfWork = work.map { Target.Dependency(stringLiteral: $0) }

let package = Package(
    name: "wegwijs",
    defaultLocalization: "nl",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "wegwijs", targets: ["wegwijs"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        layer("Dates", on: []),
        layer("Casework", on: ["Dates"]),
        layer("Names", on: ["Casework"]),
        .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        layer("Database", on: [
            "Casework", "Dates", "CPQ", .product(name: "GRDB", package: "GRDB.swift"),
            .product(name: "GRDBSQLite", package: "GRDB.swift"),
            .product(name: "DequeModule", package: "swift-collections"), .product(name: "Crypto", package: "swift-crypto"),
        ]),
        layer("Vault", on: ["Database", "Casework", .product(name: "Crypto", package: "swift-crypto")]),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        layer("SignIn", on: [
            "Casework", "CArgon2", "CQREncode", .product(name: "Crypto", package: "swift-crypto"),
            .product(name: "CryptoExtras", package: "swift-crypto"),
        ]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        layer("Tables", on: ["Casework", "Dates", "CZip", "CExpat", "CXLSXWriter"]),
        layer("HTML", on: []),
        layer("Web", on: [
            "HTML", "Access", "SignIn", "Trail", "Vault", "Database", "Casework", "Dates", hummingbird, logging,
            .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"), .product(name: "NIOSSL", package: "swift-nio-ssl"),
            .product(name: "HummingbirdTLS", package: "hummingbird"),
            .product(name: "HummingbirdCore", package: "hummingbird"),
        ],
              resources: [.embedInCode("Assets/wegwijs.css"), .embedInCode("Assets/wegwijs.svg"), .embedInCode("Assets/toegangssleutel.js"),
                          .embedInCode("Assets/bladzijde.js")]),
        layer("Trail", on: ["Vault", "Database", "Casework", "Dates", .product(name: "Crypto", package: "swift-crypto")]),
        layer("Organisation", on: ["Trail", "Database", "Casework", "Dates"]),
        layer("Access", on: [
            "Organisation", "Trail", "SignIn", "Database", "Casework", "Dates",
            .product(name: "Crypto", package: "swift-crypto"),
        ]),
        layer("Clients", on: ["Web", "HTML", "Access", "Organisation", "Trail", "Vault", "Database", "Casework", "Dates", "Names"]),
        layer("Import", on: [
            "Release", "Tables", "Web", "HTML", "Access", "Organisation", "Trail", "Vault", "Database", "Casework", "Dates",
        ]),
        layer("Agenda", on: beneathWork),
        layer("Letters", on: beneathWork),
        layer("Team", on: beneathWork),
        layer("Release", on: ["Web", "HTML", "Access", "Organisation", "Trail", "Database", "Casework"]),
    ] + work.map(kindOfWork) + [
        layer("PracticeData", on: beneathWork + everyKindOfWork),
        layer("Reports", on: beneathWork + ["Release", "Tables", collections]),
        .executableTarget(
            name: "wegwijs",
            dependencies: ["Reports", "PracticeData", "Team", "Agenda", "Letters", "Release", "Names", "Tables", "Import"] + everyKindOfWork + beneathWork + [
                hummingbird, logging,
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "Bench",
            dependencies: ["Reports", "Agenda", "Letters", "Release", "Names", "Tables", "Import"] + everyKindOfWork + beneathWork + [
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // For the checks of durability: the program's engine and deeds behind a plain door.
        .executableTarget(
            name: "Recorder",
            dependencies: beneathWork + [
                "Support", "FrontDesk", hummingbird, logging, .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "checks/Recorder", swiftSettings: strict),

        // Tests sit at the widest boundary that stays quick. `Support` is what they share.
        .target(
            name: "Support", dependencies: ["CPQ"] + beneathWork + everyKindOfWork + ["Reports", "Release", "Import", "Team", "Agenda", "Letters", "PracticeData", logging, hummingbird],
            path: "Tests/Support", swiftSettings: strict),
        tests("DatesTests", of: ["Dates"]),
        tests("CaseworkTests", of: ["Casework", "Dates"]),
        .testTarget(
            name: "NamesTests", dependencies: ["Names", "Tables", "Casework"], exclude: ["Names"], swiftSettings: strict),
        tests("SignInTests", of: ["SignIn", "Casework", .product(name: "Crypto", package: "swift-crypto")]),
        tests("VaultTests", of: ["Support", "Vault", "Database", "Casework"]),
        tests("TablesTests", of: ["Tables", "Casework", "Dates", "CZip"]),
        tests("HTMLTests", of: ["HTML"]),
        tests("DatabaseTests", of: ["Support", "Database", "Casework", "Dates"]),
        tests("LogTests", of: ["Support", "Trail", "Vault", "Organisation", "Database", "Casework", "Dates"]),
        tests("FiguresTests", of: beneathWork + everyKindOfWork + ["Support", "Reports", "PracticeData"]),
        tests("WebTests", of: beneathWork + everyKindOfWork + [
            "Support", "Reports", "Release", "Import", "Team", "Agenda", "Letters", "Tables", .product(name: "HummingbirdTesting", package: "hummingbird"), hummingbird,
            .product(name: "Crypto", package: "swift-crypto"),
        ]),
        tests("CommandTests", of: ["wegwijs", "Support", "Vault", "Database", "Casework"]),
        tests("HouseTests", of: []),
    ])
