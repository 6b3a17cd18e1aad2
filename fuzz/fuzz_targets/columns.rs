//! Any columns, as a message that is not our walker's might bring them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pressglass::annotate::{Options, analyze};
use pressglass::web::columns::{Columns, decode};

fuzz_target!(|input: (Vec<u32>, Vec<u32>, Vec<i32>, &str, &str)| {
    let (nodes, attributes, layout, text, values) = &input;
    let columns = Columns { url: "", nodes, attributes, layout, text, values };
    if let Ok(snapshot) = decode(&columns) {
        pressglass_fuzz::laws::check(&snapshot, &analyze(&snapshot, &Options::default()));
    }
});
