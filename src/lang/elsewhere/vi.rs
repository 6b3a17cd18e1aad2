//! Vietnamese.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Furniture, Values};

pub(super) const VIETNAMESE: Elsewhere = Elsewhere {
    codes: &["vi"],
    common: &[
        "và", "của", "là", "có", "được", "trong", "cho", "không", "với", "các", "một", "những", "người", "đã", "này", "khi", "từ", "đến",
        "ông", "bà", "nói", "cũng", "về", "tại",
    ],
    dates: Dates {
        months: [
            &["tháng 1", "tháng 01"],
            &["tháng 2", "tháng 02"],
            &["tháng 3", "tháng 03"],
            &["tháng 4", "tháng 04"],
            &["tháng 5", "tháng 05"],
            &["tháng 6", "tháng 06"],
            &["tháng 7", "tháng 07"],
            &["tháng 8", "tháng 08"],
            &["tháng 9", "tháng 09"],
            &["tháng 10"],
            &["tháng 11"],
            &["tháng 12"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["tác giả", "theo", "bài"],
        and: &["và"],
        after: &["tại"],
        roles: &["phóng viên", "biên tập", "tòa soạn"],
        accounts: &["ban biên tập"],
        published: &["đăng", "ngày đăng", "xuất bản"],
        updated: &["cập nhật", "cập nhật lúc"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture {
        share: &["chia sẻ", "chia sẻ bài viết"],
        related: &["xem thêm", "đọc thêm", "tin liên quan", "bài liên quan", "tin cùng chuyên mục", "đọc nhiều"],
        newsletter: &["đăng ký nhận tin"],
        comments: &["bình luận", "ý kiến bạn đọc", "gửi bình luận"],
        ad: &["quảng cáo"],
        tags: &["từ khóa", "chủ đề"],
        byline: &["cập nhật", "nguồn"],
        footer: &["bản quyền thuộc"],
        credit: &["ảnh"],
        notice: &["theo dõi chúng tôi trên"],
        ..Furniture::UNKNOWN
    },
};
