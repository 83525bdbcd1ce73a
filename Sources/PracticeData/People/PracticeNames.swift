/// Names that are common among the people whom the team meets, each in its own script and as a Dutch desk may write it.
/// Put together by chance; no one is meant.
struct PracticeNames {
    let men, women, family: [(own: String, latin: String)]
    /// ISO 15924 of the own script.
    let script: String

    static func of(_ nationality: String) -> PracticeNames {
        switch nationality {
        case "0084": eritrean
        case "0149": somali
        case "0300", "0315": persian
        default: arabic
        }
    }

    private static let arabic = PracticeNames(
        men: [
            ("محمد", "Mohammad"), ("أحمد", "Ahmad"), ("خالد", "Khaled"), ("عمر", "Omar"), ("يوسف", "Yousef"),
            ("إبراهيم", "Ibrahim"), ("حسن", "Hasan"), ("علي", "Ali"), ("سامر", "Samer"), ("باسل", "Basel"),
            ("فادي", "Fadi"), ("طارق", "Tarek"), ("نادر", "Nader"), ("وليد", "Walid"),
        ],
        women: [
            ("فاطمة", "Fatima"), ("مريم", "Maryam"), ("سارة", "Sara"), ("هدى", "Huda"), ("رنا", "Rana"),
            ("ليلى", "Layla"), ("نور", "Nour"), ("آمنة", "Amina"), ("سلمى", "Salma"), ("ريم", "Reem"),
            ("دعاء", "Doaa"), ("هبة", "Hiba"), ("زينب", "Zaynab"), ("رغد", "Raghad"),
        ],
        family: [
            ("الأحمد", "Al-Ahmad"), ("حداد", "Haddad"), ("الخطيب", "Al-Khatib"), ("النجار", "Al-Najjar"),
            ("درويش", "Darwish"), ("سليمان", "Sulayman"), ("الحسين", "Al-Hussein"), ("قاسم", "Qasem"),
            ("منصور", "Mansour"), ("شاهين", "Shahin"), ("العلي", "Al-Ali"), ("بركات", "Barakat"),
        ],
        script: "Arab")

    private static let eritrean = PracticeNames(
        men: [
            ("ተስፋይ", "Tesfay"), ("ሃይለ", "Haile"), ("ዮናስ", "Yonas"), ("ሳሙኤል", "Samuel"), ("ዳኒኤል", "Daniel"),
            ("ፊልሞን", "Filmon"), ("ኣብርሃም", "Abraham"), ("ሮቤል", "Robel"), ("መርሃዊ", "Merhawi"), ("ናትናኤል", "Natnael"),
        ],
        women: [
            ("ሰላም", "Selam"), ("ሄለን", "Helen"), ("ራሄል", "Rahel"), ("ሚርያም", "Miriam"), ("ሳባ", "Saba"),
            ("ፍረወይኒ", "Freweyni"), ("ትርሓስ", "Tirhas"), ("ለተብርሃን", "Letebrhan"), ("ዋህዳ", "Wahda"), ("ሉላ", "Lula"),
        ],
        family: [
            ("ገብረ", "Gebre"), ("ተኽለ", "Tekle"), ("ኪዳነ", "Kidane"), ("ወልደ", "Welde"), ("በርሀ", "Berhe"),
            ("ሓጎስ", "Hagos"), ("መሓሪ", "Mehari"), ("ኣስገዶም", "Asgedom"),
        ],
        script: "Ethi")

    private static let somali = PracticeNames(
        men: ["Abdi", "Ahmed", "Mohamud", "Yusuf", "Hassan", "Ismail"].map { ($0, $0) },
        women: ["Asha", "Hodan", "Faduma", "Sahra", "Ifrah", "Khadra"].map { ($0, $0) },
        family: ["Ali Warsame", "Hassan Jama", "Omar Farah", "Nur Elmi"].map { ($0, $0) },
        script: "Latn")

    private static let persian = PracticeNames(
        men: [("رضا", "Reza"), ("فرهاد", "Farhad"), ("امید", "Omid"), ("نوید", "Navid"), ("جواد", "Javad")],
        women: [("زهرا", "Zahra"), ("شیرین", "Shirin"), ("پروین", "Parvin"), ("نسرین", "Nasrin"), ("مینا", "Mina")],
        family: [("احمدی", "Ahmadi"), ("رحیمی", "Rahimi"), ("کریمی", "Karimi"), ("نوری", "Nouri")],
        script: "Arab")
}
