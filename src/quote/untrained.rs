//! What a span between marks is in other languages than English, of which the model saw little or nothing: plain signs weigh more.
//!
//! Takes a scene, a span and the model's shares; gives a verdict.

use super::kinds::Verdict;
use super::lexicon::Classes;
use super::lines::Node;
use super::scene::Scene;
use super::symbols::{EDGE, reports};
use crate::lang::{QUOTATIVES, TITLE_MARKS};
use crate::mention::Label;
use crate::units::slice;

/// Words of the longest nickname: the “Chato” Ramírez.
const NICKNAME: usize = 3;

/// Below this share of the model's no sign shows that a span is no speech, above the other no verb that it is.
const LEAST: f32 = 0.1;
const MOST: f32 = 0.75;

/// The verdict on a span of which the model gives `shares` for direct speech, a piece of speech, and none.
pub(super) fn verdict(scene: &Scene, span: usize, shares: &[f32]) -> Verdict {
    let Some((view, &[direct, mixed, rest])) = View::of(scene, span).zip(shares.first_chunk::<3>()) else { return Verdict::NotSpeech };
    let shown = view.is_announced() || view.is_nickname() || view.is_name() || view.is_title() || view.is_work();
    // Where the model learned the language it is asked as well.
    let (least, most) = if scene.learned { (LEAST, MOST) } else { (0.0, 1.0) };
    if shown && rest >= least || rest > most || rest > 0.5 && !view.is_reported() {
        return Verdict::NotSpeech;
    }
    if view.is_whole() {
        return Verdict::Direct;
    }
    if mixed > direct || view.is_piece() { Verdict::Mixed } else { Verdict::Direct }
}

/// A span with its place in its line.
struct View<'a> {
    scene: &'a Scene<'a>,
    span: usize,
    line: usize,
    node: usize,
    words: &'a str,
}

impl<'a> View<'a> {
    fn of(scene: &'a Scene<'a>, span: usize) -> Option<Self> {
        let &(line, node) = scene.lines.places.get(span)?;
        let words = slice(&scene.document.text, scene.spans.get(span)?.inner).trim();
        Some(Self { scene, span, line, node, words })
    }

    fn near(&self, offset: isize) -> u8 {
        self.scene.near(self.line, self.node, offset)
    }

    fn classes(&self, offset: isize) -> Classes {
        if self.near(offset) == EDGE {
            return Classes::default();
        }
        self.node.checked_add_signed(offset).map_or(Classes::default(), |at| self.scene.classes(self.line, at))
    }

    /// "la película “Ceniza”", "die sogenannte „Verordnung“"; but "dass der Plan „gut“ ist".
    fn is_announced(&self) -> bool {
        let announcer = |offset: isize| self.classes(offset).any(Classes::ANNOUNCER) && !self.classes(offset).any(Classes::CUE);
        let between = Classes::DETERMINER.with(Classes::SUBORDINATOR).with(Classes::PREPOSITION);
        let predicate = self.begins_small() && (self.classes(1).any(Classes::AUXILIARY.with(Classes::REPORTIVE)) || self.near(-1) == b'R');
        // "Son roman, « L’Encre », paraît"
        let apposition = announcer(-2) && self.classes(-1).any(Classes::COMMA) && self.classes(1).any(Classes::COMMA);
        !predicate && (announcer(-1) || apposition || announcer(-2) && self.classes(-1).any(between))
    }

    /// Every long word has a capital, and no clause ends: ‘De Slimste Mens’. In German nouns have them anyway.
    fn is_title(&self) -> bool {
        let mut long = self.words.split_whitespace().skip(1).filter(|w| w.chars().count() > 3).peekable();
        let capitals = long.peek().is_some() && long.all(|w| w.starts_with(char::is_uppercase));
        let ends = self.words.ends_with(['.', '!', '?', ',']) || self.scene.document.language.is_some_and(|l| l.names.nouns_have_capitals);
        let before = self.classes(-1).any(Classes::DETERMINER.with(Classes::PREPOSITION).with(Classes::HEARER));
        capitals && !ends && before && !self.begins_small()
    }

    /// "el “Chato” Ramírez", "Jorge “El Tigre” Menéndez"
    fn is_nickname(&self) -> bool {
        let short = self.words.split_whitespace().count() <= NICKNAME && !self.words.ends_with([',', '.', '!', '?']);
        let before = self.classes(-1).any(Classes::CAPITAL.with(Classes::DETERMINER));
        short && before && self.classes(1).any(Classes::CAPITAL) && !self.scene.trained
    }

    /// The marks hold a name and nothing else, and an article or a preposition stands before: "der „Allgemeinen Zeitung“".
    fn is_name(&self) -> bool {
        let Some(inner) = self.scene.spans.get(self.span).map(|s| s.inner) else { return false };
        let fills = |label: Label| matches!(label, Label::Org | Label::Gpe | Label::Fac | Label::Loc | Label::WorkOfArt | Label::Event);
        let from = self.scene.mentions.partition_point(|m| m.range.end <= inner.start);
        let filled =
            self.scene.mentions.get(from).is_some_and(|m| fills(m.label) && inner.contains(m.range) && m.range.len() + 3 >= inner.len());
        filled && self.classes(-1).any(Classes::DETERMINER.with(Classes::PREPOSITION).with(Classes::HEARER))
    }

    /// 『雪国』: marks of titles, where no speech is reported.
    fn is_work(&self) -> bool {
        let outer = self.scene.spans.get(self.span).is_some_and(|s| s.parent.is_none());
        let whole = self.scene.spans.get(self.span).map_or("", |s| slice(&self.scene.document.text, s.range));
        outer && whole.starts_with(TITLE_MARKS) && !self.is_quoted_by_particle() && !self.classes(-1).any(Classes::COLON)
    }

    /// 「…」と述べた: a particle behind the marks says that they hold speech.
    fn is_quoted_by_particle(&self) -> bool {
        let end = self.scene.spans.get(self.span).map_or(0, |s| s.range.end.index());
        let after = self.scene.document.text.get(end..).unwrap_or("");
        QUOTATIVES.iter().any(|particle| after.starts_with(particle))
    }

    /// A colon stands before, or a verb or another word by which reports are known in the same sentence.
    fn is_reported(&self) -> bool {
        let by_place = self.classes(-1).any(Classes::COLON) || self.is_quoted_by_particle();
        by_place || self.goes_on() || self.scene.is_reported(self.span) || self.frame().any(|c| c.any(Classes::REPORTIVE))
    }

    /// It begins a sentence that goes on behind a comma with what is neither a name nor says what the quote is.
    fn goes_on(&self) -> bool {
        let thing =
            Classes::DETERMINER.with(Classes::PREPOSITION).with(Classes::RELATIVE).with(Classes::CONJUNCTION).with(Classes::CAPITAL);
        let leads = self.near(-1) == EDGE && !self.begins_small() && self.words.split_whitespace().nth(1).is_some();
        leads && self.classes(1).any(Classes::COMMA) && self.near(2) != EDGE && !self.classes(2).any(thing)
    }

    /// Whole clauses: behind a colon, at the start of a sentence that goes on with its report, or the next part of such speech.
    fn is_whole(&self) -> bool {
        let begins = !self.begins_small();
        let leads = self.near(-1) == EDGE;
        let ends = self.words.ends_with(['.', '!', '?', '…', '。', '！', '？', ',']);
        let goes_on = self.classes(1).any(Classes::COMMA.with(Classes::DASH)) || self.near(1) == EDGE || reports(self.near(1));
        let colon = self.classes(-1).any(Classes::COLON);
        let by_particle = self.is_quoted_by_particle();
        begins && (colon || by_particle || leads && (ends || goes_on)) || self.continues()
    }

    /// The next part of speech that the reporter's words part: «Chi inquina», ha aggiunto, «paga».
    fn continues(&self) -> bool {
        let leads = self.frame_nodes().next().is_some_and(|(at, node)| at < self.node && matches!(node, Node::Quote(_)));
        let several = self.words.split_whitespace().nth(1).is_some();
        leads && self.classes(-1).any(Classes::COMMA.with(Classes::DASH)) && (several || self.near(1) != b'w')
    }

    /// A piece of the reporter's own sentence: it begins in small letters inside it.
    fn is_piece(&self) -> bool {
        self.begins_small() && self.near(-1) != EDGE
    }

    fn begins_small(&self) -> bool {
        self.words.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase)
    }

    fn frame_nodes(&self) -> impl Iterator<Item = (usize, Node)> {
        let content = self.scene.lines.lines.get(self.line);
        let frame = content.and_then(|l| l.frames.get(*l.frame_of.get(self.node)?)).cloned().unwrap_or_default();
        frame.filter_map(move |at| Some((at, *content?.nodes.get(at)?)))
    }

    fn frame(&self) -> impl Iterator<Item = Classes> {
        self.frame_nodes().map(|(at, _)| self.scene.classes(self.line, at))
    }
}
