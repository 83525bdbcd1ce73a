/// What people in the Netherlands make passwords of, and what lies at hand in this work.
enum DutchWords {
    static let text = """
        wegwijs wegwijzer welkom wachtwoord inloggen vluchteling vluchtelingen vluchtelingenwerk vluchtelingenteam
        statushouder
        statushouders asiel asielzoeker nieuwkomer inburgering inburgeren taalcoach vrijwilliger vrijwilligers
        vrijwilligerswerk
        gemeente zoetermeer spreekuur infopunt stadhuis begeleiding huisvesting nareis gezinshereniging coa ind azc duo digid
        beheer beheerder administrator admin test tester testen proef geheim toegang kantoor werk computer laptop telefoon
        januari februari maart april mei juni juli augustus september oktober november december
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend vakantie lente voorjaar zomer herfst najaar winter
        kerst kerstmis sinterklaas zwartepiet pasen pinksteren koningsdag koninginnedag bevrijdingsdag verjaardag oudjaar
        nieuwjaar
        ajax feyenoord feijenoord psv twente utrecht vitesse heerenveen groningen sparta excelsior nac willem heracles
        volendam
        cambuur adodenhaag fortuna emmen zwolle almerecity telstar oranje elftal voetbal hockey schaatsen wielrennen formule
        verstappen cruijff cruyff robben sneijder persie memphis dumfries virgil
        amsterdam rotterdam denhaag sgravenhage haag eindhoven tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede
        amersfoort leiden delft dordrecht alkmaar maastricht venlo zaandam hilversum deventer leeuwarden middelburg assen
        lelystad
        schiedam gouda purmerend vlaardingen capelle rijswijk scheveningen nederland holland belgie duitsland europa limburg
        brabant
        zeeland friesland drenthe overijssel flevoland gelderland syrie damascus aleppo eritrea asmara iran teheran irak
        bagdad
        afghanistan kabul somalie turkije istanbul oekraine kiev jemen sudan palestina allah inshallah mohammed mohamed habibi
        jan piet klaas kees henk willem johan peter hans marco dennis mark jeroen bas tim tom thomas daan sem lucas levi finn
        luuk
        bram jesse lars thijs sven ruben stijn niels robin rick kevin danny patrick ronald erik frank gerard wim cor bert
        maria anna emma sophie julia lisa sanne lotte fleur eva sara laura anouk kim linda monique ingrid marieke annemarie
        mieke els ria truus greet willemijn femke britt tess noa mila zoe saar lynn roos iris esmee manon petra sandra
        ahmed ali omar hassan hussein ibrahim yusuf mustafa fatima aisha khadija zahra layla samira nour amina mariam yasmin
        hallo hoi doei liefde liefje schat schatje lieverd moppie knuffel kusje kus lief mooi mama papa moeder vader oma opa
        zus
        zusje broer broertje zoon dochter kind kinderen baby familie vriend vriendin vrienden poes poesje kat katten hond
        hondje
        paard konijn vogel vis muis beer tijger leeuw olifant vlinder bloem bloemen roosje zon maan ster sterren zee strand
        water vuur regen sneeuw boom bos tuin huis thuis keuken kamer fiets auto trein boot vliegtuig motor school leraar
        student
        studie boek boeken muziek gitaar piano dansen zingen spelen lekker koffie thee bier wijn kaas brood appel banaan
        pannenkoek stroopwafel drop chocola pizza patat frikandel hagelslag pindakaas zomaar niks nooit altijd vandaag morgen
        gisteren nacht avond ochtend rood blauw groen geel zwart wit oranje paars roze bruin goud zilver klein groot leuk gek
        stom
        geluk gelukkig vrede vrijheid hoop geloof jezus god engel duivel hemel leven dood wereld aarde koning koningin prins
        prinses
        ridder draak monster spook heks tovenaar piraat held baas directeur dokter politie leger soldaat verpleging
        klote klootzak godver verdomme sex sexy lekkerding
        een twee drie vier vijf zes zeven acht negen tien honderd duizend eerste laatste nieuw oud nieuwe oude deze mijn jouw
        ons niet wel ook hier daar wat wie waar waarom hoe het van voor met zonder over onder correct batterij nietje
        """
}
