//! Spanish.

use super::{Dates, Language, Segmentation};

pub(super) const SPANISH: Language = Language {
    code: "es",
    common: &[
        "de", "la", "que", "el", "en", "y", "los", "del", "se", "las", "por", "un", "para", "con", "no", "una", "su", "al", "es", "lo",
        "como", "más", "pero", "sus", "le", "ha", "este", "sí", "ya", "o", "fue", "esta", "son", "entre", "está", "cuando", "muy", "sin",
        "sobre", "ser", "también", "me", "hasta", "desde", "dijo",
    ],
    segmentation: Segmentation {
        abbreviations: &[
            "Sr.", "Sra.", "Srta.", "Sres.", "D.", "Dª.", "Dña.", "Dr.", "Dra.", "Dres.", "Prof.", "Gral.", "Cnel.", "Cap.", "Lic.",
            "Ing.", "Arq.", "Mons.", "Sto.", "Sta.", "S.", "EE.UU.", "EE.", "UU.", "etc.", "pág.", "aprox.", "Cía.", "S.A.", "Av.",
            "Avda.", "Ud.", "Uds.", "Vd.", "c/.",
        ],
        before_number: &["núm.", "n.", "Nº.", "nº.", "art.", "p.", "pp.", "vol."],
        clitics: &[],
        elisions: &[],
        starters: &[
            "el", "la", "los", "las", "un", "una", "unos", "unas", "él", "ella", "ellos", "en", "de", "del", "al", "a", "con", "por",
            "para", "según", "tras", "desde", "hasta", "pero", "y", "o", "si", "cuando", "como", "aunque", "este", "esta", "esto", "estos",
            "su", "sus", "no", "lo", "se",
        ],
        ordinal_stop: false,
    },
    dates: Dates {
        months: [
            &["enero", "ene"],
            &["febrero", "feb"],
            &["marzo", "mar"],
            &["abril", "abr"],
            &["mayo", "may"],
            &["junio", "jun"],
            &["julio", "jul"],
            &["agosto", "ago"],
            &["septiembre", "setiembre", "sept", "sep", "set"],
            &["octubre", "oct"],
            &["noviembre", "nov"],
            &["diciembre", "dic"],
        ],
        weekdays: [
            &["lunes", "lun"],
            &["martes"],
            &["miércoles", "miercoles", "mié"],
            &["jueves", "jue"],
            &["viernes", "vie"],
            &["sábado", "sabado", "sáb"],
            &["domingo", "dom"],
        ],
    },
};
