//! Measures whether people are found as well by one kind of name as by another.
//!
//! The same few sentences are read with made-up people of many kinds of name; the share of mentions found exactly, as
//! persons, is printed for each kind. Forty mentions a kind tell differences of a fifth, not of a twentieth.

use pressglass::annotate::{Options, analyze_text};
use pressglass::mention::Label;

/// Short articles of which only the person differs: the full name stands for `{}`, the surname for `<>`.
const TEMPLATES: &[&str] = &[
    "The bridge was closed on Tuesday, the council said.\n\n“We waited for an hour,” said {}, who lives nearby. <> had called the police.",
    "{} was elected mayor on Sunday. The vote was close. Supporters of <> danced in the square until midnight.",
    "Police named the driver as {}. The car had left the road in heavy rain. A lawyer for <> declined to comment.",
    "The prize went to {} for a study of rivers. <> has taught at the university since 2004.",
];

/// Kinds of names, each with invented people: the full name and how a text would go on to call them.
const KINDS: &[(&str, &[(&str, &str)])] = &[
    (
        "English, American",
        &[
            ("Harold Whitcombe", "Whitcombe"),
            ("Janet Prewitt", "Prewitt"),
            ("Colin Ashdown", "Ashdown"),
            ("Melissa Trask", "Trask"),
            ("Dwayne Hollins", "Hollins"),
        ],
    ),
    (
        "surnames that are words",
        &[("Martin Field", "Field"), ("Susan Brook", "Brook"), ("Peter Rush", "Rush"), ("Anna Pace", "Pace"), ("Gary Mercy", "Mercy")],
    ),
    (
        "French, Italian",
        &[
            ("Aurélie Castagnet", "Castagnet"),
            ("Gilles Montreuil", "Montreuil"),
            ("Ornella Bassetti", "Bassetti"),
            ("Fabrizio D’Amelio", "D’Amelio"),
            ("Solène Kervadec", "Kervadec"),
        ],
    ),
    (
        "Spanish, Portuguese",
        &[
            ("Rocío Belmonte", "Belmonte"),
            ("Ignacio Urrutia", "Urrutia"),
            ("Thaís Nogueira", "Nogueira"),
            ("Wilmer Chuquimia", "Chuquimia"),
            ("Duarte Falcão", "Falcão"),
        ],
    ),
    (
        "German, Nordic",
        &[
            ("Ulrike Bernstorff", "Bernstorff"),
            ("Jens Aakjær", "Aakjær"),
            ("Sigrún Halldórsdóttir", "Halldórsdóttir"),
            ("Veikko Lehtimäki", "Lehtimäki"),
            ("Detlef Quandt", "Quandt"),
        ],
    ),
    (
        "Slavic",
        &[
            ("Zdeňka Hořejší", "Hořejší"),
            ("Vsevolod Rudakov", "Rudakov"),
            ("Agnieszka Wróblewska", "Wróblewska"),
            ("Dragan Milutinović", "Milutinović"),
            ("Oksana Petrychenko", "Petrychenko"),
        ],
    ),
    (
        "West African",
        &[
            ("Chukwuemeka Nwachukwu", "Nwachukwu"),
            ("Folasade Adegbite", "Adegbite"),
            ("Kwabena Ofosu-Appiah", "Ofosu-Appiah"),
            ("Aminata Traoré", "Traoré"),
            ("Mamadou Bathily", "Bathily"),
        ],
    ),
    (
        "East and southern African",
        &[
            ("Wanjiru Kamotho", "Kamotho"),
            ("Tendai Mukwazhi", "Mukwazhi"),
            ("Thandeka Mabhena", "Mabhena"),
            ("Girma Woldegiorgis", "Woldegiorgis"),
            ("Neema Rwegasira", "Rwegasira"),
        ],
    ),
    (
        "Arabic",
        &[
            ("Abdel-Rahman al-Shami", "al-Shami"),
            ("Nisreen Haddadin", "Haddadin"),
            ("Yousef bin Jassim", "bin Jassim"),
            ("Lamia Bensouda", "Bensouda"),
            ("Mahmoud Abu Rizq", "Abu Rizq"),
        ],
    ),
    (
        "Persian, Turkish, Central Asian",
        &[
            ("Behrouz Farrokhzad", "Farrokhzad"),
            ("Elif Karaduman", "Karaduman"),
            ("Gulnara Tashmatova", "Tashmatova"),
            ("Tolga Yıldırımer", "Yıldırımer"),
            ("Nurlan Zhaksybekov", "Zhaksybekov"),
        ],
    ),
    (
        "Indian",
        &[
            ("Venkatesh Ramachandran", "Ramachandran"),
            ("Harpreet Kaur Dhillon", "Dhillon"),
            ("Debolina Mukhopadhyay", "Mukhopadhyay"),
            ("Irfan Qureshi", "Qureshi"),
            ("Manjula Hegde", "Hegde"),
        ],
    ),
    (
        "Chinese",
        &[
            ("Zhao Wenliang", "Zhao"),
            ("Huang Shu-fen", "Huang"),
            ("Ouyang Lixin", "Ouyang"),
            ("Kwok Wing-sum", "Kwok"),
            ("Fei Meiling", "Fei"),
        ],
    ),
    (
        "Japanese, Korean",
        &[
            ("Haruka Shimomura", "Shimomura"),
            ("Tetsuo Kashiwagi", "Kashiwagi"),
            ("Bae Seung-ho", "Bae"),
            ("Seo Yoon-ah", "Seo"),
            ("Ryota Minegishi", "Minegishi"),
        ],
    ),
    (
        "Vietnamese, Thai, Filipino, Indonesian",
        &[
            ("Đặng Thị Hạnh", "Hạnh"),
            ("Somchai Rattanaporn", "Somchai"),
            ("Jejomar Magtanggol", "Magtanggol"),
            ("Sri Wahyuningsih", "Sri"),
            ("Tran Quoc Bao", "Bao"),
        ],
    ),
    (
        "Pacific, Native American",
        &[
            ("Tavita Leiataua", "Leiataua"),
            ("Hinemoa Te Rangi", "Te Rangi"),
            ("Sione Fakatava", "Fakatava"),
            ("Wilma Yellowhorse", "Yellowhorse"),
            ("Kealani Kahananui", "Kahananui"),
        ],
    ),
];

/// Prints, for each kind, how many of the full names and of the later surnames are found.
pub fn run() {
    println!("found exactly as a person, of {} full names and as many short ones a kind:", TEMPLATES.len() * 5);
    for (kind, people) in KINDS {
        let mut found = [0, 0];
        for (template, (full, short)) in TEMPLATES.iter().flat_map(|t| people.iter().map(move |p| (t, p))) {
            let text = template.replace("{}", full).replace("<>", short);
            let (_, annotations) = analyze_text(&text, &Options::default());
            let at = [text.find(full).unwrap_or(0), text.rfind(short).unwrap_or(0)];
            for (count, (at, name)) in found.iter_mut().zip(at.into_iter().zip([full, short])) {
                let is = |m: &pressglass::mention::Mention| m.label == Label::Person && m.range.indices() == (at..at + name.len());
                *count += usize::from(annotations.mentions.iter().any(is));
            }
        }
        println!("{kind:>40}: {:>2} {:>2}", found[0], found[1]);
    }
}
