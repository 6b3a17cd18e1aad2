//! Laws of mentions, entities and quotes: where spans lie, and that mentions of an entity carry its label.

use proptest::prelude::*;

use pressglass::annotate::{self, Annotations};
use pressglass::entity;
use pressglass::mention::{Context, Label, Mention, amounts};
use pressglass::segment::{self, Segmentation};
use pressglass::snapshot::Snapshot;
use pressglass::units::TextRange;
use pressglass::{article, text};

/// Pieces that dates, amounts and names are made of, in several languages, to be shuffled.
const PIECES: &[&str] = &[
    "last", "next", "week", "two", "three", "and", "a", "half", "million", "$", "£", "5", "12.9", "1,000", "2019", "1990", "s", "th", "-",
    "–", "March", "Friday", "Nov.", "end", "of", "the", "year", "years", "old", "ago", "later", "percent", "%", "km", "miles", "per",
    "hour", "p.m.", "10:30", "GMT", "tonight", "early", "fiscal", "Q3", "N500m", "’", "90", "minus", "every", "Mr.", "Putin", "Vladimir",
    "IMF", "(", ")", ",", ".", "Frau", "vor", "Jahren", "il", "y", "a", "年", "月", "3", "亿", "元", "x\u{301}", "😀", "\n\n", "century",
    "BC", "second", "third", "quarter",
];

/// Pieces that quotes are made of.
const QUOTED: &[&str] = &[
    "“",
    "”",
    "‘",
    "’",
    "\"",
    "'",
    "«",
    "»",
    "„",
    "「",
    "」",
    "—",
    "said",
    "he",
    "she",
    "told",
    "Mary Owens",
    "James Carter",
    "the mayor",
    "Reuters",
    "the bridge",
    "is",
    "a ruin",
    "called",
    "it",
    ",",
    ".",
    "?",
    ":",
    "\n\n",
    "a déclaré",
    "dit-il",
    "sagte",
    "Nous allons",
    "according to",
    "who",
    "’s",
    "saying",
];

fn speech() -> impl Strategy<Value = String> {
    prop::collection::vec((prop::sample::select(QUOTED), prop::bool::weighted(0.6)), 0..80)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, space)| if space { format!("{piece} ") } else { piece.to_owned() }).collect())
}

fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec((prop::sample::select(PIECES), prop::bool::weighted(0.8)), 0..60)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, space)| if space { format!("{piece} ") } else { piece.to_owned() }).collect())
}

fn analyze(text: &str) -> Annotations {
    let options = annotate::Options { today: "2019-11-19".parse().ok(), ..annotate::Options::default() };
    annotate::analyze_text(text, &options).1
}

fn on_token_borders(segmentation: &Segmentation, range: TextRange) -> bool {
    segmentation.tokens.iter().any(|t| t.range.start == range.start) && segmentation.tokens.iter().any(|t| t.range.end == range.end)
}

/// The laws that hold for any analysis.
fn hold(found: &Annotations) -> Result<(), TestCaseError> {
    let text = &found.document.text;
    let mut end = 0;
    for mention in &found.mentions {
        let range = mention.range.indices();
        prop_assert!(range.start >= end && !range.is_empty(), "mentions are in order, never overlap and are never empty");
        prop_assert!(text.get(range.clone()).is_some(), "a mention lies on character borders");
        prop_assert!(on_token_borders(&found.segmentation, mention.range), "{:?} lies on token borders", &text[range.clone()]);
        prop_assert!((0.0..=1.0).contains(&mention.confidence));
        end = range.end;
    }
    let mut owners = vec![0; found.mentions.len()];
    let mut first = None;
    for entity in &found.entities {
        prop_assert!(!entity.mentions.is_empty() && !entity.name.is_empty(), "{entity:?}");
        prop_assert!(entity.mentions.is_sorted(), "mentions of an entity are in order");
        prop_assert!(first < entity.mentions.first().copied(), "entities are in the order of their first mention");
        first = entity.mentions.first().copied();
        for &mention in &entity.mentions {
            prop_assert_eq!(found.mentions[mention].label, entity.label);
            owners[mention] += 1;
        }
    }
    prop_assert!(owners.iter().all(|count| *count == 1), "each mention belongs to one entity");
    hold_of_quotes(found)
}

/// The laws of quotes: how their ranges lie to each other, to passages and to the words that name who speaks.
fn hold_of_quotes(found: &Annotations) -> Result<(), TestCaseError> {
    let text = &found.document.text;
    let mut open: Vec<usize> = Vec::new();
    for (at, quote) in found.quotes.iter().enumerate() {
        let range = quote.range;
        prop_assert!(text.get(range.indices()).is_some_and(|words| !words.is_empty()), "a quote lies on character borders");
        prop_assert!(found.document.passages.iter().any(|p| p.range.contains(range)), "a quote lies in one passage");
        while open.last().is_some_and(|&outer| found.quotes[outer].range.end <= range.start) {
            open.pop();
        }
        for &outer in &open {
            prop_assert!(found.quotes[outer].range.contains(range), "quotes do not cross");
        }
        if let Some(parent) = quote.parent {
            prop_assert!(
                parent < at && found.quotes[parent].range.contains(range),
                "an outer quote comes first and contains its inner ones"
            );
        }
        open.push(at);
        for span in [quote.speaker_span, quote.cue_span].into_iter().flatten() {
            prop_assert!(text.get(span.indices()).is_some_and(|words| !words.is_empty()));
            // Words inside the marks that name the speaker are an incise's: « Oui, dit Morel, je viens. »
            let incise = found.document.language.is_some_and(|l| l.quotes.incises) && range.contains(span);
            prop_assert!(!span.overlaps(range) || incise, "{:?} names the speaker of {:?}", &text[span.indices()], &text[range.indices()]);
        }
        prop_assert!((0.0..=1.0).contains(&quote.confidence));
        prop_assert!(quote.candidates.iter().all(|c| (0.0..=1.001).contains(&c.probability)));
    }
    Ok(())
}

proptest! {
    #[test]
    fn pieces_of_dates_and_names(text in texts()) {
        hold(&analyze(&text))?;
    }

    #[test]
    fn pieces_of_quotes(text in speech()) {
        hold(&analyze(&text))?;
    }

    #[test]
    fn any_text(text in any::<String>()) {
        hold(&analyze(&text))?;
    }

    #[test]
    fn any_mentions_are_joined(
        words in prop::collection::vec((prop::sample::select(&["John", "Smith", "J.", "IMF", "O’Neil", "de", "Ünal", "ÜNAL", "习近平", "'s", "&", "-"][..]), 0usize..15, 1usize..4), 0..40),
    ) {
        let text: String = words.iter().map(|(word, ..)| format!("{word} ")).collect();
        let mut found = analyze(&text);
        // Spans of one to three tokens, with any label.
        let tokens = &found.segmentation.tokens;
        let mut mentions = Vec::new();
        let mut at = 0;
        for (_, label, length) in &words {
            let (Some(from), Some(to)) = (tokens.get(at), tokens.get(at + length - 1)) else { break };
            mentions.push(Mention { range: TextRange::new(from.range.start, to.range.end), label: Label::ALL[*label], value: None, confidence: 0.5 });
            at += length;
        }
        found.mentions = mentions;
        found.entities = entity::resolve(&found.document, &found.segmentation, &mut found.mentions);
        hold(&found)?;
    }
}

#[test]
fn a_long_text_costs_no_more_than_its_length() {
    // A megabyte of one surname with ever new first names, and of dates: what a quadratic step would stumble over.
    let text: String = (0..40_000).map(|i| format!("Anna{i} Smith paid $5 on March {}. ", i % 28 + 1)).collect();
    assert!(text.len() > 1_000_000);
    let snapshot = Snapshot::of_plain_text(&text);
    let document = text::compose(&snapshot, &article::of_plain_text(&snapshot));
    let segmentation = segment::segment(&document);
    let started = std::time::Instant::now();
    let amounts = amounts::recognise(&document, &segmentation, &Context { today: "2019-11-19".parse().ok() });
    assert_eq!(amounts.len(), 80_000);
    let mut names: Vec<Mention> = (0..segmentation.tokens.len().saturating_sub(1))
        .step_by(2)
        .map(|at| Mention { range: segmentation.range(at..at + 1 + at % 3 / 2), label: Label::Person, value: None, confidence: 1.0 })
        .collect();
    entity::resolve(&document, &segmentation, &mut names);
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}
