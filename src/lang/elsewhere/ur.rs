//! Urdu.

use super::Elsewhere;
use crate::lang::Furniture;

pub(super) const URDU: Elsewhere = Elsewhere {
    codes: &["ur"],
    furniture: Furniture { related: &["یہ بھی پڑھیں", "مزید پڑھیں"], ..Furniture::UNKNOWN },
    ..Elsewhere::UNKNOWN
};
