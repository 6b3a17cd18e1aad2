//! What only a live page knows about a node: whether it is shown, and where.

/// Facts about a node, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flags(pub u16);

impl Flags {
    /// Not shown on the page, itself or through an ancestor (`display: none`, `visibility: hidden`, `hidden`).
    pub const HIDDEN: Self = Self(1);
    /// Rendered as a block although its tag says inline, or the other way round: see [`Flags::INLINE`].
    pub const BLOCK: Self = Self(1 << 1);
    /// Rendered inline although its tag says block.
    pub const INLINE: Self = Self(1 << 2);
    /// `position: fixed`.
    pub const FIXED: Self = Self(1 << 3);
    /// `position: sticky`.
    pub const STICKY: Self = Self(1 << 4);
    /// The root of a same-origin frame's document.
    pub const FRAME: Self = Self(1 << 5);
    /// A host whose open shadow tree stands in place of its children.
    pub const SHADOW: Self = Self(1 << 6);
    /// `white-space` keeps line breaks.
    pub const PRE: Self = Self(1 << 7);

    /// Whether all bits of `other` are set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The bits of both.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// An element's rendered box and font. All zero where the walker did not measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Left edge in CSS pixels from the page's left.
    pub x: i32,
    /// Top edge in CSS pixels from the page's top.
    pub y: i32,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Font size in tenths of a CSS pixel.
    pub font_size: u16,
    /// Font weight, 100 to 900.
    pub weight: u16,
    /// The font family, as a number that is equal for equal families of one page.
    pub family: u16,
}

impl Layout {
    /// The font size in tenths of a CSS pixel, half pixels rounded away: zoom makes fractions.
    pub const fn size(&self) -> u16 {
        self.font_size.saturating_add(2) / 5 * 5
    }

    /// The share of the box's width that lies between two edges, 0 to 1.
    pub fn overlap(&self, left: i32, right: i32) -> f32 {
        let (from, to) = (self.x.max(left), self.x.saturating_add_unsigned(self.width).min(right));
        to.saturating_sub(from).max(0) as f32 / self.width.max(1) as f32
    }
}
