//! Lengths of time: how long something took, and the day that they lead to.

use super::{DAY, check};

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
