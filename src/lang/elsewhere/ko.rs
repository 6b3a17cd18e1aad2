//! Korean.

use super::Elsewhere;
use crate::lang::{Bylines, Furniture};

pub(super) const KOREAN: Elsewhere = Elsewhere {
    codes: &["ko"],
    bylines: Bylines {
        by: &["글", "글쓴이", "기자", "특파원", "작성자"],
        and: &["와", "과"],
        roles: &["기자", "편집부", "특파원", "뉴스", "통신"],
        accounts: &["편집부", "관리자"],
        published: &["입력", "등록", "게시", "승인", "발행"],
        updated: &["수정", "업데이트", "최종수정"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture {
        share: &["공유", "공유하기", "글자크기", "글자 크기", "인쇄", "스크랩", "기사 공유"],
        related: &["관련기사", "관련 기사", "많이 본 뉴스", "주요뉴스", "추천 기사", "이 기사도", "관련 뉴스"],
        newsletter: &["뉴스레터", "구독", "구독하기"],
        comments: &["댓글", "댓글쓰기", "댓글 쓰기"],
        ad: &["광고"],
        tags: &["태그", "키워드"],
        byline: &["입력", "수정", "등록", "승인", "작성", "업데이트"],
        footer: &["저작권자", "무단전재", "무단 전재"],
        credit: &["사진"],
        notice: &["카카오톡 채널", "제보는", "채널 추가"],
        ..Furniture::UNKNOWN
    },
    ..Elsewhere::UNKNOWN
};
