//! Names that have no words in common, and names that have nearly all and are two.

use super::check;

#[test]
fn letters_in_brackets() {
    check(&[
        ("The [O Kurdistan Workers’ Party] ([O PKK]) fought. The [O PKK] fled.", &["Kurdistan Workers’ Party = PKK"]),
        (
            "The [O National Institute of Geophysics and Volcanology] ([O INGV]) spoke. [O INGV] left.",
            &["National Institute of Geophysics and Volcanology = INGV"],
        ),
        ("[O France Unbowed] ([O LFI]) won. [O LFI] left.", &["France Unbowed = LFI"]),
        ("The [O Workers’ Party] ([O PT]) won. The [O PT] left.", &["Workers’ Party = PT"]),
        ("The [O Ministry of Defence] ([O MoD]) met. The [O MoD] spoke.", &["Ministry of Defence = MoD"]),
        ("[O Belmark] ([G US]) fell. The [G US] spoke.", &["Belmark", "US"]),
        (
            "[O Southwest Airlines] ([O LUV]) fell. [O Exxon Mobil Corp.] ([O XOM]) rose.",
            &["Southwest Airlines", "LUV", "Exxon Mobil Corp.", "XOM"],
        ),
        ("[O Ford Motor] ([O NYSE]: F) fell.", &["Ford Motor", "NYSE"]),
        ("[O UNITED NATIONS] ([O AP]) — The [O United Nations] met.", &["United Nations = UNITED NATIONS", "AP"]),
        ("The [O Workers’ Party] ([O WPT]) — the largest — met.", &["Workers’ Party = WPT"]),
        ("[P Chuck Schumer] ([N D]-[G NY]) spoke.", &["Chuck Schumer", "D", "NY"]),
        ("[O Harvest Racing Club] ([O ITA]) won.", &["Harvest Racing Club", "ITA"]),
        ("[O Harvest Party] ([O XEQ]) met the [O Labour Front] ([O XEQ]).", &["Harvest Party", "XEQ", "Labour Front"]),
    ]);
}

#[test]
fn letters_of_names() {
    check(&[
        ("The [O U.N. Environment Programme] met. [O UNEP] spoke.", &["U.N. Environment Programme = UNEP"]),
        ("The [O U.S. Geological Survey] met. The [O USGS] spoke.", &["U.S. Geological Survey = USGS"]),
        ("The [O UN Security Council] met. The [O UNSC] voted.", &["UN Security Council = UNSC"]),
        ("The [O Bank of England] met. The [O BoE] spoke.", &["Bank of England = BoE"]),
        ("[O Japan Airlines] flew. [O JAL] left.", &["Japan Airlines = JAL"]),
        ("[O JAL] flew. [O Japan Airlines] left.", &["JAL", "Japan Airlines"]),
        ("The [O Jalisco New Generation Cartel] fought. The [O CJNG] fled.", &["Jalisco New Generation Cartel = CJNG"]),
        ("[P Mohammed bin Salman] spoke. [P MBS] left.", &["Mohammed bin Salman = MBS"]),
        ("[P Alexandria Ocasio-Cortez] spoke. [O AOC], as she is known, left.", &["Alexandria Ocasio-Cortez = AOC"]),
        ("The [A Americans with Disabilities Act] passed. The [D ADA] helped.", &["Americans with Disabilities Act = ADA"]),
        ("The [A Citizenship Amendment Act] passed. The [O CAA] fell.", &["Citizenship Amendment Act = CAA"]),
        ("The [F Grand Ethiopian Renaissance Dam] rose. The [O GERD] filled.", &["Grand Ethiopian Renaissance Dam = GERD"]),
        ("[O BBC iPlayer] aired. The [O BBC] left.", &["BBC iPlayer", "BBC"]),
        ("[O NBC News] aired. [O NBC] left. [O UN] met [O UN Women].", &["NBC News", "NBC", "UN", "UN Women"]),
        ("The [O NFL] met [O Netflix]. [O OPEC] met [O OPEC+].", &["NFL", "Netflix", "OPEC", "OPEC+"]),
        (
            "The [O Organization of the Petroleum Exporting Countries] met. [O OPEC] and [O OPEC+] spoke.",
            &["Organization of the Petroleum Exporting Countries = OPEC", "OPEC+"],
        ),
    ]);
}

#[test]
fn companies() {
    check(&[
        ("[O Samsung Electronics] fell. [O Samsung] spoke.", &["Samsung Electronics = Samsung"]),
        ("[O Siemens Energy] fell. [O Siemens] spoke.", &["Siemens Energy = Siemens"]),
        ("[O Tata Motors] fell. [O Tata] spoke.", &["Tata Motors = Tata"]),
        ("[O Hyundai Motor] fell. [O Hyundai] spoke.", &["Hyundai Motor = Hyundai"]),
        ("[O Foxconn Technology] fell. [O Foxconn] spoke.", &["Foxconn Technology = Foxconn"]),
        ("[O Samsung] fell. [O Samsung Electronics] rose.", &["Samsung", "Samsung Electronics"]),
        ("[O Samsung] falls\n\n[O Samsung Electronics] fell. [O Samsung] spoke.", &["Samsung Electronics = Samsung"]),
        ("[O Delta] falls\n\n[O Delta Air Lines] fell. [O Delta] spoke.", &["Delta Air Lines = Delta"]),
        ("[O JAL] falls\n\n[O Japan Airlines] fell. [O JAL] spoke.", &["Japan Airlines = JAL"]),
        ("[O Siemens] falls\n\n[O Siemens] sold [O Siemens Energy].", &["Siemens", "Siemens Energy"]),
        ("[O Siemens] sells [O Siemens Energy]\n\n[O Siemens Energy] fell.", &["Siemens", "Siemens Energy"]),
        ("[O Tata] falls\n\n[O Tata Motors] fell. [O Tata Steel] rose.", &["Tata", "Tata Motors", "Tata Steel"]),
        ("[O Tata Motors] fell. [O Tata Steel] rose. [O Tata] spoke.", &["Tata Motors", "Tata Steel", "Tata"]),
        ("The [O United Nations Foundation] met. The [O United Nations] paid.", &["United Nations Foundation", "United Nations"]),
        ("[D BioNTech SE] fell. [O BioNTech] rose.", &["BioNTech SE = BioNTech"]),
        ("[D iPhone SE] sold. [O Apple] rose.", &["iPhone SE", "Apple"]),
    ]);
}

#[test]
fn generations() {
    check(&[
        ("[P Ferdinand Marcos Jr.] won. [P Ferdinand Marcos Sr.] died.", &["Ferdinand Marcos Jr.", "Ferdinand Marcos Sr."]),
        (
            "[P Donald Trump] and [P Donald Trump Jr.] spoke. [P Trump] left. [P Trump Jr.] sat.",
            &["Donald Trump = Trump", "Donald Trump Jr. = Trump Jr."],
        ),
        ("[P Martin Luther King Jr.] spoke. [P Martin Luther King III] left.", &["Martin Luther King Jr.", "Martin Luther King III"]),
        ("[P Robert F. Kennedy Jr.] spoke. [P Robert Kennedy] left.", &["Robert F. Kennedy Jr. = Robert Kennedy"]),
        ("[P Ade Okoro Jr.] spoke. [P Ade W. Okoro] left.", &["Ade Okoro Jr. = Ade W. Okoro"]),
        ("[P Donald Trump] met [P Donald J. Trump]. [P Donald Trump Jr.] left.", &["Donald J. Trump = Donald Trump", "Donald Trump Jr."]),
        ("[P Martin Luther King] spoke. [P Martin Luther King Jr.] left.", &["Martin Luther King Jr. = Martin Luther King"]),
        ("[P Ferdinand Marcos] spoke. [P Ferdinand Marcos Jr.] left.", &["Ferdinand Marcos", "Ferdinand Marcos Jr."]),
        ("[P Elizabeth II] died. [P Elizabeth] was 96.", &["Elizabeth II = Elizabeth"]),
        ("[P Ronald Acuña Jr.] hit. [P Acuña] ran.", &["Ronald Acuña Jr. = Acuña"]),
    ]);
}

#[test]
fn transcriptions() {
    check(&[
        (
            "[P Volodymyr Zelenskiy] spoke. [P Zelensky] left. [P Volodymyr Zelenskyy] sat.",
            &["Volodymyr Zelenskiy = Zelensky, Volodymyr Zelenskyy"],
        ),
        ("[P Sergei Lavrov] spoke. [P Sergey Lavrov] left.", &["Sergei Lavrov = Sergey Lavrov"]),
        ("[P Alexei Navalny] died. [P Aleksey Navalny] was 47.", &["Aleksey Navalny = Alexei Navalny"]),
        ("[P Mohammed Deif] died. [P Mohammad Deif] fell. [P Muhammad Deif] led.", &["Mohammed Deif = Mohammad Deif, Muhammad Deif"]),
        ("[P Hassan Nasrallah] spoke. [P Hasan Nasrallah] left.", &["Hassan Nasrallah = Hasan Nasrallah"]),
        ("[P Abdel Fattah el-Sissi] spoke. [P al-Sisi] left.", &["Abdel Fattah el-Sissi = al-Sisi"]),
        ("[P Sergei Lavrov] spoke. [P Sergey Larov] left.", &["Sergei Lavrov", "Sergey Larov"]),
        ("[P Maria Dupont] spoke. [P Marie Dupont] left.", &["Maria Dupont", "Marie Dupont"]),
        ("[O al-Qaeda] came. [O Al-Qaida] left.", &["al-Qaeda = Al-Qaida"]),
    ]);
}

#[test]
fn known_by_other_names() {
    check(&[
        ("The [O Metropolitan Police] came. The [O Met] left.", &["Metropolitan Police = Met"]),
        ("[E World War II] ended. [E World War Two] ended.", &["World War Two = World War II"]),
        ("[P Rafael Nadal] won. [P Rafa] left.", &["Rafael Nadal = Rafa"]),
        ("[P Edson Nascimento], better known as [P Pelé], played. [P Pelé] won.", &["Edson Nascimento = Pelé"]),
        ("[P Edson Nascimento] knew [P Pelé].", &["Edson Nascimento", "Pelé"]),
    ]);
}

#[test]
fn lands_that_share_a_code_or_a_name() {
    check(&[
        ("[G England] beat [G Scotland].", &["England", "Scotland"]),
        (
            "[G Wales] met [G Britain]. [G Northern Ireland] met the [G UK] and [G Great Britain].",
            &["Wales", "Great Britain = Britain, UK", "Northern Ireland"],
        ),
        ("The [N Scots] met [N British] and [N Scottish] guests.", &["Scottish = Scots", "British"]),
        ("The [N English] met a [N Welsh] guest and an [N Englishman].", &["Englishman = English", "Welsh"]),
        ("[G England] won. [N English] fans sang.", &["England", "English"]),
        ("[G Gaza] met the [G West Bank]. The [G Gaza Strip] slept.", &["Gaza Strip = Gaza", "West Bank"]),
        ("[G East Germany] met [G West Germany]. [G Germany] slept.", &["East Germany", "West Germany", "Germany"]),
        ("The [G Republic of China] met [G China]. [G Taiwan] slept.", &["Republic of China = Taiwan", "China"]),
        ("The [G Democratic Republic of Congo] met. [G Congo] slept.", &["Democratic Republic of Congo = Congo"]),
        ("The [G Republic of Congo] met. [G Congo] slept.", &["Republic of Congo = Congo"]),
        (
            "[G Congo] met the [G Democratic Republic of the Congo] and the [G Republic of Congo].",
            &["Congo", "Democratic Republic of the Congo", "Republic of Congo"],
        ),
    ]);
}
