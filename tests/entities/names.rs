//! The one name and the one label of an entity.

use pressglass::mention::Label;

use super::{check, resolve};

#[test]
fn names_are_written_as_a_person_would() {
    check(&[
        ("[P OKORO-LINDQVIST] STAYS\n\n[P Dele Okoro-Lindqvist] stays.", &["Dele Okoro-Lindqvist = OKORO-LINDQVIST"]),
        ("[P MICHELLE OBAMA] STAYS\n\n[P Michelle Obama] stays.", &["Michelle Obama = MICHELLE OBAMA"]),
        // Fewer words, but not a headline's capitals.
        ("[P DELE ADE OKORO] STAYS\n\n[P Dele Okoro] stays.", &["Dele Okoro = DELE ADE OKORO"]),
        ("[O Macy’s] pays. [O Macy’s] sells.", &["Macy’s"]),
    ]);
}

#[test]
fn one_label_for_one_name() {
    for (marked, expected) in [
        ("[P Reuters] said. [O Reuters] wrote. [O Reuters] left.", Label::Org),
        ("[O Emirates Airline] flew. [P Emirates] landed.", Label::Org),
        ("[P Dino Melaye] spoke. [G Melaye] left.", Label::Person),
    ] {
        let (entities, mentions) = resolve(marked);
        assert!(mentions.iter().all(|m| m.label == expected) && entities.len() == 1, "{marked}");
    }
    // A city of the gazetteer stays one beside a person of that surname.
    let (entities, _) = resolve("[P Denzel Washington] flew to [G Washington].");
    assert_eq!(entities.iter().map(|e| e.label).collect::<Vec<_>>(), [Label::Person, Label::Gpe]);
}
