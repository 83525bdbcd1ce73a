import Casework
import Organisation

/// A package that somebody sent in, and that is not taken in yet (ingeleverd pakket).
package struct TransferUpload: Sendable {
    let id: ID<TransferUpload>
    /// Whose team gets the dossier.
    let place: ID<Place>
}
