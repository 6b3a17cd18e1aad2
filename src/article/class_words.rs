//! Words that page builders use in `class`, `id` and `role`, with what they hint at: data, and one look-up.
//!
//! A hint never decides by itself: names lie ("content-sidebar" around a whole article), and hashed names say nothing.
//! To add a word: put it in the row of its hint, in lower case; rows are searched word by word.

use std::sync::OnceLock;

use super::lookup::{FNV, Lookup, step};

/// What a class word hints at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Hint {
    /// `entry-content`
    Body,
    /// `headline`
    Title,
    /// `standfirst`
    Lead,
    /// `author`
    Author,
    /// `post-meta`, `timestamp`
    Meta,
    /// `share-bar`
    Share,
    /// `tag-list`
    Tags,
    /// `related-posts`
    Related,
    /// `newsletter-signup`
    Newsletter,
    /// `comments`
    Comments,
    /// `advert`
    Ad,
    /// `breadcrumb`, `menu`
    Navigation,
    /// `site-header`
    Header,
    /// `site-footer`
    Footer,
    /// `sidebar`, `widget`
    Sidebar,
    /// `caption-text`
    Caption,
    /// `photo-credit`
    Credit,
    /// `gallery`, `carousel`
    Gallery,
    /// `cookie-consent`
    Cookie,
    /// `paywall`
    Paywall,
    /// `modal`, `popup`
    Popup,
    /// `video-player`
    Player,
    /// `table-of-contents`
    Contents,
    /// `pullquote`
    Quote,
    /// `twitter-tweet`
    Embed,
    /// `correction`, `disclaimer`
    Note,
    /// `sr-only`
    Unseen,
    /// `btn`, `cta`
    Action,
    /// `search-form`
    Search,
    /// `promo`, `banner`
    Promo,
    /// `card`, `teaser`
    Card,
    /// `live-blog`, `timeline`
    Live,
}

/// How many hints there are.
pub const HINTS: usize = Hint::Live as usize + 1;

/// Hints as a set, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints(pub u32);

impl Hints {
    /// Whether the hint is in the set.
    pub const fn has(self, hint: Hint) -> bool {
        self.0 >> hint as u8 & 1 == 1
    }

    /// The hints of both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Each hint with its words.
const WORDS: [(Hint, &[&str]); HINTS] = [
    (
        Hint::Body,
        &[
            "content",
            "body",
            "article",
            "entry",
            "story",
            "post",
            "text",
            "articlebody",
            "postcontent",
            "richtext",
            "prose",
            "paragraph",
            "inhalt",
            "contenu",
            "contenido",
            "corpo",
            "blog",
            "main",
            "rte",
            "wysiwyg",
            "markdown",
            "copy",
            "articlecontent",
            "entrycontent",
            "storybody",
            "bodytext",
        ],
    ),
    (Hint::Title, &["title", "headline", "heading", "titel", "titre", "titulo", "hed", "h1"]),
    (
        Hint::Lead,
        &[
            "lead",
            "lede",
            "standfirst",
            "dek",
            "subtitle",
            "subhead",
            "subheadline",
            "subheading",
            "deck",
            "intro",
            "chapo",
            "excerpt",
            "abstract",
            "vorspann",
            "teasertext",
            "sommario",
            "summary",
            "description",
            "kicker",
        ],
    ),
    (
        Hint::Author,
        &[
            "author",
            "byline",
            "bio",
            "writer",
            "contributor",
            "autor",
            "auteur",
            "autore",
            "vcard",
            "authors",
            "contributors",
            "profile",
            "biography",
            "about",
            "avatar",
            "journalist",
            "reporter",
            "biobox",
            "authorbox",
            "authorinfo",
        ],
    ),
    (
        Hint::Meta,
        &[
            "meta",
            "date",
            "time",
            "timestamp",
            "datetime",
            "published",
            "dateline",
            "posted",
            "updated",
            "metadata",
            "postmeta",
            "datum",
            "fecha",
            "readtime",
            "reading",
            "info",
            "details",
            "publish",
            "pubdate",
            "byinfo",
        ],
    ),
    (
        Hint::Share,
        &[
            "share",
            "sharing",
            "social",
            "sharedaddy",
            "addthis",
            "facebook",
            "twitter",
            "whatsapp",
            "linkedin",
            "pinterest",
            "socials",
            "shares",
            "addtoany",
            "sharebar",
            "shareaholic",
            "follow",
            "sociallinks",
            "teilen",
            "partager",
            "compartir",
            "print",
            "email",
            "a2a",
            "sharethis",
            "telegram",
            "reddit",
            "socialshare",
            "like",
            "likes",
            "sns",
        ],
    ),
    (
        Hint::Tags,
        &[
            "tags",
            "tag",
            "topics",
            "topic",
            "keywords",
            "categories",
            "category",
            "taxonomy",
            "labels",
            "hashtags",
            "taglist",
            "cat",
            "cats",
            "tagcloud",
            "terms",
        ],
    ),
    (
        Hint::Related,
        &[
            "related",
            "recommended",
            "recommendations",
            "recirc",
            "recirculation",
            "more",
            "trending",
            "popular",
            "mostread",
            "recent",
            "latest",
            "similar",
            "suggested",
            "readmore",
            "also",
            "alsoread",
            "outbrain",
            "taboola",
            "zergnet",
            "mostpopular",
            "relatedposts",
            "recommend",
            "further",
            "readnext",
            "upnext",
            "next",
            "prev",
            "previous",
            "seealso",
            "interlinking",
            "inread",
            "crosslink",
            "discover",
            "jp",
            "yarpp",
            "relacionadas",
            "verwandt",
            "onward",
            "most",
            "picks",
        ],
    ),
    (
        Hint::Newsletter,
        &[
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "optin",
            "mailchimp",
            "mailing",
            "subscriber",
            "mailinglist",
            "emailsignup",
            "mc4wp",
            "klaviyo",
            "hbspt",
            "convertkit",
            "leadform",
            "notify",
            "nl",
            "alerts",
        ],
    ),
    (
        Hint::Comments,
        &[
            "comment",
            "comments",
            "disqus",
            "respond",
            "reply",
            "discussion",
            "commentlist",
            "replies",
            "kommentare",
            "commentaires",
            "comentarios",
            "livefyre",
            "feedback",
            "viafoura",
            "coral",
            "conversation",
            "reviews",
            "rating",
            "ratings",
        ],
    ),
    (
        Hint::Ad,
        &[
            "ad",
            "ads",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "adsense",
            "adslot",
            "adunit",
            "dfp",
            "gpt",
            "sponsor",
            "sponsored",
            "sponsors",
            "werbung",
            "anzeige",
            "publicidad",
            "pub",
            "banner",
            "adbox",
            "adwrap",
            "adcontainer",
            "mpu",
            "affiliate",
            "leaderboard",
            "advertorial",
            "adblock",
        ],
    ),
    (
        Hint::Navigation,
        &[
            "nav",
            "navigation",
            "menu",
            "navbar",
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "pager",
            "menubar",
            "topbar",
            "submenu",
            "dropdown",
            "megamenu",
            "navigationmenu",
            "sitemap",
            "skip",
            "toolbar",
            "tabs",
            "paging",
            "crumbs",
            "hamburger",
            "topnav",
            "subnav",
            "tablist",
            "menuitem",
        ],
    ),
    (Hint::Header, &["header", "masthead", "head", "logo", "branding", "top", "brand", "siteheader"]),
    (Hint::Footer, &["footer", "foot", "colophon", "copyright", "bottom", "contentinfo", "legal", "sitefooter"]),
    (
        Hint::Sidebar,
        &[
            "sidebar",
            "aside",
            "rail",
            "widget",
            "widgets",
            "secondary",
            "right",
            "sidecol",
            "rightcol",
            "rightrail",
            "complementary",
            "sidenav",
            "leftcol",
            "sticky",
            "side",
            "module",
            "infobox",
            "factbox",
            "box",
        ],
    ),
    (
        Hint::Caption,
        &["caption", "figcaption", "legend", "bildunterschrift", "captions", "imagecaption", "didascalia", "legende", "cutline"],
    ),
    (
        Hint::Credit,
        &["credit", "credits", "source", "copyrightholder", "photographer", "attribution", "photocredit", "imagecredit", "rights"],
    ),
    (
        Hint::Gallery,
        &[
            "gallery",
            "carousel",
            "slideshow",
            "slider",
            "slide",
            "slides",
            "lightbox",
            "swiper",
            "slick",
            "galleria",
            "photos",
            "thumbnails",
            "splide",
            "filmstrip",
        ],
    ),
    (
        Hint::Cookie,
        &[
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "cmp",
            "onetrust",
            "ccpa",
            "privacy",
            "didomi",
            "cookiebar",
            "quantcast",
            "cookiebot",
            "truste",
        ],
    ),
    (
        Hint::Paywall,
        &[
            "paywall",
            "premium",
            "regwall",
            "piano",
            "subscribers",
            "meter",
            "metered",
            "barrier",
            "gate",
            "gated",
            "locked",
            "membership",
            "register",
            "login",
            "signin",
        ],
    ),
    (
        Hint::Popup,
        &[
            "modal",
            "popup",
            "overlay",
            "dialog",
            "tooltip",
            "toast",
            "offcanvas",
            "drawer",
            "flyout",
            "lightboxes",
            "notification",
            "interstitial",
            "popover",
            "alert",
            "snackbar",
        ],
    ),
    (
        Hint::Player,
        &[
            "video",
            "player",
            "audio",
            "podcast",
            "jwplayer",
            "videojs",
            "brightcove",
            "media",
            "playlist",
            "listen",
            "tts",
            "vjs",
            "transcript",
            "youtube",
        ],
    ),
    (Hint::Contents, &["toc", "contents", "tableofcontents", "outline", "jumplinks", "index", "ez"]),
    (Hint::Quote, &["pullquote", "quote", "blockquote", "pull", "quotation", "zitat", "quotes"]),
    (Hint::Embed, &["tweet", "instagram", "embed", "embedded", "oembed", "tiktok", "mastodon", "bluesky", "iframe", "fb"]),
    (
        Hint::Note,
        &[
            "correction",
            "disclaimer",
            "note",
            "editor",
            "footnote",
            "footnotes",
            "references",
            "endnote",
            "disclosure",
            "trust",
            "notice",
            "notes",
            "citations",
        ],
    ),
    (
        Hint::Unseen,
        &["sr", "visually", "visuallyhidden", "screenreader", "hidden", "hide", "invisible", "noprint", "screen", "offscreen", "a11y"],
    ),
    (
        Hint::Action,
        &[
            "button", "btn", "cta", "link", "links", "action", "actions", "buttons", "download", "app", "store", "donate", "buy",
            "product", "shop", "price", "cart", "form",
        ],
    ),
    (Hint::Search, &["search", "searchform", "filter", "filters", "searchbar", "input", "field"]),
    (
        Hint::Promo,
        &[
            "promo",
            "promotion",
            "promoted",
            "campaign",
            "offer",
            "teaser",
            "partner",
            "partners",
            "callout",
            "marketing",
            "upsell",
            "marketplace",
            "house",
            "hero",
        ],
    ),
    (
        Hint::Card,
        &[
            "card",
            "cards",
            "tile",
            "tiles",
            "grid",
            "list",
            "item",
            "items",
            "feed",
            "archive",
            "river",
            "stream",
            "loop",
            "listing",
            "collection",
            "row",
            "thumbnail",
            "thumb",
        ],
    ),
    (Hint::Live, &["live", "liveblog", "timeline", "update", "updates", "ticker", "keypoints", "event"]),
];

/// The hints in an attribute value: its words are parted by anything but letters, and by small letters before capitals.
pub fn hints_of(value: &str) -> Hints {
    static SHARED: OnceLock<Lookup> = OnceLock::new();
    let words = SHARED.get_or_init(table);
    let mut found = 0;
    let (mut key, mut letters, mut was_small) = (FNV.0, 0, false);
    for byte in value.bytes().chain([b' ']) {
        let is_letter = byte.is_ascii_alphanumeric();
        if (!is_letter || byte.is_ascii_uppercase() && was_small) && letters > 0 {
            found |= words.get(key);
            (key, letters) = (FNV.0, 0);
        }
        if is_letter {
            key = step(key, u32::from(byte.to_ascii_lowercase()));
            letters += 1;
        }
        was_small = byte.is_ascii_lowercase() || byte.is_ascii_digit();
    }
    Hints(found)
}

/// The hints of every word, laid down once for all pages.
fn table() -> Lookup {
    let mut words = Lookup::for_words(WORDS.iter().map(|(_, words)| words.len()).sum());
    for (hint, list) in WORDS {
        for word in list {
            words.add(hash(word.bytes()), 1 << hint as u8);
        }
    }
    words
}

fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(FNV.0, |hash, byte| step(hash, u32::from(byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_word_by_word() {
        let check = |value: &str, expected: &[Hint]| {
            let hints = hints_of(value);
            assert_eq!(hints.0, expected.iter().fold(0, |all, &h| all | 1 << h as u8), "{value}");
        };
        check("entry-content", &[Hint::Body]);
        check("ArticleBody__related", &[Hint::Body, Hint::Related]);
        check("c-shareBar js-x1", &[Hint::Share]);
        check("css-1kq2 adapt shared", &[]);
        check("", &[]);
    }

    #[test]
    fn every_word_stands_once_and_every_row_is_its_hint() {
        let mut all: Vec<&str> = WORDS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count, "a word stands twice");
        assert!(WORDS.iter().enumerate().all(|(i, (hint, _))| *hint as usize == i));
    }
}
