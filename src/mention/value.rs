//! What a mention resolves to.

use serde::Serialize;

/// A mention's value, as the JSON has it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Value {
    /// Days: an ISO 8601 interval, end exclusive ("2023-03-01" to "2023-04-01" for "March 2023").
    Date {
        /// First day.
        start: String,
        /// First day after.
        end: String,
    },
    /// A point or span of time: ISO 8601 local date and time, with the offset where the words give a zone.
    Time {
        /// Beginning.
        start: String,
        /// End, equal to the beginning for a point.
        end: String,
    },
    /// A length of time: an ISO 8601 duration ("P79Y" for "79-year-old").
    Duration {
        /// The duration.
        duration: String,
        /// The other end of a range: "P5Y" in "3-5 years".
        to: Option<String>,
    },
    /// An amount of money.
    Money {
        /// ISO 4217 code.
        currency: String,
        /// How much, in units of the currency.
        amount: f64,
        /// The other end of a range: 10,000,000 in "$5-10 million".
        to: Option<f64>,
    },
    /// A percentage: 4.2 for "4.2%".
    Percent {
        /// The number.
        number: f64,
        /// The other end of a range, in the order of the words: 10 in "9 to 10 percent".
        to: Option<f64>,
    },
    /// A measure.
    Quantity {
        /// How many.
        amount: f64,
        /// The other end of a range: 60 in "0-60 mph".
        to: Option<f64>,
        /// The unit, singular, in English ("mile", "square kilometre").
        unit: String,
    },
    /// The country of a demonym, "Russian".
    Country {
        /// ISO 3166-1 alpha-2 code.
        country: String,
    },
}
