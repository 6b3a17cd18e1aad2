//! Bengali.

use super::Elsewhere;
use crate::lang::Furniture;

pub(super) const BENGALI: Elsewhere =
    Elsewhere {
        codes: &["bn"], furniture: Furniture { related: &["আরও পড়ুন", "আরো পড়ুন"], ..Furniture::UNKNOWN }, ..Elsewhere::UNKNOWN
    };
