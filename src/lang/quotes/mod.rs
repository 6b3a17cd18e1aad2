//! What the quote engine must know of a language.

pub(super) mod de;
pub(super) mod en;
pub(super) mod es;
pub(super) mod fr;
pub(super) mod it;
pub(super) mod nl;
pub(super) mod pt;

/// Who a pronoun stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pronoun {
    /// A man: "he".
    He,
    /// A woman: "she".
    She,
    /// A thing, an organisation, perhaps a child: "it".
    It,
    /// Several, or one of unknown gender: "they".
    They,
    /// Whoever speaks: "I".
    I,
    /// Whoever speaks, for several: "we".
    We,
    /// Whoever is spoken to: "you".
    You,
    /// One or several, man or woman: German "sie".
    Any,
}

/// Words apart by white space.
pub type Words = &'static str;

/// Words by which speech is reported, and words for those who speak. All in lower case.
#[derive(Debug)]
pub struct QuoteWords {
    /// Verbs that say nothing but that something was said: "said", "told", "wrote".
    pub say: Words,
    /// Verbs of manner or judgement: "warned", "joked", "insisted".
    pub judge: Words,
    /// Verbs that give a thing a name or a judgement: "called", "described", "likened", "dubbed".
    pub label: Words,
    /// Verbs whose object is the hearer: "told", "asked", "urged".
    pub tell: Words,
    /// Participles of those: "saying", "calling".
    pub participles: Words,
    /// Infinitives of those, after "to", "would", "declined to": "say".
    pub bases: Words,
    /// Acts of speech: "statement", "interview", "words", "tweet".
    pub nouns: Words,
    /// Writings that speak for their author: "report", "ruling", "letter".
    pub documents: Words,
    /// "according", "per": what follows is the source.
    pub sources: Words,
    /// Prepositions before the speaker of a passive: "by".
    pub agents: Words,
    /// Prepositions before a hearer: "to".
    pub hearers: Words,
    /// Other prepositions.
    pub prepositions: Words,
    /// Relative pronouns: "who", "which", "whose".
    pub relatives: Words,
    /// Words that open a subordinate clause: "that", "because", "if".
    pub subordinators: Words,
    /// Of these such that open what is said: "that", "whether".
    pub contents: Words,
    /// "and", "but", "or".
    pub conjunctions: Words,
    /// Forms of "be", "have" and the modal verbs.
    pub auxiliaries: Words,
    /// Those of them that make what is done to somebody: "was called".
    pub passives: Words,
    /// "not", "never", and verbs that deny speech: "declined", "refused".
    pub negations: Words,
    /// "the", "this", "that".
    pub definite: Words,
    /// "a", "one", "another", "some".
    pub indefinite: Words,
    /// Of these such that never stand without a noun: "a".
    pub articles: Words,
    /// Of these and others such that stand for somebody without a noun: "one", "somebody".
    pub alone: Words,
    /// Parts of a text that are called by a number: "article", "page".
    pub numbered: Words,
    /// Words that relate somebody to what a preposition joins to them: "close" in "a source close to the talks".
    pub related: Words,
    /// Words that say where somebody is: "there" in "a nurse there".
    pub local: Words,
    /// Prepositions that join one noun to another before them: "of".
    pub possessors: Words,
    /// Words by which somebody is called something: "named" in "a driver named Ames". Also the preposition behind which stands as
    /// what somebody is known or works: "as".
    pub naming: Words,
    /// The ending of verbs in the past: "ed".
    pub past: Option<&'static str>,
    /// "his", "their".
    pub possessives: &'static [(&'static str, Pronoun)],
    /// "he", "they".
    pub pronouns: &'static [(&'static str, Pronoun)],
    /// Words that begin a noun phrase elsewhere and stand for somebody before a verb: German "der", "dieser".
    pub demonstratives: &'static [(&'static str, Pronoun)],
    /// What a man is called: "brother", "spokesman".
    pub men: Words,
    /// What a woman is called: "sister", "spokeswoman".
    pub women: Words,
    /// What a man or a woman is called: "minister", "witness".
    pub people: Words,
    /// Several people: "officials", "police".
    pub groups: Words,
    /// What an organisation is called: "ministry", "company".
    pub bodies: Words,
    /// Endings of words for people: "ist", "er".
    pub role_endings: Words,
    /// Words for things with such an ending: "letter".
    pub things: Words,
    /// Words of a clause at which a noun phrase ends, where few verbs are known: the commonest of them, adverbs, weak pronouns.
    pub ends: Words,
    /// Endings that other verbs have: Spanish "aron".
    pub verb_endings: Words,
    /// Verbs that give words without saying whose, which a place or a document beside them tells: "heißt es in dem Brief".
    pub impersonal: Words,
    /// Pronouns that are no subject: "ihm".
    pub objects: Words,
    /// What may stand between an article and its noun, in languages where nearly all else follows the noun: "gran", "primer".
    pub adjectives: Words,
    /// Words before the name of a role that tell of a man, and of a woman: "el", "la".
    pub masculine: Words,
    /// See [`QuoteWords::masculine`].
    pub feminine: Words,
    /// Endings of roles of men, and of women, where no such word stands before: "or", "ora".
    pub endings_of_men: Words,
    /// See [`QuoteWords::endings_of_men`].
    pub endings_of_women: Words,
    /// Roles of either, whatever stands before: "víctima".
    pub either: Words,
    /// Short forms of words for people before a name, without a stop: ("sen", "senator").
    pub short_roles: &'static [(&'static str, &'static str)],
    /// Words that may stand for the same role, a line each: whom a text calls "chief executive" it may call "the boss" next.
    pub alike: &'static [Words],
    /// Forms of address of a man: "mr".
    pub titles_of_men: Words,
    /// Forms of address of a woman: "mrs".
    pub titles_of_women: Words,
    /// What newspapers, agencies and broadcasters are called, also in their names: "newspaper", "news", "times".
    pub outlets: Words,
    /// Words that end the name of a newspaper and are no word for one: "mirror".
    pub mastheads: Words,
    /// Words that begin the name of an outlet: "radio".
    pub stations: Words,
    /// Verbs whose object may be an outlet that passes the words on: "told".
    pub told: Words,
    /// Words between speech and the outlet in which it is heard: "with" in "an interview with the BBC".
    pub venues: Words,
    /// Verbs by which an outlet passes on what others say: "Reuters reported", "seen by Reuters".
    pub relays: Words,
    /// What sort of piece a headline stands over, before its colon: "interview", "watch".
    pub rubrics: Words,
    /// Labels of questions in an interview, and of answers: "q", "a".
    pub askers: Words,
    /// See [`QuoteWords::askers`].
    pub answerers: Words,
    /// Words that announce a name or a title between marks rather than speech: "so-called", "nicknamed", "film".
    pub announcers: Words,
    /// Forms of verbs by which a sentence gives what somebody else says: German "sei", "habe".
    pub reportive: Words,
    /// Prepositions that, first in a sentence, name whose view it gives: "para", "pour".
    pub views: Words,
    /// Words that begin with an apostrophe, without it: "tis", "em".
    pub elisions: Words,
    /// What stands between hyphens of a verb and its pronoun: "a-t-il".
    pub link: Option<&'static str>,
    /// The ending of verbs whose subject is several, where a pronoun may mean one woman or several: German "sagten sie".
    pub plural_verbs: Option<&'static str>,
    /// « Nous irons, a-t-il dit, demain »: the reporter's words may stand inside the marks.
    pub incises: bool,
    /// Whether the words of the language are known so well that phrases are read to their end and no verb is guessed by its place.
    pub trained: bool,
    /// —Iremos —dijo—. Mañana: a dash at the start of a paragraph opens speech.
    pub dash_opens: bool,
}

impl QuoteWords {
    /// What is assumed of a language without words of its own.
    pub const UNKNOWN: Self = Self {
        say: "",
        judge: "",
        label: "",
        tell: "",
        participles: "",
        bases: "",
        nouns: "",
        documents: "",
        sources: "",
        agents: "",
        hearers: "",
        prepositions: "",
        relatives: "",
        subordinators: "",
        contents: "",
        conjunctions: "",
        auxiliaries: "",
        passives: "",
        negations: "",
        definite: "",
        indefinite: "",
        articles: "",
        alone: "",
        numbered: "",
        related: "",
        local: "",
        possessors: "",
        naming: "",
        past: None,
        possessives: &[],
        pronouns: &[],
        demonstratives: &[],
        men: "",
        women: "",
        people: "",
        groups: "",
        bodies: "",
        role_endings: "",
        things: "",
        ends: "",
        verb_endings: "",
        impersonal: "",
        objects: "",
        adjectives: "",
        masculine: "",
        feminine: "",
        endings_of_men: "",
        endings_of_women: "",
        either: "",
        short_roles: &[],
        alike: &[],
        titles_of_men: "",
        titles_of_women: "",
        outlets: "",
        mastheads: "",
        stations: "",
        told: "",
        venues: "",
        relays: "",
        rubrics: "",
        askers: "",
        answerers: "",
        announcers: "",
        reportive: "",
        views: "",
        elisions: "",
        link: None,
        plural_verbs: None,
        incises: false,
        trained: false,
        dash_opens: false,
    };
}
