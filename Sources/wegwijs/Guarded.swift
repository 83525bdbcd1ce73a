import ArgumentParser
import Casework
import Database
import Foundation

/// Runs a command and turns what goes wrong into a sentence and an exit code.
func guarded(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let refusal as Refusal {
        Terminal.say(refusal.sentence)
        throw code(of: refusal)
    } catch let exit as ExitCode {
        throw exit
    } catch let misuse as ValidationError {
        throw misuse
    } catch {
        Terminal.say(CommandTexts.fault.with(["kind": "\(type(of: error))"]))
        throw ExitCode.failure
    }
}

/// By the custom of sysexits(3).
private func code(of refusal: Refusal) -> ExitCode {
    switch refusal.kind {
    case .badInput: ExitCode(65)
    case .rule: ExitCode(65)
    case .unavailable: ExitCode(69)
    case .tryLater: ExitCode(75)
    }
}
