//! Dates, times, money, percents and measures: what is found, and what it comes to.
//!
//! A case is a language, the day it is read on, a sentence with the expected mentions in brackets, and their values in
//! order: days as "first/first after", times and durations in ISO 8601, money as code and amount, "5..10" for the ends of a
//! range, "-" for none. To add a
//! case, add a line; the brackets are taken out before the sentence is read.

use pressglass::mention::{Context, Value, amounts};
use pressglass::snapshot::Snapshot;
use pressglass::{article, lang, segment, text, units};

/// A Tuesday.
const DAY: &str = "2019-11-19";

fn spell(value: Option<&Value>) -> String {
    match value {
        None => "-".to_owned(),
        Some(Value::Date { start, end }) => format!("{start}/{end}"),
        Some(Value::Time { start, end }) if start == end => start.clone(),
        Some(Value::Time { start, end }) => format!("{start}/{end}"),
        Some(Value::Duration { duration, to }) => range(duration, to.as_ref()),
        Some(Value::Money { currency, amount, to }) => format!("{currency} {}", range(amount, to.as_ref())),
        Some(Value::Percent { number, to }) => format!("{}%", range(number, to.as_ref())),
        Some(Value::Quantity { amount, to, unit }) => format!("{} {unit}", range(amount, to.as_ref())),
        Some(Value::Country { country }) => country.clone(),
    }
}

fn range<T: std::fmt::Display>(from: T, to: Option<T>) -> String {
    to.map_or_else(|| from.to_string(), |to| format!("{from}..{to}"))
}

/// The sentence with brackets around what is found, and the values.
fn read(language: &str, today: &str, sentence: &str) -> (String, Vec<String>) {
    let snapshot = Snapshot::of_plain_text(sentence);
    let mut document = text::compose(&snapshot, &article::of_plain_text(&snapshot));
    document.language = lang::of_tag(language);
    document.elsewhere = lang::elsewhere_of(language);
    let segmentation = segment::segment(&document);
    let context = Context { today: today.parse().ok() };
    let found = amounts::recognise(&document, &segmentation, &context);
    let mut marked = String::new();
    let mut at = 0;
    for mention in &found {
        marked.push_str(&document.text[at..mention.range.start.index()]);
        marked.push('[');
        marked.push_str(units::slice(&document.text, mention.range));
        marked.push(']');
        at = mention.range.end.index();
    }
    marked.push_str(&document.text[at..]);
    (marked, found.iter().map(|m| spell(m.value.as_ref())).collect())
}

fn check(language: &str, today: &str, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (sentence, values) in cases {
        let (marked, found) = read(language, today, &sentence.replace(['[', ']'], ""));
        if marked != *sentence || found.join(" | ") != *values {
            wrong.push(format!("expected {sentence}\n         {values}\nfound    {marked}\n         {}", found.join(" | ")));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases in {language}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn days_and_weekdays() {
    check(
        "en",
        DAY,
        &[
            ("He resigned on [Friday].", "2019-11-15/2019-11-16"),
            ("He resigned [Tuesday].", "2019-11-19/2019-11-20"),
            ("The court will rule on [Friday].", "2019-11-22/2019-11-23"),
            ("The vote is scheduled for [Monday].", "2019-11-25/2019-11-26"),
            ("They met [last Friday].", "2019-11-15/2019-11-16"),
            ("They met [last Tuesday].", "2019-11-12/2019-11-13"),
            ("They meet [next Friday].", "2019-11-22/2019-11-23"),
            ("They meet [this Thursday].", "2019-11-21/2019-11-22"),
            ("It rained [yesterday].", "2019-11-18/2019-11-19"),
            ("It rains [today].", "2019-11-19/2019-11-20"),
            ("It will rain [tomorrow].", "2019-11-20/2019-11-21"),
            ("It rained the [day before yesterday].", "2019-11-17/2019-11-18"),
            ("It closes the [day after tomorrow].", "2019-11-21/2019-11-22"),
            ("He died on [Monday, November 18], at home.", "2019-11-18/2019-11-19"),
            ("He died on [Wednesday, March 6, 2019], at home.", "2019-03-06/2019-03-07"),
            ("He died on [November 18].", "2019-11-18/2019-11-19"),
            ("He died on [Nov. 18], she said.", "2019-11-18/2019-11-19"),
            ("The [Dec. 12] election is near.", "2019-12-12/2019-12-13"),
            ("He died on [January 5].", "2019-01-05/2019-01-06"),
            ("It will open on [January 5].", "2020-01-05/2020-01-06"),
            ("He was born on [9 March 1950].", "1950-03-09/1950-03-10"),
            ("He was born on [March 9th, 1950].", "1950-03-09/1950-03-10"),
            ("He was born on the [9th of March 1950].", "1950-03-09/1950-03-10"),
            ("The fair ran [March 9-12, 2018].", "2018-03-09/2018-03-13"),
            ("The fair ran from [9–12 March 2018].", "2018-03-09/2018-03-13"),
            ("The fair ran [May 30-June 2, 2018].", "2018-05-30/2018-06-03"),
            ("Dated [2019-11-07].", "2019-11-07/2019-11-08"),
            ("Dated [11/07/2019].", "2019-11-07/2019-11-08"),
            ("Dated [25/12/2019].", "2019-12-25/2019-12-26"),
            ("Open [Sundays] too.", "2019-11-17/2019-11-18"),
        ],
    );
}

#[test]
fn the_nearest_verb_says_whether_a_day_is_to_come() {
    check(
        "en",
        "2026-03-14",
        &[
            ("The company said on [Friday] it would cut 500 jobs.", "2026-03-13/2026-03-14"),
            ("Talks will resume in Cairo on [Monday], the ministry said on [Friday].", "2026-03-16/2026-03-17 | 2026-03-13/2026-03-14"),
            ("Shares of the firm fell on [Friday] after it said it would delay its report.", "2026-03-13/2026-03-14"),
            ("The bank held its rate at [4%] as expected on [Thursday].", "4% | 2026-03-12/2026-03-13"),
            ("The two leaders spoke by telephone on [Monday], the Kremlin said.", "2026-03-09/2026-03-10"),
            ("He was killed by police on [Friday].", "2026-03-13/2026-03-14"),
            ("The satellite will be launched on [Friday].", "2026-03-20/2026-03-21"),
            ("She was due to appear in court on [Monday].", "2026-03-16/2026-03-17"),
            ("On [Monday], the court will rule.", "2026-03-16/2026-03-17"),
            ("On [Monday] the court ruled that he can stay.", "2026-03-09/2026-03-10"),
            ("The firm has until [Friday] to reply.", "2026-03-20/2026-03-21"),
            ("They must reply by [Friday].", "2026-03-20/2026-03-21"),
            ("She leaves on [Tuesday].", "2026-03-17/2026-03-18"),
            ("The court meets on [June 7].", "2026-06-07/2026-06-08"),
            ("Polls open on [Sunday].", "2026-03-15/2026-03-16"),
            ("The bill comes before the Senate on [Monday].", "2026-03-16/2026-03-17"),
            ("A vote is likely on [Wednesday].", "2026-03-18/2026-03-19"),
            ("The match is on [Sunday].", "2026-03-15/2026-03-16"),
            ("The tour kicks off on [Sunday].", "2026-03-15/2026-03-16"),
            ("The chairman steps down on [Sunday].", "2026-03-15/2026-03-16"),
            ("She faces trial in [September].", "2026-09-01/2026-10-01"),
            ("The minister praised visits on [Monday].", "2026-03-09/2026-03-10"),
            ("The judge says he met her on [Monday].", "2026-03-09/2026-03-10"),
        ],
    );
}

#[test]
fn weeks_months_and_years() {
    check(
        "en",
        DAY,
        &[
            ("It fell [last week].", "2019-11-11/2019-11-18"),
            ("It falls [this week].", "2019-11-18/2019-11-25"),
            ("It falls [next week].", "2019-11-25/2019-12-02"),
            ("It fell [last month].", "2019-10-01/2019-11-01"),
            ("It falls [next month].", "2019-12-01/2020-01-01"),
            ("It fell [last year].", "2018-01-01/2019-01-01"),
            ("It falls [this year].", "2019-01-01/2020-01-01"),
            ("It falls [next year].", "2020-01-01/2021-01-01"),
            ("It fell [last quarter].", "2019-07-01/2019-10-01"),
            ("It fell [earlier this year].", "2019-01-01/2020-01-01"),
            ("It fell [late last year].", "2018-09-01/2019-01-01"),
            ("It falls [early next year].", "2020-01-01/2020-05-01"),
            ("It fell in [October].", "2019-10-01/2019-11-01"),
            ("It fell in [December].", "2018-12-01/2019-01-01"),
            ("It will fall in [March].", "2020-03-01/2020-04-01"),
            ("It fell in [March 2018].", "2018-03-01/2018-04-01"),
            ("It fell in [March of last year].", "2018-03-01/2018-04-01"),
            ("It fell in [May this year].", "2019-05-01/2019-06-01"),
            ("It fell in [February last year].", "2018-02-01/2018-03-01"),
            ("It fell [last March].", "2019-03-01/2019-04-01"),
            ("It fell [last November].", "2018-11-01/2018-12-01"),
            ("It falls [next June].", "2020-06-01/2020-07-01"),
            ("It fell in [early August].", "2019-08-01/2019-08-11"),
            ("It falls in [late January 2020].", "2020-01-21/2020-02-01"),
            ("It fell in [mid-March].", "2019-03-11/2019-03-21"),
            ("It fell at the [end of June].", "2019-06-21/2019-07-01"),
            ("It closes by the [end of the year].", "2019-09-01/2020-01-01"),
            ("It fell at the [beginning of 2018].", "2018-01-01/2018-05-01"),
            ("It fell in [2015].", "2015-01-01/2016-01-01"),
            ("It fell in [1787].", "1787-01-01/1788-01-01"),
            ("It fell in the [1990s].", "1990-01-01/2000-01-01"),
            ("It fell in the [mid-1990s].", "1993-05-01/1996-09-01"),
            ("It fell in the [’90s].", "1990-01-01/2000-01-01"),
            ("It fell in the [1300s].", "1300-01-01/1400-01-01"),
            ("It fell in the [fourteenth century].", "1301-01-01/1401-01-01"),
            ("It fell in the [19th century].", "1801-01-01/1901-01-01"),
            ("It fell in the [5th century BC].", "-000499-01-01/-000399-01-01"),
            ("It fell in [44 BC].", "-000043-01-01/-000042-01-01"),
            ("It fell in [2018-19].", "2018-01-01/2020-01-01"),
            ("It fell in [fiscal 2019].", "2019-01-01/2020-01-01"),
            ("It fell in [FY2020].", "2020-01-01/2021-01-01"),
            ("It fell in the [third quarter].", "2019-07-01/2019-10-01"),
            ("It fell in the [third quarter of 2018].", "2018-07-01/2018-10-01"),
            ("It fell in [Q2].", "2019-04-01/2019-07-01"),
            ("It fell in [Q4 2018].", "2018-10-01/2019-01-01"),
            ("It fell in the [September quarter].", "2019-07-01/2019-10-01"),
            ("It falls in the [first half of 2020].", "2020-01-01/2020-07-01"),
            ("It falls in the [first half of next year].", "2020-01-01/2020-07-01"),
            ("It fell in the [first six months of 2019].", "2019-01-01/2019-07-01"),
            ("It fell in the [second week of June].", "2019-06-08/2019-06-15"),
            ("It fell in the [last week of June].", "2019-06-24/2019-07-01"),
        ],
    );
}

#[test]
fn seasons_and_holidays() {
    check(
        "en",
        DAY,
        &[
            ("It fell in the [spring of 2023].", "2023-03-01/2023-06-01"),
            ("It falls in [summer 2020].", "2020-06-01/2020-09-01"),
            ("It fell [last summer].", "2019-06-01/2019-09-01"),
            ("It fell [last spring].", "2019-03-01/2019-06-01"),
            ("It falls [next winter].", "2019-12-01/2020-03-01"),
            ("It fell in the [winter of 2010].", "2010-12-01/2011-03-01"),
            ("It fell [last weekend].", "2019-11-16/2019-11-18"),
            ("It falls [this weekend].", "2019-11-23/2019-11-25"),
            ("He came for [Christmas].", "2019-12-25/2019-12-26"),
            ("He came [last Christmas].", "2018-12-25/2018-12-26"),
            ("He came on [Christmas Eve].", "2019-12-24/2019-12-25"),
            ("He came on [New Year’s Day].", "2020-01-01/2020-01-02"),
            ("He came at [Thanksgiving].", "2019-11-28/2019-11-29"),
            ("He came on [Thanksgiving 2018].", "2018-11-22/2018-11-23"),
            ("He came on [Black Friday].", "2019-11-29/2019-11-30"),
            ("He came on [Labor Day].", "2019-09-02/2019-09-03"),
            ("He came on [Memorial Day].", "2019-05-27/2019-05-28"),
            ("He came on [Good Friday].", "2019-04-19/2019-04-20"),
            ("He will come at [Easter].", "2020-04-12/2020-04-13"),
            ("He came at [Easter 2019].", "2019-04-21/2019-04-22"),
            ("He came during [Ramadan].", "-"),
            ("He came on [Halloween].", "2019-10-31/2019-11-01"),
        ],
    );
}

#[test]
fn lengths_and_what_they_are_counted_from() {
    check(
        "en",
        DAY,
        &[
            ("He served [three years].", "P3Y"),
            ("He served [two and a half years].", "P2.5Y"),
            ("He served [19 years and four months].", "P19Y4M"),
            ("He served for [a decade].", "P10Y"),
            ("He served for [several years].", "-"),
            ("He waited for [months].", "-"),
            ("He waited [a fortnight].", "P2W"),
            ("A [three-day] strike began.", "P3D"),
            ("A [10-year] plan was made.", "P10Y"),
            ("A [yearlong] study was made.", "P1Y"),
            ("A [79-year-old] man was hurt.", "P79Y"),
            ("She is [73 years old].", "P73Y"),
            ("Her son, [9 months old], slept.", "P9M"),
            ("Anna Berg, [51], shrugged.", "P51Y"),
            ("He died, aged [88].", "P88Y"),
            ("She was [84].", "P84Y"),
            ("People [age 12 and older] may come.", "-"),
            ("It closed [two years ago].", "2017-01-01/2018-01-01"),
            ("It closed [three days ago].", "2019-11-16/2019-11-17"),
            ("It closed [a month ago].", "2019-10-01/2019-11-01"),
            ("It closed [two weeks ago].", "2019-11-04/2019-11-11"),
            ("It closed [a decade ago].", "2009-01-01/2010-01-01"),
            ("It opened in [2010] and closed [two years later].", "2010-01-01/2011-01-01 | 2012-01-01/2013-01-01"),
            ("It sold on [May 4, 2016], and again [three days later].", "2016-05-04/2016-05-05 | 2016-05-07/2016-05-08"),
            ("It rose in [2015] from [a year earlier].", "2015-01-01/2016-01-01 | 2014-01-01/2015-01-01"),
            ("It opened in [2010] and closed in the [following year].", "2010-01-01/2011-01-01 | 2011-01-01/2012-01-01"),
            ("It opened in [2010] and closed [that year].", "2010-01-01/2011-01-01 | 2010-01-01/2011-01-01"),
            ("It closed [two years later].", "P2Y"),
            ("In the [past two years] it grew.", "2017-11-19/2019-11-19"),
            ("In the [next ten days] it grows.", "2019-11-19/2019-11-29"),
            ("It grows in the [coming weeks].", "-"),
            ("It took [four straight years].", "P4Y"),
            ("It takes [3-5 years].", "P3Y..P5Y"),
            ("It meets every six months.", ""),
            ("He earns [20 euros] a day, he said.", "EUR 20"),
        ],
    );
}

#[test]
fn without_a_day_only_what_the_words_say() {
    check(
        "en",
        "",
        &[
            ("He resigned on [Friday].", "-"),
            ("It fell [last year].", "-"),
            ("It fell in [March].", "-"),
            ("It fell in [March 2018].", "2018-03-01/2018-04-01"),
            ("It fell on [March 4, 2018].", "2018-03-04/2018-03-05"),
            ("It closed in [2010], and opened [two years later].", "2010-01-01/2011-01-01 | 2012-01-01/2013-01-01"),
            ("It opens at [3 p.m.], he said.", "T15:00"),
        ],
    );
}

#[test]
fn clocks_and_parts_of_days() {
    check(
        "en",
        DAY,
        &[
            ("It began at [3 p.m.], he said.", "2019-11-19T15:00"),
            ("It began at [3pm].", "2019-11-19T15:00"),
            ("It began at [9.30am].", "2019-11-19T09:30"),
            ("It began at [10:30].", "2019-11-19T10:30"),
            ("It began at [10:30 a.m.] [today].", "2019-11-19T10:30 | 2019-11-19/2019-11-20"),
            ("It began at [12 a.m.], he said.", "2019-11-19T00:00"),
            ("It began at [noon].", "2019-11-19T12:00"),
            ("It began at [midnight].", "2019-11-20T00:00"),
            ("It began at [five o’clock].", "2019-11-19T05:00"),
            ("It began at [9 a.m.] on [Friday].", "2019-11-15T09:00 | 2019-11-15/2019-11-16"),
            ("It will begin at [9 a.m.] on [Friday].", "2019-11-22T09:00 | 2019-11-22/2019-11-23"),
            ("It began at [0100 GMT].", "2019-11-19T01:00+00:00"),
            ("It began at [8 p.m. ET].", "2019-11-19T20:00-05:00"),
            ("It began at [8 p.m. EST], he said.", "2019-11-19T20:00-05:00"),
            ("It began at [8 p.m. PDT].", "2019-11-19T20:00-07:00"),
            ("It began at [18:30 CET].", "2019-11-19T18:30+01:00"),
            ("It began at [18:30 IST].", "2019-11-19T18:30+05:30"),
            ("It runs from [9 a.m. to 5 p.m.], he said.", "2019-11-19T09:00/2019-11-19T17:00"),
            ("It runs from [9 to 5 p.m.], he said.", "2019-11-19T09:00/2019-11-19T17:00"),
            ("He came [Monday night].", "2019-11-18T18:00/2019-11-19T06:00"),
            ("He came [yesterday evening].", "2019-11-18T18:00/2019-11-19T00:00"),
            ("He came [this morning].", "2019-11-19T06:00/2019-11-19T12:00"),
            ("He came [last night].", "2019-11-18T18:00/2019-11-19T06:00"),
            ("He comes [tonight].", "2019-11-19T18:00/2019-11-20T06:00"),
            ("He comes [tomorrow afternoon].", "2019-11-20T12:00/2019-11-20T18:00"),
            ("It took [5.8 seconds].", "PT5.8S"),
            ("It took [an hour and a half].", "PT1.5H"),
            ("It took [half an hour].", "PT0.5H"),
            ("It took [five hours 9 minutes].", "PT5H9M"),
            ("It took [two hours, nine minutes and 3 seconds].", "PT2H9M3S"),
            ("He scored in the [19th minute].", "-"),
            ("He came [two hours later].", "PT2H"),
        ],
    );
}

#[test]
fn money() {
    check(
        "en",
        DAY,
        &[
            ("It cost [$12.9 billion].", "USD 12900000000"),
            ("It cost [$12.9bn].", "USD 12900000000"),
            ("It cost [$5].", "USD 5"),
            ("It cost [$1,599].", "USD 1599"),
            ("It cost [$1,234,567.50].", "USD 1234567.5"),
            ("It cost [£5m].", "GBP 5000000"),
            ("It cost [£1.4 million].", "GBP 1400000"),
            ("It cost [€20].", "EUR 20"),
            ("It cost [500 euros].", "EUR 500"),
            ("It cost [9 million euros].", "EUR 9000000"),
            ("It cost [Rs 500 crore].", "INR 5000000000"),
            ("It cost [Rs 40 lakh].", "INR 4000000"),
            ("It cost [Rs. 1,900] a night, not [Rs. 2,400].", "INR 1900 | INR 2400"),
            ("The fine is [Tk. 500].", "BDT 500"),
            ("He paid in euros. [20 km] of road were closed.", "20 kilometre"),
            ("It cost [₹2.5 lakh crore].", "INR 2500000000000"),
            ("It cost [₦18 billion].", "NGN 18000000000"),
            ("It cost [N500m].", "NGN 500000000"),
            ("It cost [R9.5bn].", "ZAR 9500000000"),
            ("It cost [Sh310 million].", "KES 310000000"),
            ("It cost [500 yen].", "JPY 500"),
            ("It cost [¥3,000].", "JPY 3000"),
            ("It cost [C$9 million].", "CAD 9000000"),
            ("It cost [A$9.5bn].", "AUD 9500000000"),
            ("It cost [HK$9.50].", "HKD 9.5"),
            ("It cost [US$147.90].", "USD 147.9"),
            ("It cost [NZ$9 million].", "NZD 9000000"),
            ("It cost [R$9m].", "BRL 9000000"),
            ("It cost [176 Hong Kong dollars].", "HKD 176"),
            ("It cost [EUR 9.5 million].", "EUR 9500000"),
            ("It cost [CHF 9].", "CHF 9"),
            ("It cost [GH¢900].", "GHS 900"),
            ("It cost [five million dollars].", "USD 5000000"),
            ("It cost [four hundred dollars].", "USD 400"),
            ("It cost [a hundred dollars].", "USD 100"),
            ("It cost [half a million dollars].", "USD 500000"),
            ("It cost [two and a half million dollars].", "USD 2500000"),
            ("It cost [40 cents].", "USD 0.4"),
            ("It cost [two cents].", "USD 0.02"),
            ("It cost [50p].", "GBP 0.5"),
            ("It cost [$10-$20].", "USD 10..20"),
            ("A [$9-million] grant was made.", "USD 9000000"),
            ("It cost [9.9 trillion won].", "KRW 9900000000000"),
            ("He has five won games.", ""),
            ("It cost [9 million zlotys].", "PLN 9000000"),
            ("A masked man wore an N95 and saw a 1080p film.", ""),
        ],
    );
}

#[test]
fn ranges_have_two_ends() {
    check(
        "en",
        DAY,
        &[
            ("It cost [$5-10 million].", "USD 5000000..10000000"),
            ("It cost [$1–2 trillion].", "USD 1000000000000..2000000000000"),
            ("It cost [£5-£10m].", "GBP 5000000..10000000"),
            ("It cost [£5m-£10m].", "GBP 5000000..10000000"),
            ("It cost [$1.5 million-$2 million].", "USD 1500000..2000000"),
            ("It cost [$500-$1 million].", "USD 500..1000000"),
            ("It cost between [$5] and [$10 million].", "USD 5000000 | USD 10000000"),
            ("It rose from [$2] to [$3 billion].", "USD 2000000000 | USD 3000000000"),
            ("It rose from [$300] to [$2 million].", "USD 300 | USD 2000000"),
            ("It fell from [$10] to [$5 million].", "- | USD 5000000"),
            ("He gave [$5] to 10 million people.", "USD 5"),
            ("He paid [$5] and [$10 million].", "USD 5 | USD 10000000"),
            ("It cost [5-10 million euros].", "EUR 5000000..10000000"),
            ("It cost [five to ten million euros].", "EUR 5000000..10000000"),
            ("It cost between [5 and 10 million euros].", "EUR 5000000..10000000"),
            ("It cost 5 and [10 million euros].", "EUR 10000000"),
            ("It rose from [2 million euros] in [2018] to [3 million euros].", "EUR 2000000 | 2018-01-01/2019-01-01 | EUR 3000000"),
            ("It cost [20 to 40 cents].", "USD 0.2..0.4"),
            ("It rose [3-4 percent].", "3..4%"),
            ("It rose [three to four percent].", "3..4%"),
            ("It rose between [3 and 4 percent].", "3..4%"),
            ("It fell from [4 to 3 percent].", "4..3%"),
            ("It rose from [2%] in [2018] to [3 percent].", "2% | 2018-01-01/2019-01-01 | 3%"),
            ("It rose [25-50 basis points].", "0.25..0.5%"),
            ("It weighs [2-3 million tonnes].", "2000000..3000000 tonne"),
            ("It weighs [2m tonnes].", "2000000 tonne"),
            ("It weighs [2-3m tonnes].", "2000000..3000000 tonne"),
            ("It is [five to ten miles] away.", "5..10 mile"),
            ("It is between [two and three hundred miles] away.", "200..300 mile"),
            ("It does zero to [60 mph] fast.", "60 mile per hour"),
            ("It takes [eight to 12 weeks].", "P8W..P12W"),
            ("It takes [three to five years].", "P3Y..P5Y"),
            ("It took [two to three hours].", "PT2H..PT3H"),
            ("It closed [two to three years ago].", "2016-01-01/2018-01-01"),
            ("It lasts for the [next three to five years].", "P3Y..P5Y"),
        ],
    );
    check(
        "de",
        DAY,
        &[("Es kostet zwischen [5 und 10 Millionen Euro].", "EUR 5000000..10000000"), ("Es stieg um [3 bis 4 Prozent].", "3..4%")],
    );
    check("fr", DAY, &[("Cela coûte entre [5 et 10 millions d’euros].", "EUR 5000000..10000000")]);
}

#[test]
fn what_is_told_counts_from_what_was_said() {
    check(
        "en",
        DAY,
        &[
            ("He was elected on [5 May 2018] and resigned the [next day].", "2018-05-05/2018-05-06 | 2018-05-06/2018-05-07"),
            ("In [2015] he left. The [next year] he came back.", "2015-01-01/2016-01-01 | 2016-01-01/2017-01-01"),
            ("In [June 2015] he left. The [next month] he came back.", "2015-06-01/2015-07-01 | 2015-07-01/2015-08-01"),
            ("He left in [1996] and married the [following spring].", "1996-01-01/1997-01-01 | 1997-03-01/1997-06-01"),
            ("He left in [1996] and married the [following March].", "1996-01-01/1997-01-01 | 1997-03-01/1997-04-01"),
            ("The [next day] he came back.", "-"),
            ("He spoke on the [last day].", "-"),
            ("He died the [following day].", "-"),
            ("Sales fell in [2015]. They will rise [next year].", "2015-01-01/2016-01-01 | 2020-01-01/2021-01-01"),
            ("Sales fell in [2015]. They will rise over the [next year].", "2015-01-01/2016-01-01 | 2020-01-01/2021-01-01"),
            ("He won in [2015] and over the [next three days] lost.", "2015-01-01/2016-01-01 | P3D"),
            ("He left [a week ago Monday].", "2019-11-11/2019-11-12"),
            ("He left [a week ago].", "2019-11-11/2019-11-18"),
        ],
    );
}

#[test]
fn days_by_their_place_in_a_month() {
    check(
        "en",
        DAY,
        &[
            ("It fell on the [third Thursday of November 2018].", "2018-11-15/2018-11-16"),
            ("It fell on the [first Monday in March].", "2019-03-04/2019-03-05"),
            ("It fell on the [last Friday of June].", "2019-06-28/2019-06-29"),
            ("It fell on the [fifth Monday of February 2019].", "-"),
            ("It fell in the [summer of ’69].", "1969-06-01/1969-09-01"),
            ("It fell in the [summer of ’09].", "2009-06-01/2009-09-01"),
            ("It was the first [Monday] that he worked.", "2019-11-18/2019-11-19"),
        ],
    );
}

#[test]
fn clocks_have_the_day_that_is_said() {
    check(
        "en",
        DAY,
        &[
            ("It fell at [8:15 a.m.] on [Aug. 6, 1945], they said.", "1945-08-06T08:15 | 1945-08-06/1945-08-07"),
            ("It will be held on [Dec. 2] at [10 a.m. ET].", "2019-12-02/2019-12-03 | 2019-12-02T10:00-05:00"),
            ("On [Dec. 2] the company will hold a call for investors at [10 a.m.], it said.", "2019-12-02/2019-12-03 | 2019-12-02T10:00"),
            ("He was held on [Monday]. Police came at [3 p.m.], he said.", "2019-11-18/2019-11-19 | 2019-11-18T15:00"),
            ("He was held on [Monday]. They will meet at [3 p.m.], he said.", "2019-11-18/2019-11-19 | 2019-11-19T15:00"),
            ("It fell in [1945]. They came at [3 p.m.], he said.", "1945-01-01/1946-01-01 | T15:00"),
            ("It grew [this year]. They came at [3 p.m.], he said.", "2019-01-01/2020-01-01 | 2019-11-19T15:00"),
            ("It runs from [9 p.m. to 5 a.m.], he said.", "2019-11-19T21:00/2019-11-20T05:00"),
            ("It moved from [7:30 to 6 a.m.], he said.", "-"),
            ("It runs from [9 p.m. to midnight].", "2019-11-19T21:00/2019-11-20T00:00"),
            ("It runs from [midnight to 5 a.m.], he said.", "2019-11-20T00:00/2019-11-20T05:00"),
            ("It began at [08:30 UTC+2].", "2019-11-19T08:30+02:00"),
            ("It began at [08:30 UTC-3].", "2019-11-19T08:30-03:00"),
            ("It began at [08:30 GMT+5:30].", "2019-11-19T08:30+05:30"),
            ("He came at [half past seven].", "-"),
            ("He came at [half past seven p.m.], he said.", "2019-11-19T19:30"),
            ("He came at [a quarter to nine] and left.", "-"),
            ("It gave up points in the [first quarter] to nine guests.", "2019-01-01/2019-04-01"),
            ("A quarter to be proud of came.", ""),
            ("She won in [2:04:35], a record.", "PT2H4M35S"),
            ("It closes at [6 p.m.], except [New Year’s Eve].", "2019-11-19T18:00 | 2019-12-31/2020-01-01"),
            ("On [May 4, 1950], he promised that the [17:50] boat ran.", "1950-05-04/1950-05-05 | T17:50"),
            ("It began at [02:04:35].", "2019-11-19T02:04:35"),
        ],
    );
}

#[test]
fn amounts_that_are_seldom_written_in_digits_alone() {
    check(
        "en",
        DAY,
        &[
            ("It cost [millions of dollars].", "-"),
            ("It cost [hundreds of millions of dollars].", "-"),
            ("It cost [tens of billions of euros].", "-"),
            ("Bring some yen and many dollars.", ""),
            ("It saves [a few dollars].", "-"),
            ("He has many won games and some real marks.", ""),
            ("It is [two dozen miles] away.", "24 mile"),
            ("It is [a dozen miles] away.", "12 mile"),
            ("It is [half a dozen miles] away.", "6 mile"),
            ("It rose [2 1/2 percent].", "2.5%"),
            ("It rose [2-1/2 percent].", "2.5%"),
            ("It is [3/4 mile] away.", "0.75 mile"),
            ("It was 9/11 all over.", ""),
            ("He is [6'2\"] tall.", "6.166666666666667 foot"),
            ("He is [6’2”] tall.", "6.166666666666667 foot"),
            ("She is in her [30s].", "P30Y..P39Y"),
            ("She is in her [early 30s].", "-"),
            ("The [18-year-olds] left.", "P18Y"),
            ("A [three-week-long] strike ended.", "P3W"),
            ("A [weeklong] strike ended.", "P1W"),
        ],
    );
}

#[test]
fn percents_and_measures() {
    check(
        "en",
        DAY,
        &[
            ("It rose [4.2%].", "4.2%"),
            ("It rose [4.2 percent].", "4.2%"),
            ("It rose [4.2 per cent].", "4.2%"),
            ("It rose [ten percent].", "10%"),
            ("It rose [sixty-one percent].", "61%"),
            ("It rose [half a percent].", "0.5%"),
            ("It rose [9-10%].", "9..10%"),
            ("It rose [9 to 10 percent].", "9..10%"),
            ("It rose [two percentage points].", "2%"),
            ("It rose [25 basis points].", "0.25%"),
            ("It moved ([-4.4%]) again.", "-4.4%"),
            ("It is [100 miles] away.", "100 mile"),
            ("It is [5,150 km] wide.", "5150 kilometre"),
            ("It is [5km] wide.", "5 kilometre"),
            ("It is [six feet] tall.", "6 foot"),
            ("He is [6ft 6in] tall.", "6.5 foot"),
            ("He is a [6-foot-6] guard.", "6.5 foot"),
            ("It has an [8-inch] screen.", "8 inch"),
            ("It does [0-60 mph] fast.", "0..60 mile per hour"),
            ("It weighs [243 pounds].", "243 pound"),
            ("It weighs [2.5 million tonnes].", "2500000 tonne"),
            ("It is [a kilometre] away.", "1 kilometre"),
            ("It is [half a mile] away.", "0.5 mile"),
            ("It is [three square kilometres].", "3 square kilometre"),
            ("It is [45,000 square feet].", "45000 square foot"),
            ("A [45,000-square-foot] hall stood.", "45000 square foot"),
            ("It moves at [9 kilometres an hour].", "9 kilometre per hour"),
            ("It does [38 kilometers per liter].", "38 kilometre per litre"),
            ("It makes [335 horsepower].", "335 horsepower"),
            ("It makes [265 kW].", "265 kilowatt"),
            ("It holds [82 kWh].", "82 kilowatt-hour"),
            ("It is [30°C].", "30 degree Celsius"),
            ("It is [minus 9 degrees].", "-9 degree"),
            ("It is [several tons].", "-"),
            ("Four F-15K jets flew.", ""),
            ("Take 5 in cash.", ""),
        ],
    );
}

#[test]
fn german() {
    check(
        "de",
        DAY,
        &[
            ("Er kam am [Montagabend] heim.", "2019-11-18T18:00/2019-11-19T00:00"),
            ("Er trat am [Freitag] zurück.", "2019-11-15/2019-11-16"),
            ("Er trat am [vergangenen Freitag] zurück.", "2019-11-15/2019-11-16"),
            ("Er tritt [nächste Woche] zurück.", "2019-11-25/2019-12-02"),
            ("Er trat [gestern] zurück.", "2019-11-18/2019-11-19"),
            ("Er wurde am [3. Mai 1950] geboren.", "1950-05-03/1950-05-04"),
            ("Sie kamen am [3. Oktober] an.", "2019-10-03/2019-10-04"),
            ("Sie kamen [vor zwei Jahren] an.", "2017-01-01/2018-01-01"),
            ("Sie kamen im [Frühjahr 2018] an.", "2018-03-01/2018-06-01"),
            ("Sie kamen [Ende 2018] an.", "2018-09-01/2019-01-01"),
            ("Sie kamen [Anfang August] an.", "2019-08-01/2019-08-11"),
            ("Sie kamen im [vergangenen Jahr] an.", "2018-01-01/2019-01-01"),
            ("Sie kamen um [18 Uhr] an.", "2019-11-19T18:00"),
            ("Sie kamen um [18 Uhr 30] an.", "2019-11-19T18:30"),
            ("Sie blieben [drei Tage].", "P3D"),
            ("Es kostet [1.234,50 Euro].", "EUR 1234.5"),
            ("Es kostet [2,5 Milliarden Euro].", "EUR 2500000000"),
            ("Es kostet [500 Millionen Dollar].", "USD 500000000"),
            ("Es stieg um [4,2 Prozent].", "4.2%"),
            ("Es stieg um [zehn Prozent].", "10%"),
            ("Es ist [100 Kilometer] weit.", "100 kilometre"),
            ("Der [51 Jahre alte] Mann starb.", "P51Y"),
            ("Sie kamen zu [Weihnachten] an.", "2019-12-25/2019-12-26"),
        ],
    );
}

#[test]
fn french() {
    check(
        "fr",
        DAY,
        &[
            ("Il est parti [vendredi].", "2019-11-15/2019-11-16"),
            ("Il est parti [vendredi dernier].", "2019-11-15/2019-11-16"),
            ("Il est parti la [semaine dernière].", "2019-11-11/2019-11-18"),
            ("Il part le [mois prochain].", "2019-12-01/2020-01-01"),
            ("Il est parti l’[année dernière].", "2018-01-01/2019-01-01"),
            ("Il est parti [hier].", "2019-11-18/2019-11-19"),
            ("Il est parti [aujourd’hui].", "2019-11-19/2019-11-20"),
            ("Il est né le [3 mai 1950].", "1950-05-03/1950-05-04"),
            ("Il est né le [1er mai 1950].", "1950-05-01/1950-05-02"),
            ("Il est parti en [mars 2018].", "2018-03-01/2018-04-01"),
            ("Il est parti [il y a deux ans].", "2017-01-01/2018-01-01"),
            ("Il est parti [fin 2018].", "2018-09-01/2019-01-01"),
            ("Il est parti à [18 h 30].", "2019-11-19T18:30"),
            ("Il est parti à [18 heures].", "2019-11-19T18:00"),
            ("Il est resté [trois jours].", "P3D"),
            ("Cela coûte [1 234,50 euros].", "EUR 1234.5"),
            ("Cela coûte [2,5 milliards d’euros].", "EUR 2500000000"),
            ("Cela coûte [500 millions de dollars].", "USD 500000000"),
            ("Cela coûte [20 €].", "EUR 20"),
            ("Cela monte de [4,2 %].", "4.2%"),
            ("Cela monte de [dix pour cent].", "10%"),
            ("C’est à [100 kilomètres].", "100 kilometre"),
        ],
    );
}

#[test]
fn spanish() {
    check(
        "es",
        DAY,
        &[
            ("Cierra a las [22.30].", "2019-11-19T22:30"),
            ("Abre a las [seis de la mañana].", "2019-11-19T06:00"),
            ("Se fue el [viernes].", "2019-11-15/2019-11-16"),
            ("Se fue el [viernes pasado].", "2019-11-15/2019-11-16"),
            ("Se fue la [semana pasada].", "2019-11-11/2019-11-18"),
            ("Se va el [próximo mes].", "2019-12-01/2020-01-01"),
            ("Se fue [ayer].", "2019-11-18/2019-11-19"),
            ("Nació el [3 de mayo de 1950].", "1950-05-03/1950-05-04"),
            ("Se fue en [marzo de 2018].", "2018-03-01/2018-04-01"),
            ("Se fue [hace dos años].", "2017-01-01/2018-01-01"),
            ("Se fue a [finales de 2018].", "2018-09-01/2019-01-01"),
            ("Estuvo [tres días].", "P3D"),
            ("Cuesta [1.234,50 euros].", "EUR 1234.5"),
            ("Cuesta [2.500 millones de euros].", "EUR 2500000000"),
            ("Cuesta [500 millones de dólares].", "USD 500000000"),
            ("Sube un [4,2 %].", "4.2%"),
            ("Sube un [diez por ciento].", "10%"),
            ("Está a [100 kilómetros].", "100 kilometre"),
        ],
    );
}

#[test]
fn italian() {
    check(
        "it",
        DAY,
        &[
            ("È partito [venerdì].", "2019-11-15/2019-11-16"),
            ("È partito [venerdì scorso].", "2019-11-15/2019-11-16"),
            ("È partito la [settimana scorsa].", "2019-11-11/2019-11-18"),
            ("Parte il [mese prossimo].", "2019-12-01/2020-01-01"),
            ("È partito [ieri].", "2019-11-18/2019-11-19"),
            ("È nato il [3 maggio 1950].", "1950-05-03/1950-05-04"),
            ("È partito nel [marzo 2018].", "2018-03-01/2018-04-01"),
            ("È partito [due anni fa].", "2017-01-01/2018-01-01"),
            ("È rimasto [tre giorni].", "P3D"),
            ("Costa [1.234,50 euro].", "EUR 1234.5"),
            ("Costa [2,5 miliardi di euro].", "EUR 2500000000"),
            ("Sale del [4,2%].", "4.2%"),
            ("È a [100 chilometri].", "100 kilometre"),
        ],
    );
}

#[test]
fn portuguese() {
    check(
        "pt",
        DAY,
        &[
            ("Ele saiu na [sexta-feira].", "2019-11-15/2019-11-16"),
            ("Ele saiu na [semana passada].", "2019-11-11/2019-11-18"),
            ("Ele sai no [próximo mês].", "2019-12-01/2020-01-01"),
            ("Ele saiu [ontem].", "2019-11-18/2019-11-19"),
            ("Nasceu em [3 de maio de 1950].", "1950-05-03/1950-05-04"),
            ("Ele saiu em [março de 2018].", "2018-03-01/2018-04-01"),
            ("Ele saiu [há dois anos].", "2017-01-01/2018-01-01"),
            ("Ele saiu [dois anos atrás].", "2017-01-01/2018-01-01"),
            ("Custa [R$ 1.234,50].", "BRL 1234.5"),
            ("Custa [2,5 bilhões de reais].", "BRL 2500000000"),
            ("Sobe [4,2%].", "4.2%"),
            ("Fica a [100 quilômetros].", "100 kilometre"),
        ],
    );
}

#[test]
fn dutch() {
    check(
        "nl",
        DAY,
        &[
            ("Hij vertrok op [vrijdag].", "2019-11-15/2019-11-16"),
            ("Hij vertrok [afgelopen vrijdag].", "2019-11-15/2019-11-16"),
            ("Hij vertrok [vorige week].", "2019-11-11/2019-11-18"),
            ("Hij vertrekt [volgende maand].", "2019-12-01/2020-01-01"),
            ("Hij vertrok [gisteren].", "2019-11-18/2019-11-19"),
            ("Hij is geboren op [3 mei 1950].", "1950-05-03/1950-05-04"),
            ("Hij vertrok in [maart 2018].", "2018-03-01/2018-04-01"),
            ("Hij vertrok [twee jaar geleden].", "2017-01-01/2018-01-01"),
            ("Hij bleef [drie dagen].", "P3D"),
            ("Het kost [1.234,50 euro].", "EUR 1234.5"),
            ("Het kost [2,5 miljard euro].", "EUR 2500000000"),
            ("Het stijgt [4,2 procent].", "4.2%"),
            ("Het is [100 kilometer] ver.", "100 kilometre"),
        ],
    );
}

#[test]
fn where_the_language_is_not_known() {
    check(
        "zh",
        DAY,
        &[
            ("会议于[2026年3月3日]举行。", "2026-03-03/2026-03-04"),
            ("会议于[3月3日]举行。", "2019-03-03/2019-03-04"),
            ("他在[2018年]离开。", "2018-01-01/2019-01-01"),
            ("增长[4.2%]。", "4.2%"),
            ("价值[500亿美元]。", "USD 50000000000"),
            ("价值[3000元]。", "CNY 3000"),
        ],
    );
    check("ja", DAY, &[("会議は[2026年3月3日]に開かれた。", "2026-03-03/2026-03-04"), ("価格は[3000円]だ。", "JPY 3000")]);
    check(
        "xx",
        DAY,
        &[
            ("Hinta on [$500].", "USD 500"),
            ("Hinta on [€20].", "EUR 20"),
            ("Nousi [4.2%].", "4.2%"),
            ("Kello [10:30].", "2019-11-19T10:30"),
            ("Vuonna [2019-11-07] oli.", "2019-11-07/2019-11-08"),
            ("Matka on [100 km].", "100 kilometre"),
        ],
    );
}

#[test]
fn languages_of_which_few_words_are_known() {
    check(
        "zh",
        DAY,
        &[
            ("他[星期五]离开。", "2019-11-15/2019-11-16"),
            ("他[昨天]离开。", "2019-11-18/2019-11-19"),
            ("他[去年]离开。", "2018-01-01/2019-01-01"),
            ("他[今年三月五日]离开。", "2019-03-05/2019-03-06"),
            ("他[上个月]离开。", "2019-10-01/2019-11-01"),
            ("他[凌晨五点半]离开。", "2019-11-19T05:30"),
            ("他是三年级学生。", ""),
            ("他[三月]离开上海。", "2019-03-01/2019-04-01"),
            ("会议[下午3点]开始。", "2019-11-19T15:00"),
            ("会议[上午9点30分]开始。", "2019-11-19T09:30"),
            ("增长[百分之三]。", "3%"),
            ("增长[百分之三十五]。", "35%"),
            ("他去上海看一个人。", ""),
        ],
    );
    check(
        "ja",
        DAY,
        &[
            ("価格は[3億5000万円]だ。", "JPY 350000000"),
            ("価格は[500万ドル]だ。", "USD 5000000"),
            ("[令和8年3月14日]に開かれた。", "2026-03-14/2026-03-15"),
            ("[金曜日]に開かれた。", "2019-11-15/2019-11-16"),
            ("[昨年]開かれた。", "2018-01-01/2019-01-01"),
            ("[昨年度]の6年生だ。", "2018-01-01/2019-01-01"),
            ("[15時30分]に始まる。", "2019-11-19T15:30"),
            ("[午後3時30分]に始まる。", "2019-11-19T15:30"),
        ],
    );
    check(
        "ru",
        DAY,
        &[
            ("Компания стоит [$12,9 млрд].", "USD 12900000000"),
            ("Он умер [14 марта 2018] года.", "2018-03-14/2018-03-15"),
            ("Он умер в [1921] году.", "1921-01-01/1922-01-01"),
            ("Варить [12−15 минут].", "PT12M..PT15M"),
            ("Он умер [14 марта].", "2019-03-14/2019-03-15"),
            ("Он ушёл в [пятницу].", "2019-11-15/2019-11-16"),
            ("Он ушёл в [прошлом году].", "2018-01-01/2019-01-01"),
            ("Цены выросли на [4,2 процента].", "4.2%"),
            ("Дом стоит [5 млн рублей].", "RUB 5000000"),
            ("Он ушёл май.", ""),
        ],
    );
    check(
        "sv",
        DAY,
        &[
            ("Han dog [14 mars 2018].", "2018-03-14/2018-03-15"),
            ("Priset steg [4,2 procent].", "4.2%"),
            ("Det kostar [5 miljoner kronor].", "SEK 5000000"),
            ("Han gick [i går].", "2019-11-18/2019-11-19"),
            ("Bilden visar mars yta.", ""),
        ],
    );
    check("nb", DAY, &[("Han døde [14. mars 2018].", "2018-03-14/2018-03-15"), ("Prisen steg [4,2 prosent].", "4.2%")]);
    check("da", DAY, &[("Han døde [14. marts 2018].", "2018-03-14/2018-03-15")]);
    check("pl", DAY, &[("Zmarł [14 marca 2018] roku.", "2018-03-14/2018-03-15"), ("Ceny wzrosły o [4,2 procent].", "4.2%")]);
    check("tr", DAY, &[("[14 Mart 2018] tarihinde öldü.", "2018-03-14/2018-03-15"), ("Fiyatlar [yüzde 4,2] arttı.", "4.2%")]);
    check("cs", DAY, &[("Zemřel [14. března 2018].", "2018-03-14/2018-03-15"), ("Je to 5 pro nás.", "")]);
}

#[test]
fn what_languages_write_in_their_own_way() {
    check(
        "it",
        DAY,
        &[
            ("È partito il [1° marzo 2018].", "2018-03-01/2018-03-02"),
            ("Costa [10 mln di euro].", "EUR 10000000"),
            ("Arriva alle [7 e mezza].", "-"),
            ("È a [30°].", "30 degree"),
        ],
    );
    check(
        "pt",
        DAY,
        &[
            ("Saiu em [1.º de março de 2018].", "2018-03-01/2018-03-02"),
            ("Saiu em [1º de março de 2018].", "2018-03-01/2018-03-02"),
            ("Custa [R$ 10 mi].", "BRL 10000000"),
            ("Chegou às [sete e meia].", "-"),
        ],
    );
    check(
        "es",
        DAY,
        &[
            ("Se fue el [1.º de mayo de 2018].", "2018-05-01/2018-05-02"),
            ("Cuesta [10 M€].", "EUR 10000000"),
            ("Llegó a las [siete y media].", "-"),
        ],
    );
    check(
        "fr",
        DAY,
        &[
            ("Cela coûte [10 M€].", "EUR 10000000"),
            ("Cela coûte [3 Md€].", "EUR 3000000000"),
            ("Il part à [sept heures et demie].", "-"),
            ("Il part à [18 heures et demie].", "2019-11-19T18:30"),
        ],
    );
    check("de", DAY, &[("Sie kamen um [halb acht] an.", "-"), ("Sie kamen um [Viertel nach acht] an.", "-"), ("Es ist halb so groß.", "")]);
    check("nl", DAY, &[("Hij kwam om [half acht].", "-"), ("Hij kwam om [kwart over acht].", "-")]);
}

#[test]
fn how_papers_round_the_world_write() {
    check(
        "en",
        DAY,
        &[
            ("It cost [Rs 1,120 crore].", "INR 11200000000"),
            ("It cost [€95m].", "EUR 95000000"),
            ("It cost [$1.2tn].", "USD 1200000000000"),
            ("It cost [$1.2 trillion].", "USD 1200000000000"),
            ("It cost [P500 million].", "PHP 500000000"),
            ("It cost [KSh 40,000].", "KES 40000"),
            ("It cost [AED 3.5 billion].", "AED 3500000000"),
            ("It cost [S$12 million].", "SGD 12000000"),
            ("It cost [2.5 million Swiss francs].", "CHF 2500000"),
            ("It cost [a quarter of a million dollars].", "USD 250000"),
            ("It began at [12.30pm].", "2019-11-19T12:30"),
            ("It began at [7pm BST].", "2019-11-19T19:00+01:00"),
            ("It began at [1400 GMT].", "2019-11-19T14:00+00:00"),
            ("It began at [9am IST].", "2019-11-19T09:00+05:30"),
            ("It opened on [Friday, 3 January].", "2020-01-03/2020-01-04"),
            ("It opened on [1 Jan 2020].", "2020-01-01/2020-01-02"),
            ("It opened in [mid-2018].", "2018-05-01/2018-09-01"),
            ("It opened in the [early 2000s].", "2000-01-01/2003-05-01"),
            ("It opened in [late 2018].", "2018-09-01/2019-01-01"),
            ("It ran [June 5–7].", "2019-06-05/2019-06-08"),
            ("It opened [five days ago].", "2019-11-14/2019-11-15"),
            ("It was [30C] in the shade.", "30 degree Celsius"),
            ("It was [-5°C] outside.", "-5 degree Celsius"),
            ("She is [4ft 11in].", "4.916666666666667 foot"),
            ("It has [10,000 sq ft].", "10000 square foot"),
            ("It holds [40 litres].", "40 litre"),
            ("It drew [500 MW].", "500 megawatt"),
            ("It rose [0.25 percentage points].", "0.25%"),
            ("It rose [12pc].", "12%"),
        ],
    );
}
