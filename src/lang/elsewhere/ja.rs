//! Japanese.

use super::Elsewhere;
use crate::lang::values::Role::*;
use crate::lang::values::{Shift, Unit, Values};
use crate::lang::{Bylines, Furniture};

pub(super) const JAPANESE: Elsewhere = Elsewhere {
    codes: &["ja"],
    values: Values {
        words: &[
            (Day(-2), &["一 昨 日"]),
            (Day(-1), &["昨 日"]),
            (Day(0), &["今 日", "本 日"]),
            (Day(1), &["明 日"]),
            (Weekday(1), &["月 曜 日", "月 曜"]),
            (Weekday(2), &["火 曜 日", "火 曜"]),
            (Weekday(3), &["水 曜 日", "水 曜"]),
            (Weekday(4), &["木 曜 日", "木 曜"]),
            (Weekday(5), &["金 曜 日", "金 曜"]),
            (Weekday(6), &["土 曜 日", "土 曜"]),
            (Weekday(7), &["日 曜 日", "日 曜"]),
            (Shift(Shift::Last), &["昨", "去", "先"]),
            (Shift(Shift::This), &["今", "本"]),
            (Shift(Shift::Next), &["来"]),
            (Reign(2018), &["令 和"]),
            (Reign(1988), &["平 成"]),
            (Reign(1925), &["昭 和"]),
            (YearSign, &["年 度"]),
            (MinutesAfter(30), &["半"]),
            (Unit(Unit::Year), &["年 間"]),
            (Unit(Unit::Month), &["月", "か 月", "カ 月", "ヶ 月"]),
            (Unit(Unit::Week), &["週", "週 間"]),
            (Unit(Unit::Hour), &["時 間"]),
            (Unit(Unit::Minute), &["分 間"]),
            (Ago, &["前"]),
            (MeridiemBefore(false), &["午 前"]),
            (MeridiemBefore(true), &["午 後"]),
            (OClock, &["時"]),
            (MinuteSign, &["分"]),
            (PercentPoint, &["ポ イ ン ト"]),
            (Percent, &["パ ー セ ン ト"]),
        ],
        hour_word: true,
        day_first: false,
        ..Values::UNKNOWN
    },
    bylines: Bylines {
        by: &["文", "文・", "取材・文", "執筆", "著者", "筆者", "記者", "聞き手", "構成", "ライター"],
        and: &["と", "、"],
        roles: &["編集部", "編集", "記者", "取材", "通信", "新聞", "編集委員", "論説委員"],
        accounts: &["編集部"],
        published: &["公開", "公開日", "掲載", "投稿日", "配信"],
        updated: &["更新", "更新日", "最終更新", "最終更新日"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture {
        share: &["シェア", "共有", "シェアする", "ツイート"],
        related: &["関連記事", "あわせて読みたい", "おすすめ記事", "人気記事", "関連ニュース", "こちらもおすすめ", "アクセスランキング"],
        newsletter: &["メルマガ", "会員登録", "購読"],
        comments: &["コメント", "コメントを書く"],
        ad: &["広告", "スポンサードリンク", "pr"],
        tags: &["タグ", "キーワード", "カテゴリー"],
        byline: &["公開", "更新", "公開日", "更新日"],
        author: &["この記事を書いた人", "この記事を書いたのは", "筆者紹介", "筆者"],
        footer: &["無断転載を禁じます", "無断転載"],
        paywall: &["この記事は会員限定です", "有料会員限定", "残り"],
        locked: &["この記事は会員限定です", "この記事は有料会員限定です", "有料会員限定"],
        credit: &["写真", "撮影"],
        correction: &["訂正", "おわびして訂正します"],
        ..Furniture::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
