//! Dutch words of dates and amounts.

use super::Values;

pub const VALUES: Values = Values::UNKNOWN;
