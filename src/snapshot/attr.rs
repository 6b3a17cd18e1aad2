//! The attributes that a snapshot keeps.

use super::names::Places;

/// An attribute that the core reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
#[allow(missing_docs)] // the variants are the attribute names themselves
pub enum Attr {
    Alt,
    AriaHidden,
    AriaLabel,
    AriaModal,
    Charset,
    Cite,
    Class,
    Colspan,
    Content,
    DataComponent,
    DataLazySrc,
    DataOriginal,
    DataSrc,
    DataSrcset,
    DataTestid,
    Datetime,
    Dir,
    Headers,
    Height,
    Hidden,
    Href,
    HttpEquiv,
    Id,
    Itemprop,
    Itemscope,
    Itemtype,
    Lang,
    Name,
    Open,
    Poster,
    Property,
    Rel,
    Role,
    Rowspan,
    Scope,
    Slot,
    Src,
    Srcset,
    Start,
    Style,
    Title,
    Type,
    Value,
    Width,
}

/// Each kept attribute with its name in lower case, by name. Codes on the wire are positions in this table.
const NAMES: &[(&str, Attr)] = &[
    ("alt", Attr::Alt),
    ("aria-hidden", Attr::AriaHidden),
    ("aria-label", Attr::AriaLabel),
    ("aria-modal", Attr::AriaModal),
    ("charset", Attr::Charset),
    ("cite", Attr::Cite),
    ("class", Attr::Class),
    ("colspan", Attr::Colspan),
    ("content", Attr::Content),
    ("data-component", Attr::DataComponent),
    ("data-lazy-src", Attr::DataLazySrc),
    ("data-original", Attr::DataOriginal),
    ("data-src", Attr::DataSrc),
    ("data-srcset", Attr::DataSrcset),
    ("data-testid", Attr::DataTestid),
    ("datetime", Attr::Datetime),
    ("dir", Attr::Dir),
    ("headers", Attr::Headers),
    ("height", Attr::Height),
    ("hidden", Attr::Hidden),
    ("href", Attr::Href),
    ("http-equiv", Attr::HttpEquiv),
    ("id", Attr::Id),
    ("itemprop", Attr::Itemprop),
    ("itemscope", Attr::Itemscope),
    ("itemtype", Attr::Itemtype),
    ("lang", Attr::Lang),
    ("name", Attr::Name),
    ("open", Attr::Open),
    ("poster", Attr::Poster),
    ("property", Attr::Property),
    ("rel", Attr::Rel),
    ("role", Attr::Role),
    ("rowspan", Attr::Rowspan),
    ("scope", Attr::Scope),
    ("slot", Attr::Slot),
    ("src", Attr::Src),
    ("srcset", Attr::Srcset),
    ("start", Attr::Start),
    ("style", Attr::Style),
    ("title", Attr::Title),
    ("type", Attr::Type),
    ("value", Attr::Value),
    ("width", Attr::Width),
];

impl Attr {
    /// Its bit in a set of attributes.
    pub(super) const fn bit(self) -> u64 {
        const { assert!(NAMES.len() <= u64::BITS as usize) };
        1 << self as u8
    }

    /// The attribute of a lower-case name, if snapshots keep it.
    pub fn of(name: &str) -> Option<Self> {
        static PLACES: Places = Places::new(NAMES);
        PLACES.find(NAMES, name).and_then(|i| NAMES.get(i)).map(|&(_, attr)| attr)
    }

    /// The attribute of a code on the wire.
    pub fn of_code(code: u32) -> Option<Self> {
        NAMES.get(code as usize).map(|&(_, attr)| attr)
    }

    /// The names of the kept attributes in the order of their codes.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().map(|&(name, _)| name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_codes_agree() {
        assert!(NAMES.is_sorted());
        for (i, name) in Attr::names().enumerate() {
            assert_eq!(Attr::of_code(i as u32), Attr::of(name));
        }
        assert_eq!(Attr::of("onclick"), None);
    }
}
