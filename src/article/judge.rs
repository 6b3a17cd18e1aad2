//! Why a leaf is left out for what it is itself, and what the page turned out to be.

use super::blocks;
use super::class_words::Hint;
use super::draft::Draft;
use super::features::is_long;
use super::marks::Fate;
use super::outline::Leaf;
use super::reason::{leads_to_pages, leads_to_tags, leads_within, reason, says_audio};
use super::{Reason, Status, index, kind, labels, status, verdicts};
use crate::snapshot::{Attr, Snapshot, Tag};
use crate::units::NodeId;

/// Link density of a heading that leads to the story it names.
const LINKED_HEADING: f32 = 0.7;
/// What fields of a form to sign in or to subscribe ask for.
const FIELDS: [&str; 2] = ["password", "email"];

impl Draft<'_> {
    /// Why a leaf is left out whatever the classifier says, and the reason if the classifier says so.
    #[inline(never)]
    pub(super) fn judge(&self, index: usize, leaf: &Leaf, hidden: bool, is_caption: bool) -> (Option<Reason>, (Reason, f32)) {
        let Some(evidence) = self.page.evidence(index) else { return (None, (Reason::Other, 0.0)) };
        let is_heading = blocks::heading_level(self.snapshot, leaf).is_some();
        let mut why = reason(evidence, &leaf.facts);
        if matches!(why.0, Reason::Other | Reason::Related) && leads_to_tags(self.snapshot, leaf) {
            why = (Reason::Tags, why.1.max(0.5));
        } else if matches!(why.0, Reason::Other | Reason::Related | Reason::Byline)
            && (leads_within(self.snapshot, leaf) || leads_to_pages(self.snapshot, leaf))
        {
            why = (Reason::Navigation, why.1.max(0.5));
        }
        let verdict = if hidden {
            // A tab of comments is more than something hidden.
            Some(if why.0 == Reason::Comments { why.0 } else { Reason::Hidden })
        } else if verdicts::is_locked(&leaf.facts, evidence) && !is_caption {
            Some(Reason::Paywall)
        } else if is_microdata(self.snapshot, leaf.container) {
            Some(why.0)
        } else if evidence.is_inside(Tag::Aside) && evidence.far.has(Hint::Sidebar) && self.likelihood(index) < verdicts::BEYOND_DOUBT {
            Some(Reason::Related)
        } else if self.next.is_some_and(|next| index >= next) {
            Some(Reason::NextArticle)
        } else if verdicts::is_credit(leaf, evidence, is_caption) && self.likelihood(index) < verdicts::BEYOND_DOUBT {
            // "Updated on 3 March" stands among attributions too.
            Some(if evidence.says(Reason::Byline) >= 2 { Reason::Byline } else { Reason::Other })
        } else if (says_audio(evidence, &leaf.facts) || verdicts::is_rating(&leaf.facts)) && !is_heading {
            Some(Reason::Other)
        } else if verdicts::is_pager(self.snapshot, leaf, evidence) && !is_heading {
            Some(if why.0 == Reason::Gallery { Reason::Gallery } else { Reason::Navigation })
        } else if verdicts::is_invitation(self.snapshot, leaf, evidence) {
            Some(Reason::Newsletter)
        } else if verdicts::is_offer(self.snapshot, leaf, evidence) && !is_heading && !is_caption {
            Some(Reason::Ad)
        } else if let Some(reason) = verdicts::controls(self.snapshot, leaf).filter(|_| !is_heading) {
            Some(reason)
        } else if let Some(reason) = labels::reason(self.snapshot, leaf, evidence).filter(|_| !is_heading && !is_caption) {
            Some(reason)
        } else {
            let verdict = verdicts::verdict(leaf, evidence, self.likelihood(index), verdicts::Role { is_heading, is_caption });
            // What only its shape gives away goes by whatever else names it.
            let is_button = leaf.facts.is_control() && why.0 == Reason::Byline;
            verdict.map(|verdict| if verdict == Reason::Other && !is_button { why.0 } else { verdict })
        };
        (verdict, why)
    }

    /// What the page turned out to be.
    pub(super) fn status(&self, fates: &[Fate], captions: &[bool]) -> Status {
        let asks = |n: NodeId| {
            let kind = || self.snapshot.attr(n, Attr::Type);
            self.snapshot.tag(n) == Tag::Input && kind().is_some_and(|kind| FIELDS.iter().any(|field| kind.eq_ignore_ascii_case(field)))
        };
        let headline = self.headline();
        let evidence = headline.and_then(|i| self.page.evidence(i));
        let says_so = evidence.is_some_and(|e| e.says(Reason::Paywall) >= 2 || e.says(Reason::Newsletter) >= 2);
        // "Contact us", "Careers".
        let is_named = evidence.is_some_and(|e| verdicts::OF_THE_HOUSE.iter().any(|&kind| e.finds(kind) == 3));
        let mut facts = status::Facts {
            is_dated: self.metadata.published.is_some() || !self.metadata.authors.is_empty(),
            is_declared: kind::is_declared(self.snapshot, self.page),
            is_form: is_named || says_so && self.snapshot.nodes().any(|n| asks(n) && !self.snapshot.is_hidden(n)),
            is_index: index::is_index(self.snapshot, self.outline, headline, fates),
            is_alien: self.metadata.authors.is_empty() && kind::says_other(self.snapshot),
            ..status::Facts::default()
        };
        let mut run = 0.0;
        for (index, ((leaf, fate), caption)) in self.outline.leaves.iter().zip(fates).zip(captions).enumerate() {
            match fate {
                Fate::Kept if *caption => facts.caption_words += leaf.facts.words,
                Fate::Kept => {
                    facts.words += leaf.facts.words;
                    facts.long_words += if is_long(leaf) { leaf.facts.words } else { 0.0 };
                    let is_linked = leaf.facts.link_density() >= LINKED_HEADING;
                    let is_heading = blocks::heading_level(self.snapshot, leaf).is_some();
                    facts.links += u32::from(is_linked);
                    run = if is_linked || is_heading { 0.0 } else { run + leaf.facts.words };
                    facts.longest_run = run.max(facts.longest_run);
                    if is_heading {
                        facts.headings += 1;
                        facts.linked_headings += u32::from(is_linked);
                    }
                }
                Fate::Removed(Reason::Paywall, sure) => {
                    let asks = || self.page.evidence(index).is_some_and(verdicts::asks_to_pay);
                    facts.has_paywall |= facts.words > 0.0 && *sure >= 0.5 && asks();
                }
                _ => {}
            }
        }
        facts.is_stated_locked = facts.words < status::STATED_STUB_WORDS && kind::says_locked(self.snapshot);
        status::status(&facts)
    }
}

/// Whether the element only states a fact for machines: `<div itemprop="dateModified">`.
fn is_microdata(snapshot: &Snapshot, node: NodeId) -> bool {
    const FACTS: [&str; 10] =
        ["datePublished", "dateModified", "dateCreated", "keywords", "mainEntityOfPage", "url", "width", "height", "publisher", "logo"];
    let own = |node| snapshot.attr(node, Attr::Itemprop).is_some_and(|v| v.split_whitespace().any(|v| FACTS.contains(&v)));
    own(node) || snapshot.ancestors(node).take(3).any(|n| own(n) && snapshot.attr(n, Attr::Itemscope).is_some())
}
