//! People by parts of their names, and whether they are men or women.

use pressglass::entity::Gender;

use super::{check, resolve};

#[test]
fn people_by_parts_of_their_names() {
    check(&[
        ("[P Vladimir Putin] spoke. [P Putin] left.", &["Vladimir Putin = Putin"]),
        ("[P Putin] speaks\n\n[P Vladimir Putin] spoke.", &["Vladimir Putin = Putin"]),
        ("[P Xi Jinping] spoke. Mr. [P Xi] left.", &["Xi Jinping = Xi"]),
        ("[P Taylor Swift] sang. [P Taylor] left.", &["Taylor Swift = Taylor"]),
        ("[P J.K. Rowling] wrote. [P Rowling] left.", &["J.K. Rowling = Rowling"]),
        ("[P J. Smith] wrote. [P John Smith] left.", &["John Smith = J. Smith"]),
        ("[P John Quincy Smith] wrote. [P John Smith] left.", &["John Quincy Smith = John Smith"]),
        ("[P Martin Luther King Jr.] spoke. [P King] left.", &["Martin Luther King Jr. = King"]),
        ("[P Vincent van Gogh] painted. [P Van Gogh] left.", &["Vincent van Gogh = Van Gogh"]),
        ("[P Mohammed bin Salman] spoke. [P bin Salman] left.", &["Mohammed bin Salman = bin Salman"]),
        ("[P Pedro Sánchez Castejón] spoke. [P Sánchez] left.", &["Pedro Sánchez Castejón = Sánchez"]),
        ("[P Dele Okoro-Lindqvist] played. [P Okoro-Lindqvist] left.", &["Dele Okoro-Lindqvist = Okoro-Lindqvist"]),
        ("[P Alexandria Ocasio-Cortez] spoke. [P Ocasio-Cortez] left.", &["Alexandria Ocasio-Cortez = Ocasio-Cortez"]),
        ("[P Conor O’Neil] spoke. [P O'Neil] left.", &["Conor O’Neil = O'Neil"]),
        ("[P Pat Carlineo] spoke. [P Patrick Carlineo] left.", &["Patrick Carlineo = Pat Carlineo"]),
        ("[P Tsai Ing-wen] spoke. [P Tsai] left.", &["Tsai Ing-wen = Tsai"]),
        ("[P Nguyễn Phú Trọng] spoke. [P Nguyen Phu Trong] left.", &["Nguyễn Phú Trọng = Nguyen Phu Trong"]),
        ("[P Recep Tayyip Erdoğan] spoke. [P Erdogan] left.", &["Recep Tayyip Erdoğan = Erdogan"]),
        ("[P Beyoncé] sang. [P Beyonce] left.", &["Beyoncé = Beyonce"]),
        ("[P Jane Smith] spoke. [P John Brown] left.", &["Jane Smith", "John Brown"]),
        ("[P Smithson] spoke. [P John Smith] left.", &["Smithson", "John Smith"]),
        ("[P Abiy Ahmed] spoke. [P Abiy] left.", &["Abiy Ahmed = Abiy"]),
        ("[P Ursula von der Leyen] spoke. [P Von der Leyen] left.", &["Ursula von der Leyen = Von der Leyen"]),
        ("[P Luiz Inácio Lula da Silva] spoke. [P Lula] left. [P da Silva] sat.", &["Luiz Inácio Lula da Silva = Lula, da Silva"]),
        ("[P Oscar De La Hoya] boxed. [P De La Hoya] won.", &["Oscar De La Hoya = De La Hoya"]),
        ("[P Kim Jong-un] spoke. [P Kim] left. [P Kim Jong Un] sat.", &["Kim Jong-un = Kim, Kim Jong Un"]),
        ("[P Sheikh Hasina] spoke. [P Hasina] left.", &["Sheikh Hasina = Hasina"]),
        ("[P B.R. Ambedkar] wrote. [P Ambedkar] left. [P B. R. Ambedkar] sat.", &["B. R. Ambedkar = B.R. Ambedkar, Ambedkar"]),
        ("[P A.P.J. Abdul Kalam] spoke. [P Kalam] left.", &["A.P.J. Abdul Kalam = Kalam"]),
        ("[P Robert F. Kennedy Jr.] spoke. [P Kennedy] left.", &["Robert F. Kennedy Jr. = Kennedy"]),
        ("[P Sarah O’Brien] spoke. [P O’BRIEN] left.", &["Sarah O’Brien = O’BRIEN"]),
        ("[P Zoë Kravitz] sang. [P Zoe Kravitz] left.", &["Zoë Kravitz = Zoe Kravitz"]),
        ("[P Pelé] played. [P Pele] left.", &["Pelé = Pele"]),
        ("[P Ngozi Okonjo-Iweala] spoke. Dr. [P Okonjo-Iweala] left. [P Ngozi] sat.", &["Ngozi Okonjo-Iweala = Okonjo-Iweala, Ngozi"]),
        ("[P JERRY JOHNSON] WINS\n\n[P Jerry Johnson] won. [P Johnson] left.", &["Jerry Johnson = JERRY JOHNSON, Johnson"]),
        ("[P Scott Morrison] met [P Scott Brown].", &["Scott Morrison", "Scott Brown"]),
        (
            "[P William Jefferson Clinton] spoke. [P Bill Clinton] left. [P Clinton] sat.",
            &["William Jefferson Clinton = Bill Clinton, Clinton"],
        ),
        ("[P Elizabeth Warren] spoke. [P Liz Warren] left.", &["Elizabeth Warren = Liz Warren"]),
        (
            "[P Cristina Fernández de Kirchner] spoke. [P Fernández] left. [P Kirchner] sat.",
            &["Cristina Fernández de Kirchner = Fernández, Kirchner"],
        ),
        ("[P 习近平] 与 [P 李强] 会面，[P 习近平] 说。", &["习近平", "李强"]),
    ]);
}

#[test]
fn two_people_of_one_surname_stay_apart() {
    check(&[
        ("[P Joe Biden] spoke. [P Biden] left. [P Hunter Biden] came. [P Biden] sat.", &["Joe Biden = Biden", "Hunter Biden = Biden"]),
        ("[P John A. Smith] spoke. [P John B. Smith] left.", &["John A. Smith", "John B. Smith"]),
        (
            "[P James Quispe] met [P Mary Quispe]. Mrs. [P Quispe] spoke, then Mr. [P Quispe] left.",
            &["James Quispe = Quispe", "Mary Quispe = Quispe"],
        ),
        ("[P Taylor Swift] met [P Taylor Fritz]. [P Swift] sang. [P Fritz] played.", &["Taylor Swift = Swift", "Taylor Fritz = Fritz"]),
    ]);
}

#[test]
fn men_and_women() {
    use Gender::{Female, Male, Unknown};
    for (marked, expected) in [
        ("Mrs. [P Quispe] spoke.", Female),
        ("Mr. [P Quispe] spoke.", Male),
        ("[P Mary Quispe] spoke.", Female),
        ("[P James Quispe] spoke.", Male),
        ("[P Quispe] spoke.", Unknown),
        ("[P Quispe] said she would come.", Female),
        ("[P Quispe] said that he would come.", Male),
        ("The actress [P Quispe] spoke.", Female),
        ("Spokesman [P Quispe] spoke.", Male),
        ("[P Zq Quispe], a spokeswoman for the bank, spoke.", Female),
    ] {
        let (entities, _) = resolve(marked);
        assert_eq!(entities.first().map(|e| e.gender), Some(expected), "{marked}");
    }
}
