//! What JavaScript calls. The glue's types stand in `extension/core/pressglass.d.ts`; `extension/background/engine.ts` is the caller.
//!
//! A call either gives its result or throws an `Error` with a message for developers. A trap (a bug of ours, or no memory
//! left) leaves the instance unusable: the caller drops it.

use js_sys::{Int32Array, JsString, Math, Reflect, Uint32Array, global};
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use super::columns::{self, Columns};
use super::wire::{self, Timings};
use crate::annotate::report::Report;
use crate::annotate::{self, Annotations, Options};
use crate::hash;
use crate::snapshot::Snapshot;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type { Columns, CoreOptions } from "../shared/columns";
"#;

#[wasm_bindgen]
extern "C" {
    /// A page in columns: `extension/shared/columns.ts`.
    #[wasm_bindgen(typescript_type = "Columns")]
    pub type JsColumns;

    /// What to look for: `CoreOptions` of `extension/shared/columns.ts`.
    #[wasm_bindgen(typescript_type = "CoreOptions")]
    pub type JsOptions;

    #[wasm_bindgen(method, getter)]
    fn url(this: &JsColumns) -> String;
    #[wasm_bindgen(method, getter)]
    fn nodes(this: &JsColumns) -> Uint32Array;
    #[wasm_bindgen(method, getter)]
    fn attributes(this: &JsColumns) -> Uint32Array;
    #[wasm_bindgen(method, getter)]
    fn layout(this: &JsColumns) -> Int32Array;
    #[wasm_bindgen(method, getter)]
    fn text(this: &JsColumns) -> JsString;
    #[wasm_bindgen(method, getter)]
    fn values(this: &JsColumns) -> JsString;
}

/// Seeds the tables, and shows a panic's message in the console before the instance traps.
#[wasm_bindgen(start)]
pub fn start() {
    hash::seed_tables(hash::mix(Math::random().to_bits()));
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&format!("pressglass core: {panic}").into())));
}

/// Analyses a page. Gives the JSON of `extension/shared/analysis.ts`.
///
/// # Errors
/// Columns that contradict themselves ([`columns::ColumnsError`]) and options of another shape.
#[wasm_bindgen]
pub fn analyze(page: &JsColumns, options: JsOptions) -> Result<String, JsError> {
    let options = read_options(options)?;
    let clock = Clock::new();
    let mut timings = Timings::default();
    let mut lap = clock.now();
    let snapshot = read_page(page)?;
    timings.decode = clock.lap(&mut lap);
    let annotations = annotate::analyze_with(&snapshot, &options, &mut |stage| timings.set(stage, clock.lap(&mut lap)));
    write(&snapshot, &annotations, timings)
}

/// Analyses plain text. Gives the JSON of `extension/shared/analysis.ts`.
///
/// # Errors
/// Options of another shape.
#[wasm_bindgen(js_name = analyzeText)]
pub fn analyze_text(text: &str, options: JsOptions) -> Result<String, JsError> {
    let (snapshot, annotations) = annotate::analyze_text(text, &read_options(options)?);
    write(&snapshot, &annotations, Timings::default())
}

/// The annotations of a page as the JSON that the command line prints.
///
/// # Errors
/// As [`analyze`].
#[wasm_bindgen]
pub fn report(page: &JsColumns, options: JsOptions) -> Result<String, JsError> {
    let options = read_options(options)?;
    let snapshot = read_page(page)?;
    let annotations = annotate::analyze(&snapshot, &options);
    let id = serde_json::Value::from(snapshot.url());
    Ok(serde_json::to_string_pretty(&Report::new(id, &snapshot, &annotations))?)
}

/// The annotations of plain text as the JSON that the command line prints.
///
/// # Errors
/// As [`analyze_text`].
#[wasm_bindgen(js_name = reportText)]
pub fn report_text(text: &str, options: JsOptions) -> Result<String, JsError> {
    let (snapshot, annotations) = annotate::analyze_text(text, &read_options(options)?);
    Ok(serde_json::to_string_pretty(&Report::new(serde_json::Value::Null, &snapshot, &annotations))?)
}

/// The options as JavaScript gives them; what is missing takes its default.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
struct WebOptions {
    whole_page: bool,
    indirect: bool,
    /// ISO 8601.
    today: Option<String>,
}

fn read_options(options: JsOptions) -> Result<Options, JsError> {
    let given: WebOptions = serde_wasm_bindgen::from_value(options.into())?;
    let mut options = Options::default();
    options.article.whole_page = given.whole_page;
    options.quotes.indirect = given.indirect;
    options.today = given.today.and_then(|day| day.parse().ok());
    Ok(options)
}

fn read_page(page: &JsColumns) -> Result<Snapshot, JsError> {
    let columns = Columns {
        url: &page.url(),
        nodes: &page.nodes().to_vec(),
        attributes: &page.attributes().to_vec(),
        layout: &page.layout().to_vec(),
        text: &String::from(page.text()),
        values: &String::from(page.values()),
    };
    Ok(columns::decode(&columns)?)
}

/// As one string: an object for each mention would be built by hundreds of calls into JavaScript and copied twice on its way
/// to the page.
fn write(snapshot: &Snapshot, annotations: &Annotations, timings: Timings) -> Result<String, JsError> {
    Ok(serde_json::to_string(&wire::analysis(snapshot, annotations, timings))?)
}

/// The global's `performance`: a worker, an event page and a window all have one, but not the same global.
struct Clock(Option<web_sys::Performance>);

impl Clock {
    fn new() -> Self {
        Self(Reflect::get(&global(), &"performance".into()).ok().and_then(|clock| clock.dyn_into().ok()))
    }

    /// Milliseconds since some moment.
    fn now(&self) -> f64 {
        self.0.as_ref().map_or(0.0, web_sys::Performance::now)
    }

    /// Milliseconds since `lap`, which becomes now.
    fn lap(&self, lap: &mut f64) -> f64 {
        let now = self.now();
        now - std::mem::replace(lap, now)
    }
}
