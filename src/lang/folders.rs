//! Names of folders in addresses that tell what a link leads to, of any language, in lower case.

/// Pages about authors: "/author/ada-nwosu".
pub const AUTHORS: &[&str] =
    &["author", "authors", "autor", "autoren", "autores", "auteur", "auteurs", "autori", "contributor", "contributors"];

/// Lists of what was written on a subject: "/tag/elections".
pub const TAGS: &[&str] = &[
    "tag",
    "tags",
    "topic",
    "topics",
    "keyword",
    "keywords",
    "thema",
    "themen",
    "schlagwort",
    "sujet",
    "sujets",
    "mots-cles",
    "tema",
    "temas",
    "etiqueta",
    "etiquetas",
    "argomento",
    "argomenti",
    "assunto",
    "onderwerp",
];

/// Where readers sign up: "/newsletter".
pub const NEWSLETTERS: &[&str] = &["newsletter", "newsletters", "subscribe", "signup", "sign-up", "infolettre", "boletin", "boletines"];

/// Whether a folder of an address has one of the names.
pub fn leads_to(address: &str, names: &[&str]) -> bool {
    folders(address).any(|folder| names.iter().any(|name| folder.eq_ignore_ascii_case(name)))
}

/// Whether a folder of an address has one of the names and something in it is meant.
pub fn leads_into(address: &str, names: &[&str]) -> bool {
    let mut folders = folders(address);
    folders.any(|folder| names.iter().any(|name| folder.eq_ignore_ascii_case(name)))
        && folders.next().is_some_and(|inside| !inside.is_empty())
}

fn folders(address: &str) -> impl Iterator<Item = &str> {
    address.split(['/', '?', '#'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_tell_where_a_link_leads() {
        assert!(leads_to("https://x.example/Tag/elections/", TAGS));
        assert!(!leads_to("/tagged-by-hand", TAGS));
        assert!(leads_into("/author/ada?x", AUTHORS));
        assert!(!leads_into("/author/", AUTHORS));
    }
}
