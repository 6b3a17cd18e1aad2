//! Many inputs as JSON lines: read, analysed on all cores, and answered in their order as soon as they are done.
//!
//! A reader, workers and a writer are threads with bounded queues between them, so that neither a fast producer nor a
//! slow page makes memory grow, and one line alone is answered without waiting for more.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufWriter, IsTerminal, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use indicatif::{ProgressBar, ProgressStyle};
use pressglass::annotate::report::Report;
use pressglass::annotate::{Options, analyze, analyze_text};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::error::Error;
use crate::surrogates;

/// Lines in flight for each worker: enough that none waits while a slow page holds up the order.
const AHEAD: usize = 16;
/// A worker's stack, in bytes. The analysis does not recurse over the page; JSON nests 128 levels at most.
const STACK: usize = 8 << 20;

/// A line of the input.
struct Line {
    /// Its place among the lines that are not empty, from 0.
    place: usize,
    /// Its number, from 1.
    number: usize,
    /// Its bytes, the line break among them.
    bytes: Vec<u8>,
}

/// A line of the output.
struct Answer {
    /// The line's place.
    place: usize,
    json: String,
    /// Whether it is a report rather than an error.
    good: bool,
}

/// Runs the batch over standard input; gives whether every line could be analysed.
pub fn run(options: Options) -> Result<bool, Error> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let (permits, used) = sync_channel::<()>(workers * AHEAD);
    let (lines, work) = channel::<Line>();
    let (done, answers) = channel::<Answer>();
    let reader = thread::spawn(move || read(&mut io::stdin().lock(), &permits, &lines));
    let (work, options) = (Arc::new(Mutex::new(work)), Arc::new(options));
    remember_panics();
    for _ in 0..workers {
        let (work, done, options) = (work.clone(), done.clone(), options.clone());
        let body = move || answer_all(&work, &done, &options);
        thread::Builder::new().stack_size(STACK).spawn(body).map_err(Error::Write)?;
    }
    drop(done);
    let (good, whole) = write(&answers, &used)?;
    // Where nobody takes the answers the reader may wait for a line that never comes.
    if whole && let Ok(Err(error)) = reader.join() {
        return Err(Error::Read("standard input".into(), error));
    }
    Ok(good)
}

/// Sends each line that is not empty, as long as there are permits.
fn read(input: &mut dyn BufRead, permits: &SyncSender<()>, lines: &Sender<Line>) -> io::Result<()> {
    let mut place = 0;
    for number in 1.. {
        let mut bytes = Vec::new();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        if permits.send(()).is_err() || lines.send(Line { place, number, bytes }).is_err() {
            break;
        }
        place += 1;
    }
    Ok(())
}

fn answer_all(work: &Mutex<Receiver<Line>>, done: &Sender<Answer>, options: &Options) {
    loop {
        let next = work.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(line) = next else { return };
        if done.send(answer(&line, options)).is_err() {
            return;
        }
    }
}

/// Writes the answers in the order of their lines. Gives whether all that was answered is good,
/// and whether all was written: a reader that went away ends the batch without an error.
fn write(answers: &Receiver<Answer>, used: &Receiver<()>) -> Result<(bool, bool), Error> {
    let progress = progress();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut good = true;
    let sent = write_all(answers, used, &mut out, &progress, &mut good);
    progress.finish_and_clear();
    match sent {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok((good, false)),
        sent => sent.map(|()| (good, true)).map_err(Error::Write),
    }
}

/// Clears `good` at the first answer that is an error, also where it cannot be written.
fn write_all(
    answers: &Receiver<Answer>,
    used: &Receiver<()>,
    out: &mut dyn Write,
    progress: &ProgressBar,
    good: &mut bool,
) -> io::Result<()> {
    let (mut next, mut waiting) = (0, BTreeMap::new());
    for answer in answers {
        waiting.insert(answer.place, answer);
        while let Some(answer) = waiting.remove(&next) {
            *good &= answer.good;
            out.write_all(answer.json.as_bytes())?;
            out.write_all(b"\n")?;
            // Never empty here: the reader put a permit in for each line.
            used.recv().ok();
            progress.inc(1);
            next += 1;
        }
        if waiting.is_empty() {
            out.flush()?;
        }
    }
    out.flush()
}

/// A count of pages on standard error, if a person looks at it.
fn progress() -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {human_pos} pages in {elapsed}, {per_sec}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(std::time::Duration::from_millis(200));
    bar
}

/// What a line holds: values of any type, since an answer gives the id back even where another field is no string.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Input {
    id: Value,
    html: Value,
    text: Value,
    url: Value,
}

fn answer(line: &Line, options: &Options) -> Answer {
    let mut id = Value::Null;
    let result = report(&line.bytes, options, &mut id);
    let good = result.is_ok();
    let json = result.unwrap_or_else(|error| json!({"id": id, "line": line.number, "error": error.to_string()}).to_string());
    Answer { place: line.place, json, good }
}

/// The report on one line. Sets `id` as soon as it is known.
fn report(bytes: &[u8], options: &Options, id: &mut Value) -> Result<String, Error> {
    let text = std::str::from_utf8(bytes).map_err(|error| Error::NotUtf8(error.valid_up_to()))?;
    // Some programs begin a file with it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // Taken for a list of fields otherwise.
    let parsed = if text.trim_start().starts_with('{') {
        serde_json::from_str::<Input>(&surrogates::paired(text))
    } else {
        Err(serde::de::Error::custom("the line does not begin with a brace"))
    };
    let input = parsed.map_err(Error::NotJson)?;
    id.clone_from(&input.id);
    let [html, text, url] = [input.html, input.text, input.url].map(serde_json::from_value::<Option<String>>);
    let (html, text, url) = (html.map_err(Error::NotJson)?, text.map_err(Error::NotJson)?, url.map_err(Error::NotJson)?);
    let analysis = || match (&html, &text) {
        (Some(html), None) => {
            let snapshot = pressglass::html::parse(html, url.as_deref().unwrap_or(""));
            let annotations = analyze(&snapshot, options);
            Ok((snapshot, annotations))
        }
        (None, Some(text)) => Ok(analyze_text(text, options)),
        _ => Err(Error::NotOneInput),
    };
    // The core does not panic; if it does all the same, the other pages shall not suffer.
    let written = catch_unwind(AssertUnwindSafe(|| {
        let (snapshot, annotations) = analysis()?;
        serde_json::to_string(&Report::new(id.clone(), &snapshot, &annotations)).map_err(Error::NotJson)
    }));
    written.unwrap_or_else(|_| Err(Error::Failed(LAST_PANIC.take())))
}

thread_local! {
    /// What the last panic of this thread said.
    static LAST_PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Keeps what a panic says for its line's error instead of printing it.
fn remember_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(|at| format!(" ({}:{})", at.file(), at.line())).unwrap_or_default();
        LAST_PANIC.set(format!("{}{place}", info.payload_as_str().unwrap_or("a panic")));
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pipe that breaks at once, to read from or to write to.
    struct Broken;

    impl io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::ConnectionReset.into())
        }
    }

    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_read_error_is_no_end_of_input() {
        let ((permits, _used), (lines, work)) = (sync_channel(AHEAD), channel());
        let mut input = io::BufReader::new(io::Read::chain(&b"{}\n"[..], Broken));
        assert!(read(&mut input, &permits, &lines).is_err());
        assert_eq!(work.try_recv().expect("the line before").number, 1);
        assert!(read(&mut &b"{}\n"[..], &permits, &lines).is_ok());
    }

    #[test]
    fn a_broken_pipe_does_not_hide_a_bad_line() {
        for bad in [false, true] {
            let ((_permits, used), (done, answers)) = (sync_channel(AHEAD), channel());
            done.send(Answer { place: 0, json: "{}".into(), good: !bad }).expect("a receiver");
            let mut good = true;
            assert!(write_all(&answers, &used, &mut Broken, &ProgressBar::hidden(), &mut good).is_err());
            assert_eq!(good, !bad);
        }
    }

    #[test]
    fn a_line_that_cannot_be_read_says_why_and_keeps_its_id() {
        let check = |bytes: &[u8], expected_id: Value, part: &str| {
            let got = answer(&Line { place: 0, number: 7, bytes: bytes.to_vec() }, &Options::default());
            let json: Value = serde_json::from_str(&got.json).expect("answers are JSON");
            assert!(!got.good);
            assert_eq!((&json["id"], &json["line"]), (&expected_id, &json!(7)), "{json}");
            assert!(json["error"].as_str().is_some_and(|error| error.contains(part)), "{json}");
        };
        check(b"{", Value::Null, "JSON");
        check(b"[1]", Value::Null, "brace");
        check(b"{\"id\": 4}", json!(4), "either");
        check(b"{\"id\": \"x\", \"html\": \"\", \"text\": \"\"}", json!("x"), "either");
        check(b"{\"id\": [1], \"html\": 5}", json!([1]), "string");
        check(b"{\"url\": [], \"text\": \"\", \"id\": 2}", json!(2), "string");
        check(b"{\"id\": 1, \"text\": \"\xff\"}", Value::Null, "byte 19");
    }

    #[test]
    fn half_a_surrogate_pair_is_one_unknown_character() {
        let line = br#"{"id": "\udc00", "text": "Half \ud83d a pair, said Ada. \ud83d\ude00"}"#;
        let got = answer(&Line { place: 0, number: 1, bytes: line.to_vec() }, &Options::default());
        let json: Value = serde_json::from_str(&got.json).expect("answers are JSON");
        assert!(got.good, "{json}");
        assert_eq!((&json["id"], &json["article"]["text"]), (&json!("\u{fffd}"), &json!("Half \u{fffd} a pair, said Ada. \u{1f600}")));
    }
}
