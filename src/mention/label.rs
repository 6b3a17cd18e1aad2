//! The labels of OntoNotes that Pressglass uses.

use serde::{Deserialize, Serialize};

/// What kind of thing a mention names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[repr(u8)]
pub enum Label {
    /// "Vladimir Putin", "Xi".
    Person,
    /// Nationalities, peoples, religious and political groups: "Russian", "Muslims".
    Norp,
    /// Buildings, airports, roads, bridges: "Staples Center".
    Fac,
    /// Companies, agencies, institutions, parties, teams: "Kremlin".
    Org,
    /// Countries, cities, states: "Moscow".
    Gpe,
    /// Other places: "Central Asia".
    Loc,
    /// Products, vehicles, weapons, software: "Boeing 787".
    Product,
    /// Named wars, games, storms: "Winter Olympics".
    Event,
    /// Titles of books, films, songs; awards: "Star Trek".
    WorkOfArt,
    /// Named laws and treaties: "New START".
    Law,
    /// Days, spans, ages: "Friday", "the spring of 2023".
    Date,
    /// Times of less than a day: "3 p.m.".
    Time,
    /// "10 percent".
    Percent,
    /// "$12.9 billion".
    Money,
    /// Measures: "100 miles".
    Quantity,
}

impl Label {
    /// All labels in the order of their codes.
    pub const ALL: [Self; 15] = [
        Self::Person,
        Self::Norp,
        Self::Fac,
        Self::Org,
        Self::Gpe,
        Self::Loc,
        Self::Product,
        Self::Event,
        Self::WorkOfArt,
        Self::Law,
        Self::Date,
        Self::Time,
        Self::Percent,
        Self::Money,
        Self::Quantity,
    ];

    /// The label's name in OntoNotes, as the JSON has it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "PERSON",
            Self::Norp => "NORP",
            Self::Fac => "FAC",
            Self::Org => "ORG",
            Self::Gpe => "GPE",
            Self::Loc => "LOC",
            Self::Product => "PRODUCT",
            Self::Event => "EVENT",
            Self::WorkOfArt => "WORK_OF_ART",
            Self::Law => "LAW",
            Self::Date => "DATE",
            Self::Time => "TIME",
            Self::Percent => "PERCENT",
            Self::Money => "MONEY",
            Self::Quantity => "QUANTITY",
        }
    }

    /// Whether the label is one of names, rather than of dates and amounts.
    pub const fn is_name(self) -> bool {
        (self as u8) < Self::Date as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_json_names_agree() {
        for (code, label) in Label::ALL.into_iter().enumerate() {
            assert_eq!(label as usize, code);
            assert_eq!(serde_json::to_value(label).expect("a label is a string"), label.name());
        }
    }
}
