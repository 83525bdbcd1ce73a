import Casework

extension HousingAddresses {
    /// All households for one dwelling.
    static let proposal = Address("/huisvesting/voorstellen/{woning}")
    static let pair = Address("/huisvesting/voorstellen/{woning}/{koppeling}")
    static let choose = Address("/huisvesting/voorstellen/{woning}/{koppeling}/kies")
    static let reject = Address("/huisvesting/voorstellen/{woning}/{koppeling}/nee")
    static let hold = Address("/huisvesting/voorstellen/{woning}/{koppeling}/vasthouden")
    static let release = Address("/huisvesting/voorstellen/{woning}/{koppeling}/loslaten")
}
