//! Times of day.

use super::{DAY, check};

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
