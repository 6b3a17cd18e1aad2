//! Compiles the gazetteer: facts from packages and from the lists in `training/gazetteer/`, as one `fst` map.

mod packages;
mod sources;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use pressglass::mention::gazetteer::{Class, Entry, key};

use crate::put;

const MODEL: &str = "models/gazetteer.fst";
/// The folder of the project's own lists.
const LISTS: &str = "training/gazetteer";

/// The lists with one name a line, and their class.
const PLAIN_LISTS: &[(&str, Class)] = &[
    ("groups", Class::Norp),
    ("locations", Class::Location),
    ("cities", Class::BigCity),
    ("regions", Class::Region),
    ("organisations", Class::Organisation),
    ("media", Class::Media),
    ("teams", Class::Team),
    ("facilities", Class::Facility),
    ("products", Class::Product),
    ("events", Class::Event),
    ("works", Class::Work),
    ("laws", Class::Law),
];

/// The rows of `heads.tsv`.
const HEADS: &[(&str, Class)] = &[
    ("org_head", Class::OrganisationHead),
    ("company_suffix", Class::CompanySuffix),
    ("fac_head", Class::FacilityHead),
    ("loc_head", Class::LocationHead),
    ("gpe_head", Class::RegionHead),
    ("event_head", Class::EventHead),
    ("law_head", Class::LawHead),
    ("work_head", Class::WorkHead),
    ("product_head", Class::ProductHead),
    ("title", Class::Title),
    ("role", Class::Role),
];

/// Names and what is known of them, in the order of their keys.
#[derive(Default)]
struct Names {
    entries: BTreeMap<String, Entry>,
    /// How often a first name is a man's and a woman's, in per cent of the people of a census.
    bearers: BTreeMap<String, [f64; 2]>,
}

/// A name counts for both genders if the rarer has at least this share of the bearers of the commoner: censuses have
/// a few men called Mary.
const BOTH_GENDERS: f64 = 0.1;

impl Names {
    /// Adds a name, and its form without diacritics.
    fn add(&mut self, name: &str, entry: Entry) {
        let key = key(name);
        if key.is_empty() || key.len() > LONGEST_NAME {
            return;
        }
        let plain = deunicode::deunicode(&key).to_lowercase();
        if plain != key && !plain.is_empty() {
            self.merge(plain, entry);
        }
        self.merge(key, entry);
    }

    /// Adds a first name that `share` per cent of women (or men) bear.
    fn add_first(&mut self, name: &str, female: bool, share: f64) {
        self.add(name, Entry::default().with(Class::FirstName));
        if let Some(bearers) = self.bearers.entry(key(name)).or_default().get_mut(usize::from(female)) {
            *bearers += share;
        }
    }

    /// Tells the gender of a name by the share of women among its bearers, unless it is known as something else only. It is
    /// no [`Class::FirstName`] by that: the tagger was not better for it.
    fn tell_gender(&mut self, name: &str, women: f64) {
        let known = self.entries.get(&key(name)).copied().unwrap_or_default();
        if known == Entry::default() || known.is(Class::FirstName) {
            self.bearers.insert(key(name), [1.0 - women, women]);
        }
    }

    fn merge(&mut self, key: String, entry: Entry) {
        let known = self.entries.entry(key).or_default();
        *known = known.merged(entry);
    }

    /// The entries, with the genders that the bearers show.
    fn finish(mut self) -> BTreeMap<String, Entry> {
        for (name, [men, women]) in std::mem::take(&mut self.bearers) {
            for (female, share, other) in [(false, men, women), (true, women, men)] {
                if share > 0.0 && share >= other * BOTH_GENDERS {
                    self.add(&name, Entry::default().with_gender(female));
                }
            }
        }
        self.entries
    }
}

/// Bytes of the longest name that is taken: longer ones are descriptions.
const LONGEST_NAME: usize = 48;

/// Compiles the gazetteer, fetching packages that are not in `folder` yet.
pub fn run(folder: &Path, check: bool) -> anyhow::Result<()> {
    let packages = packages::fetch(folder)?;
    let mut names = Names::default();
    sources::collect(&packages, &mut names)?;
    own_lists(&mut names)?;
    let mut map = fst::MapBuilder::memory();
    let entries = names.finish();
    for (name, entry) in &entries {
        map.insert(name, entry.to_bits())?;
    }
    let bytes = map.into_inner()?;
    println!("{} names", entries.len());
    put(MODEL, &bytes, check)
}

fn read_list(name: &str) -> anyhow::Result<String> {
    let path = Path::new(LISTS).join(name);
    std::fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// The lines of a list without comments and empty ones.
fn lines(list: &str) -> impl Iterator<Item = &str> {
    list.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with("# "))
}

/// What follows a place in the names of many clubs and is no nickname.
const CLUB_WORDS: &[&str] = &[
    "United",
    "City",
    "Town",
    "County",
    "FC",
    "AFC",
    "RFC",
    "SV",
    "Wanderers",
    "Rovers",
    "Athletic",
    "Wednesday",
    "Forest",
    "Saint-Germain",
    "St Germain",
    "Dortmund",
    "Leverkusen",
    "Madrid",
    "Brom",
    "Donetsk",
    "Bromwich Albion",
    "Ham",
    "Ham United",
    "State",
];

fn own_lists(names: &mut Names) -> anyhow::Result<()> {
    for row in lines(&read_list("countries.tsv")?) {
        let mut cells = row.split('\t');
        let code = cells.next().and_then(|c| c.as_bytes().try_into().ok()).with_context(|| format!("no code in {row:?}"))?;
        let of = |class| Entry::default().with_country(code).with(class);
        for (cell, class) in cells.zip([Class::Country, Class::Norp]) {
            for name in cell.split('|').filter(|name| !name.is_empty()) {
                names.add(name, of(class));
            }
        }
    }
    for &(list, class) in PLAIN_LISTS {
        for name in lines(&read_list(&format!("{list}.txt"))?) {
            names.add(name, Entry::default().with(class));
        }
    }
    // A club's nickname: what follows a place in its name.
    for team in lines(&read_list("teams.txt")?) {
        for (at, _) in team.match_indices(' ') {
            let (place, nickname) = team.split_at(at);
            let known = names.entries.get(&key(place)).copied().unwrap_or_default();
            if [Class::City, Class::BigCity, Class::Region].into_iter().any(|class| known.is(class))
                && !CLUB_WORDS.contains(&nickname.trim())
            {
                names.add(nickname.trim(), Entry::default().with(Class::Team));
            }
        }
    }
    for row in lines(&read_list("heads.tsv")?) {
        let (class, words) = row.split_once('\t').with_context(|| format!("no tab in {row:?}"))?;
        let &(_, class) = HEADS.iter().find(|(name, _)| *name == class).with_context(|| format!("no class {class:?}"))?;
        for word in words.split('|') {
            names.add(word, Entry::default().with(class));
        }
    }
    Ok(())
}
