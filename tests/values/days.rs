//! Days, weeks, seasons and holidays, and what they are counted from.

use super::{DAY, check};

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
