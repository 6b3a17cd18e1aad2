//! Indonesian.

use super::Elsewhere;
use crate::lang::{Bylines, Dates, Furniture, Values};

pub(super) const INDONESIAN: Elsewhere = Elsewhere {
    codes: &["id"],
    // Those of Malay too.
    common: &[
        "yang", "dan", "di", "untuk", "dengan", "dari", "ini", "itu", "pada", "tidak", "akan", "dalam", "kata", "oleh", "ke", "bahwa",
        "juga", "adalah", "telah", "kami", "saya", "karena", "sudah", "ada", "para", "menjadi", "tersebut", "mereka",
    ],
    dates: Dates {
        months: [
            &["januari", "jan"],
            &["februari", "feb"],
            &["maret", "mar"],
            &["april", "apr"],
            &["mei"],
            &["juni", "jun"],
            &["juli", "jul"],
            &["agustus", "agu", "agt"],
            &["september", "sep"],
            &["oktober", "okt"],
            &["november", "nov"],
            &["desember", "des"],
        ],
        ..Dates::UNKNOWN
    },
    values: Values::EUROPEAN,
    bylines: Bylines {
        by: &["oleh", "penulis", "ditulis oleh"],
        and: &["dan"],
        after: &["di", "untuk"],
        roles: &["redaksi", "wartawan", "jurnalis", "editor", "antara"],
        accounts: &["redaksi", "tim redaksi"],
        published: &["diterbitkan", "dipublikasikan", "terbit", "tanggal"],
        updated: &["diperbarui", "terakhir diperbarui"],
        ..Bylines::UNKNOWN
    },
    furniture: Furniture {
        share: &["bagikan", "bagikan artikel"],
        related: &["baca juga", "baca selengkapnya", "artikel terkait", "berita terkait", "terpopuler", "lihat juga"],
        newsletter: &["berlangganan"],
        comments: &["komentar", "tulis komentar"],
        ad: &["iklan", "advertorial", "scroll to continue with content"],
        tags: &["tag terkait"],
        byline: &["penulis", "diperbarui", "diterbitkan"],
        footer: &["hak cipta dilindungi"],
        credit: &["foto"],
        notice: &["ikuti kami di", "saluran whatsapp", "unduh aplikasi"],
        ..Furniture::UNKNOWN
    },
};
