//! Serbian.

use super::Elsewhere;
use crate::lang::Furniture;

pub(super) const SERBIAN: Elsewhere = Elsewhere {
    codes: &["sr"],
    furniture: Furniture { related: &["pročitajte još", "прочитајте још", "pročitajte i"], ..Furniture::UNKNOWN },
    ..Elsewhere::UNKNOWN
};
