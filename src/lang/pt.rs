//! Portuguese.

use super::{Dates, Language, Segmentation};

pub(super) const PORTUGUESE: Language = Language {
    code: "pt",
    common: &[
        "de", "que", "o", "a", "e", "do", "da", "em", "um", "para", "com", "não", "uma", "os", "no", "se", "na", "por", "mais", "as",
        "dos", "como", "mas", "ao", "ele", "das", "à", "seu", "sua", "ou", "quando", "muito", "nos", "já", "está", "eu", "também", "só",
        "pelo", "pela", "até", "isso", "ela", "foi", "são", "disse",
    ],
    segmentation: Segmentation {
        abbreviations: &[
            "Sr.", "Sra.", "Srs.", "Sras.", "D.", "Dr.", "Dra.", "Drs.", "Prof.", "Profa.", "Eng.", "Gen.", "Cel.", "Cap.", "Des.", "Min.",
            "Dep.", "Sen.", "Gov.", "S.", "Sto.", "Sta.", "etc.", "pág.", "aprox.", "Av.", "Cia.", "Ltda.", "S.A.", "jan.", "fev.", "mar.",
            "abr.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez.", "Ex.", "V.",
        ],
        before_number: &["n.", "nº.", "art.", "p.", "pp.", "vol."],
        clitics: &[],
        elisions: &[],
        starters: &[
            "o", "a", "os", "as", "um", "uma", "ele", "ela", "eles", "em", "no", "na", "nos", "nas", "de", "do", "da", "dos", "das", "ao",
            "à", "com", "por", "para", "segundo", "após", "desde", "até", "mas", "e", "ou", "se", "quando", "como", "embora", "este",
            "esta", "isso", "seu", "sua", "não",
        ],
        ordinal_stop: false,
    },
    dates: Dates {
        months: [
            &["janeiro", "jan"],
            &["fevereiro", "fev"],
            &["março", "marco", "mar"],
            &["abril", "abr"],
            &["maio", "mai"],
            &["junho", "jun"],
            &["julho", "jul"],
            &["agosto", "ago"],
            &["setembro", "set"],
            &["outubro", "out"],
            &["novembro", "nov"],
            &["dezembro", "dez"],
        ],
        weekdays: [
            &["segunda-feira", "segunda"],
            &["terça-feira", "terça"],
            &["quarta-feira", "quarta"],
            &["quinta-feira", "quinta"],
            &["sexta-feira", "sexta"],
            &["sábado", "sáb"],
            &["domingo", "dom"],
        ],
    },
};
