//! Tamil.

use super::Elsewhere;
use crate::lang::Furniture;

pub(super) const TAMIL: Elsewhere = Elsewhere {
    codes: &["ta"],
    furniture: Furniture {
        related: &["மேலும் படிக்க", "இதையும் படிங்க"], ..Furniture::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
