/// What all kinds of work together bring to the pages that they share (al het werk): joined once, by who names them all.
package struct AllWork: Sendable {
    package var assignments: [Assignment]
    package var panels: [FilePanel]
    package let badges: [FileBadge]
    package let ways: [FileWay]
    package let encounters: [Encounters]
    package let belongings: [Belonging]
    package let handovers: [Handover]
    package let settlements: [Settlement]
    package let tasks: [TaskSource]
    package let receptions: [Reception]

    package init(_ kinds: [any KindOfWork.Type]) {
        assignments = kinds.flatMap { $0.assignments }
        panels = kinds.flatMap { $0.panels }
        badges = kinds.flatMap { $0.badges }
        ways = kinds.flatMap { $0.ways }
        encounters = kinds.flatMap { $0.encounters }
        belongings = kinds.flatMap { $0.belongings }
        handovers = kinds.flatMap { $0.handovers }
        settlements = kinds.flatMap { $0.settlements }
        tasks = kinds.flatMap { $0.tasks }
        receptions = kinds.flatMap { $0.receptions }
    }
}
