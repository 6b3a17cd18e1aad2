//! What the recognisers of dates, times, money, percents and measures must know of a language.

pub(super) mod de;
pub(super) mod en;
pub(super) mod es;
pub(super) mod fr;
pub mod international;
pub(super) mod it;
pub(super) mod nl;
pub(super) mod pt;

/// What a word can be in a date or an amount. A word may have several roles ("second", "pound", "quarter").
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Role {
    /// A number word below a hundred: "three", "ninety".
    Cardinal(u32),
    /// What multiplies a number before it: "hundred", "million", "crore".
    Scale(f64),
    /// A short multiplier that only counts right after digits: "m" in "£5m", "k".
    ShortScale(f64),
    /// A fraction: "half" (0.5), "quarter" (0.25).
    Fraction(f64),
    /// The article that may mean one: "a" in "a year ago".
    One,
    /// "the", left out at the start of a mention, skipped inside: "end of the year".
    The,
    /// "and" in "two and a half years", "two hundred and ten".
    And,
    /// "first", "second".
    Ordinal(u32),
    /// What makes a number an ordinal when it touches it: "th" in "19th".
    OrdinalEnding,
    /// "minus" in "minus 9 degrees".
    Minus,
    /// Whose age it is: "her" in "in her 30s".
    Whose,
    /// A number that is not said: "several", "few", "many".
    Vague,
    /// What stands between a count and its unit: "more" in "five more minutes", "straight" in "four straight years".
    More,
    /// How often: "times", "twice".
    Often,
    /// Before a length that is how often: "every six months".
    Every,
    /// After an age: "older" in "12 and older".
    OrMore,
    /// What joins the two ends of a span: "to" in "9 a.m. to 5 p.m.".
    To,
    /// Before two ends that "and" joins: "between" in "between 5 and 10 million".
    Between,
    /// "of" in "end of June"; "in" and "for" where a language says so.
    Of,
    /// "per" in "miles per hour".
    Per,
    /// A month, 1 to 12: "March", "Nov".
    Month(i8),
    /// A day of the week, Monday is 1: "Friday".
    Weekday(i8),
    /// "spring".
    Season(Season),
    /// "weekend".
    Weekend,
    /// One length of time: "week", "minute".
    Unit(Unit),
    /// Several: "weeks", "minutes".
    Units(Unit),
    /// An adjective of a length: "weeklong".
    Long(Unit),
    /// A day counted from today: "yesterday" is -1.
    Day(i32),
    /// A move before a unit or after it: "last", "next".
    Shift(Shift),
    /// Before another date: "earlier" in "earlier this year".
    Within,
    /// Part of a span: "early", "mid", "end".
    Part(Part),
    /// After a length, counted back from today: "ago".
    Ago,
    /// Before a length, counted back from today: "vor", "il y a".
    AgoBefore,
    /// Before a length, counted from today on: "dans".
    InBefore,
    /// After a length, counted back from what was said before: "earlier", "before".
    Earlier,
    /// After a length, counted on from what was said before: "later".
    Later,
    /// After years: "old" in "79 years old".
    Old,
    /// Before an age: "aged".
    Aged,
    /// A holiday, or another day or span with a name: "Christmas".
    Holiday(Holiday),
    /// After a year: "BC" is false, "AD" true.
    Era(bool),
    /// Before a year: "fiscal".
    Fiscal,
    /// Before a plain number that is a year: "in", "since".
    YearCue,
    /// "morning".
    DayPart(DayPart),
    /// A part of a day that stands alone, as days from today: "tonight" is 0.
    Tonight(i32, DayPart),
    /// A part of a day on a day of the week, Monday is 1, in one word: "Dienstagabend".
    WeekdayPart(i8, DayPart),
    /// A part of any day that stands alone: "’s avonds".
    PartAlone(DayPart),
    /// Before a part of a day that is said of a day known: "am" in "am Abend".
    PartCue,
    /// Before a clock without another sign: "a las" in "a las 23.00".
    ClockCue,
    /// "p.m." is true.
    Meridiem(bool),
    /// Before an hour: "下午" is true.
    MeridiemBefore(bool),
    /// After minutes: "分".
    MinuteSign,
    /// After an hour, minutes counted from it: "et demie" is 30, "menos cuarto" -15.
    MinutesAfter(i8),
    /// After an hour: "o'clock", "Uhr".
    OClock,
    /// Before an hour, minutes counted from it: "half past" is 30, "quarter to" -15, "halb" -30.
    Minutes(i8),
    /// An hour with a name: "noon" is 12, "midnight" 24.
    Hour(i8),
    /// A time zone: a POSIX description.
    Zone(&'static str),
    /// After a clock: "local time".
    LocalTime,
    /// A word that is a date only with a cue before it, when it stands alone: "May", "fall".
    Ambiguous,
    /// What stands with future events: "will".
    Future,
    /// Right before a date to come: "until", "ahead of".
    FutureCue,
    /// The present tense of what is fixed beforehand: "leaves", "kicks off".
    Planned,
    /// A past tense: "said", "fell".
    Past,
    /// An ISO 4217 code: "dollars", "$".
    Currency(&'static str),
    /// A hundredth of a currency: "cents".
    Hundredth(&'static str),
    /// "percent", "%".
    Percent,
    /// Before a number: "yüzde", "百分之".
    PercentBefore,
    /// "percentage points".
    PercentPoint,
    /// "basis points".
    BasisPoint,
    /// A unit of measure, in English, singular.
    Measure(&'static str),
    /// Before a year that is counted from the beginning of a reign, the last year before it: "令和" is 2018.
    Reign(i16),
    /// What may touch a day before its month: "º" in "1º de março".
    DayEnding,
    /// The year sign after a number: "年".
    YearSign,
    /// The month sign after a number: "月".
    MonthSign,
    /// The day sign after a number: "日".
    DaySign,
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// "milliseconds".
    Millisecond,
    /// "seconds".
    Second,
    /// "minutes".
    Minute,
    /// "hours".
    Hour,
    /// "nights": counted in dates as a day, but a time of day.
    Night,
    /// "days".
    Day,
    /// "weeks".
    Week,
    /// "fortnight".
    Fortnight,
    /// "months".
    Month,
    /// "quarters" of a year.
    Quarter,
    /// "seasons" of a sport.
    SportSeason,
    /// "years".
    Year,
    /// "decades".
    Decade,
    /// "centuries".
    Century,
}

/// A season of the northern year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December to February.
    Winter,
}

/// A move along the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// "last week", "the past week".
    Last,
    /// "this week", "the current week".
    This,
    /// "next week", "the coming week".
    Next,
    /// Counted from what was said before: "the previous year".
    Previous,
    /// Counted from what was said before: "that year", "the same year".
    Same,
    /// Counted from what was said before: "the following year".
    Following,
    /// Counted lengths up to today: "the past two years".
    Past,
    /// Counted lengths from today: "the coming weeks".
    Coming,
}

/// A part of a span of dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The first third: "early August", "beginning of".
    Early,
    /// The middle third: "mid-1990s".
    Middle,
    /// The last third: "late January", "end of the year".
    Late,
}

/// A part of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayPart {
    /// 06:00 to 12:00.
    Morning,
    /// 12:00 to 18:00.
    Afternoon,
    /// 18:00 to 24:00.
    Evening,
    /// 18:00 to 06:00 of the day after: news say "Tuesday night" from the evening on.
    Night,
    /// 05:00 to 07:00: "dawn".
    Dawn,
    /// 18:00 to 20:00: "dusk".
    Dusk,
}

/// When a holiday is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// On a day of a month: "Christmas".
    Fixed(i8, i8),
    /// So many days after Easter Sunday (Gregorian): "Good Friday" is -2.
    Easter(i32),
    /// The n-th weekday of a month, -1 the last, and so many days after it: "Thanksgiving" is the fourth Thursday of November.
    Nth(i8, i8, i8, i32),
    /// By a calendar that is not computed here: "Ramadan".
    Moving,
}

/// A language's words of dates and amounts.
#[derive(Debug)]
pub struct Values {
    /// The words by role, lower case, tokens parted by a blank, without the stop of an abbreviation, apostrophes straight.
    pub words: &'static [(Role, &'static [&'static str])],
    /// Words that have the role only with a capital ("March", "Sun").
    pub capitalised: &'static [(Role, &'static [&'static str])],
    /// Whether names of months and days of the week have a capital ("March", but "march" is a verb).
    pub calendar_capitals: bool,
    /// Whether "1.234,5" is the number form rather than "1,234.5".
    pub decimal_comma: bool,
    /// Whether "last" may follow its noun: "vendredi dernier", "la semaine prochaine".
    pub shift_after: bool,
    /// Whether minutes follow the word for the hour: "18 Uhr 30", "18 h 30".
    pub hour_word: bool,
    /// What makes a decade of a round year when it touches it: "s" in "1990s".
    pub decade_endings: &'static [&'static str],
    /// What makes a past tense of a verb: "ed" in "announced".
    pub past_endings: &'static [&'static str],
    /// What makes a business year of a year when it touches it: "FY" in "FY2020".
    pub fiscal_prefix: Option<&'static str>,
    /// Whether "3/4/2019" is the third of April rather than March the fourth.
    pub day_first: bool,
}

impl Values {
    /// What is assumed where nothing is known.
    pub const UNKNOWN: Self = Self {
        words: &[],
        capitalised: &[],
        calendar_capitals: false,
        decimal_comma: false,
        shift_after: false,
        hour_word: false,
        decade_endings: &[],
        past_endings: &[],
        fiscal_prefix: None,
        day_first: true,
    };

    /// How most of Europe writes numbers and days.
    pub const EUROPEAN: Self = Self { decimal_comma: true, ..Self::UNKNOWN };
}
