import Casework
import GRDB

/// Turns SQLite's faults into sentences and into errors that both engines share. Statements and values stay out of them.
func translatingFaults<T>(_ body: () throws -> T) throws -> T {
    do {
        return try body()
    } catch let fault as GRDB.DatabaseError {
        throw translated(fault)
    }
}

/// Whether a file cannot be read because something that was begun in it has to be put back first.
func waitsForWriter(_ fault: GRDB.DatabaseError) -> Bool {
    [.SQLITE_READONLY_ROLLBACK, .SQLITE_READONLY_RECOVERY, .SQLITE_READONLY_CANTINIT].contains(fault.extendedResultCode)
}

private func translated(_ fault: GRDB.DatabaseError) -> any Error {
    // The file beside the log cannot grow: SQLite calls that a fault of the disk, but there is only no room.
    if fault.extendedResultCode == .SQLITE_IOERR_SHMSIZE { return Refusal.diskFull }
    return switch fault.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: Refusal.locked
    case .SQLITE_FULL: Refusal.diskFull
    case .SQLITE_CORRUPT: Refusal.damaged
    case .SQLITE_NOTADB: Refusal.notADatabaseOfOurs
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: Refusal.readOnly
    case .SQLITE_CANTOPEN: Refusal.cannotOpen
    case .SQLITE_IOERR: Refusal.diskFault
    case .SQLITE_CONSTRAINT: BrokenConstraint(kind: constraintKind(fault.extendedResultCode))
    case .SQLITE_MISMATCH: BrokenConstraint(kind: .check)
    default: EngineFault(code: String(fault.extendedResultCode.rawValue))
    }
}

private func constraintKind(_ code: ResultCode) -> BrokenConstraint.Kind {
    switch code {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: .unique
    case .SQLITE_CONSTRAINT_FOREIGNKEY: .reference
    case .SQLITE_CONSTRAINT_NOTNULL: .missing
    case .SQLITE_CONSTRAINT_CHECK, .SQLITE_CONSTRAINT_DATATYPE: .check
    case .SQLITE_CONSTRAINT_TRIGGER: .appendOnly
    default: .other
    }
}
