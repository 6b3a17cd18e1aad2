//! Words by which names are joined in every language.

use super::Names;
use crate::lang::quotes::Words;

impl Names {
    /// What companies make or do, as last words of their names, which may be called without: "Tata Motors".
    pub const BUSINESSES: Words = "\
        aerospace air aircraft airlines airways automobile automobiles automotive aviation beverages biotech brands cement chemical \
        chemicals electric electronics energy engineering entertainment financial foods games heavy industries industrial \
        insurance laboratories lines logistics materials microelectronics mining mobility motor motors petroleum pharma \
        pharmaceutical pharmaceuticals platforms power resorts semiconductor semiconductors shipbuilding software solar steel \
        stores systems technologies technology telecom telecommunications therapeutics";

    /// Generations that may be left out of a name that is said once more; "Jr." and "Sr." are two people's.
    pub const NUMBERS: &[&str] = &["ii", "iii", "iv"];

    /// People who are often named without their "Jr.", and whose fathers seldom are.
    pub const JUNIORS: &[&str] = &["martin luther king", "robert downey", "harry connick", "cuba gooding", "sammy davis"];

    /// The article of Arabic names, and another way to write it.
    pub const ARTICLE: (&str, &str) = ("al-", "el-");

    /// Last words of companies' names that name nothing else.
    pub const LEGAL_FORMS: Words = "inc corp ltd llc llp plc gmbh ag spa nv bv sarl pty bhd asa oyj";

    /// Names that are written in several ways in Latin letters, as they are compared, each with the other ways.
    pub const TRANSCRIPTIONS: &[(&str, Words)] = &[
        ("abdullah", "abdallah abdulla abdalla"),
        ("ahmad", "ahmed"),
        ("gaddafi", "gadhafi qaddafi qadhafi kadhafi kaddafi gadafi"),
        ("hamid", "hameed"),
        ("hassan", "hasan"),
        ("hussein", "hussain husein husain husayn hossein"),
        ("khalid", "khaled"),
        ("muammar", "moammar"),
        ("muhammad", "mohammed mohammad mohamed mohamad muhammed muhamed muhamad"),
        ("mustafa", "mustapha moustafa moustapha"),
        ("osama", "usama"),
        ("rashid", "rasheed"),
        ("saeed", "sayeed saeid"),
        ("sheikh", "sheik shaikh shaykh"),
        ("umar", "omar"),
        ("walid", "waleed"),
        ("yusuf", "yousef youssef yousuf yusef"),
    ];

    /// Words with a stop that end people's names.
    pub const PERSON_ENDINGS: Words = "jr. sr.";

    /// The same of places.
    pub const PLACE_ENDINGS: Words = "d.c.";

    /// The same of companies.
    pub const COMPANY_ENDINGS: Words = "inc. corp. co. cos. ltd. plc. llc.";

    /// What a body's name never ends with: "University of".
    pub const OF: &str = "of";

    /// Particles of names that are English words too.
    pub const WORDS_TOO: Words = "do ten";

    /// Lands that share a name or a country's code with others: the code (ISO 3166-2, or like it where there is none), what the
    /// land is called, and its people. Of several codes the first is the one most spoken of.
    pub const LANDS: &[(&str, &str, &str)] = &[
        ("GB-ENG", "england, angleterre, inglaterra, inghilterra, engeland", "english, englishman, englishmen, englishwoman, englishwomen"),
        (
            "GB-SCT",
            "scotland, schottland, écosse, ecosse, escocia, scozia, escócia, schotland",
            "scottish, scot, scots, scotsman, scotsmen, scotswoman",
        ),
        ("GB-WLS", "wales, pays de galles, gales, galles, país de gales", "welsh, welshman, welshmen, welshwoman"),
        (
            "GB-NIR",
            "northern ireland, nordirland, irlande du nord, irlanda del norte, irlanda del nord, irlanda do norte, noord-ierland",
            "northern irish",
        ),
        ("PS-GZA", "gaza, gaza strip, the gaza strip, gazastreifen, bande de gaza, gazastrook", "gazan, gazans"),
        ("PS-WBK", "west bank, the west bank", ""),
        ("DE-E", "east germany, german democratic republic, ddr", "east german, east germans"),
        ("DE-W", "west germany", "west german, west germans"),
        ("CD|CG", "congo, the congo, kongo", "congolese"),
        ("DO|DM", "", "dominican, dominicans"),
    ];

    /// Codes of countries in lists of results, which are no bodies' acronyms.
    pub const COUNTRY_CODES: Words = "\
        afg alb alg and ang arg arm aus aut aze bah ban bar bel ben bih bol bot bra bul bur cam can cgo chi chn civ cmr cod col crc \
        cro cub cyp cze den deu dnk dom ecu egy eng eri esp est eth fij fin fra gab gam gbr geo ger gha gre gua gui hai hkg hon hrv \
        hun ina ind iri irl irn irq isl isr ita jam jor jpn kaz ken kgz kor kos ksa kuw lat lib ltu lux mad mar mas mda mex mgl mkd \
        mli mlt mne moz mya nam ned nep ngr nic nir nld nor nzl oma pak pan par per phi pol por prk prt qat rou rsa rus rwa sco sen \
        sgp slo slv som srb sri sud sui svk svn swe syr tan tha tjk tkm tog tpe tto tun tur uae uga ukr uru usa uzb ven vie wal yem \
        zaf zam zim";
}
