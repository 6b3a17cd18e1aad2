//! The command-line program as others call it: real processes, real pipes.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

const PAGE: &str =
    "<html lang=en><head><title>Dam fails in Lund | The Courier</title><meta property=og:site_name content='The Courier'></head>
<body><article><h1>Dam fails in Lund</h1><p class=byline>By Ada Nwosu</p>
<p>A dam near Lund failed on Tuesday night, and water ran through the lower town until the morning, the fire service said.</p>
<p>“We heard it before we saw it,” said Ingrid Falk, who lives on the river. “Then the street was gone, and so was the car.”</p>
<p>Engineers had warned of cracks in the wall two years ago, but the council put the repair off to the next budget, and then again.</p>
</article></body></html>";

fn pressglass(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pressglass"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs the program on an input to its end.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = pressglass(arguments).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // A program that refuses its arguments does not read.
        stdin.write_all(&input).ok();
    });
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer ends");
    output
}

fn lines(output: &Output) -> Vec<Value> {
    output.stdout.split(|&b| b == b'\n').filter(|line| !line.is_empty()).map(|line| serde_json::from_slice(line).expect("JSON")).collect()
}

fn batch(inputs: &[Value]) -> Vec<u8> {
    inputs.iter().flat_map(|input| format!("{input}\n").into_bytes()).collect()
}

/// Waits for the program to end, a minute at most.
fn wait(child: &mut Child) -> Option<i32> {
    for _ in 0..600 {
        if let Some(status) = child.try_wait().expect("it can be waited for") {
            return status.code();
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    child.kill().ok();
    panic!("the program does not end");
}

#[test]
fn one_page_gives_one_line_of_json() {
    let output = run(&["analyze", "-", "--json", "--url", "https://courier.example/a"], PAGE.as_bytes());
    assert!(output.status.success());
    let [got] = lines(&output).try_into().expect("one line");
    assert_eq!(got["id"], "-");
    assert_eq!(got["status"], "article");
    assert_eq!(got["article"]["title"], "Dam fails in Lund");
    assert_eq!(got["article"]["authors"], json!(["Ada Nwosu"]));
    assert!(got["article"]["text"].as_str().is_some_and(|text| text.contains("put the repair off")));
}

#[test]
fn images_and_links_have_whole_addresses() {
    let figure = "<figure><img data-src='/lund.jpg' src='data:image/gif;base64,R0lGOD' alt='The dam'><figcaption>The dam in May.</figcaption></figure>";
    let link = "<p>Engineers had warned of <a href='../cracks'>cracks é</a> in the wall";
    let page = PAGE.replace("<p>Engineers had warned of cracks in the wall", &format!("{figure}{link}"));
    let output = run(&["analyze", "-", "--json", "--url", "https://courier.example/news/a"], page.as_bytes());
    let got = &lines(&output)[0];
    let article = &got["article"];
    assert_eq!((&got["version"], &article["images"][0]["src"]), (&json!(2), &json!("https://courier.example/lund.jpg")));
    let blocks = article["blocks"].as_array().expect("blocks");
    let before = article["images"][0]["before"].as_u64().expect("an index") as usize;
    assert_eq!((&blocks[before]["kind"], &blocks[before]["image"]), (&json!("caption"), &json!(0)));
    let links: Vec<&Value> = blocks.iter().filter_map(|block| block["links"].as_array()).flatten().collect();
    assert_eq!(links.len(), 1);
    let place = |key: &str| links[0][key].as_u64().expect("a number") as usize;
    let words: String =
        article["text"].as_str().expect("a text").chars().skip(place("start")).take(place("end") - place("start")).collect();
    assert_eq!((words.as_str(), &links[0]["href"]), ("cracks é", &json!("https://courier.example/cracks")));
}

#[test]
fn a_report_for_people_has_no_colours_in_a_pipe() {
    let output = run(&["analyze", "-"], PAGE.as_bytes());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success() && text.contains("Dam fails in Lund") && text.contains("Ada Nwosu"));
    assert!(!text.contains('\u{1b}'));
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
}

#[test]
fn a_file_of_any_encoding_is_read() {
    let folder = std::env::temp_dir().join(format!("pressglass-cli-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("page.html");
    let page = PAGE.replace("<head>", "<head><meta charset=windows-1252>").replace("Ada Nwosu", "Zoë Çelik");
    std::fs::write(&file, encoding_rs::WINDOWS_1252.encode(&page).0).expect("written");
    let output = run(&["analyze", file.to_str().expect("a path"), "--json"], b"");
    assert_eq!(lines(&output)[0]["article"]["authors"], json!(["Zoë Çelik"]));
    std::fs::remove_dir_all(&folder).expect("removed");
}

#[test]
fn a_decoded_page_is_not_decoded_again() {
    let page = PAGE.replace("<head>", "<head><meta charset=windows-1251>").replace("Ada Nwosu", "Zoë Çelik");
    let output = run(&["analyze", "--batch"], &batch(&[json!({"id": 1, "html": page})]));
    assert_eq!(lines(&output)[0]["article"]["authors"], json!(["Zoë Çelik"]));
}

#[test]
fn plain_text_stays_as_it_is_and_offsets_lie_in_it() {
    let text = "It rained โ€“ all day.\n\n  “We are wet,” said Ada Nwosu.\n";
    for output in
        [run(&["analyze", "-", "--text", "--json"], text.as_bytes()), run(&["analyze", "--batch"], &batch(&[json!({"text": text})]))]
    {
        let got = &lines(&output)[0];
        assert_eq!((&got["status"], &got["article"]["text"]), (&json!("text"), &json!(text)));
        let blocks: Vec<String> = got["article"]["blocks"]
            .as_array()
            .expect("blocks")
            .iter()
            .map(|b| {
                let place = |key: &str| b[key].as_u64().expect("a number") as usize;
                text.chars().skip(place("start")).take(place("end") - place("start")).collect()
            })
            .collect();
        assert_eq!(blocks, ["It rained โ€“ all day.", "“We are wet,” said Ada Nwosu."]);
    }
}

#[test]
fn plain_text_tells_its_language() {
    for (text, language, direction) in [
        ("Die Bürgermeisterin sagte am Montag, dass die Brücke im Herbst gebaut wird.", "de", "ltr"),
        ("The mayor said on Monday that the bridge would be built in the autumn.", "en", "ltr"),
        ("ראש העיר אמר ביום שני כי הגשר ייבנה בסתיו.", "he", "rtl"),
    ] {
        let article = &lines(&run(&["analyze", "-", "--text", "--json"], text.as_bytes()))[0]["article"];
        assert_eq!((&article["language"], &article["direction"]), (&json!(language), &json!(direction)), "{text}");
    }
}

#[test]
fn indirect_speech_is_reported_on_request() {
    let text = "Ada Nwosu said that the dam would be mended before the winter.";
    let kinds = |arguments: &[&str]| -> Vec<Value> {
        let quotes = lines(&run(arguments, text.as_bytes()))[0]["quotes"].as_array().expect("quotes").clone();
        quotes.iter().map(|quote| json!([quote["kind"], quote["speaker"]])).collect()
    };
    assert_eq!(kinds(&["analyze", "-", "--text", "--json"]), [] as [Value; 0]);
    assert_eq!(kinds(&["analyze", "-", "--text", "--json", "--indirect"]), [json!(["indirect", "Ada Nwosu"])]);
}

#[test]
fn a_batch_answers_every_line_in_order() {
    let inputs: Vec<Value> =
        (0..300).map(|i| json!({"id": i, "html": if i % 7 == 0 { PAGE.repeat(8) } else { PAGE.to_owned() }})).collect();
    let output = run(&["analyze", "--batch", "--only", "article"], &batch(&inputs));
    assert_eq!(output.status.code(), Some(0));
    let ids: Vec<i64> = lines(&output).iter().map(|line| line["id"].as_i64().expect("an id")).collect();
    assert_eq!(ids, (0..300).collect::<Vec<_>>());
    assert!(output.stderr.is_empty(), "no progress in a pipe");
}

#[test]
fn a_line_that_cannot_be_read_is_answered_in_its_place() {
    let mut input = batch(&[json!({"id": "a", "html": PAGE})]);
    input.extend(b"{\"id\": \"b\", \"html\": 5}\n\nnot json\n");
    input.extend(b"{\"id\": \"c\", \"text\": \"\xff\"}\n");
    input.extend(batch(&[json!({"id": "d", "url": "x"}), json!({"id": null, "text": "Yes."})]));
    let output = run(&["analyze", "--batch"], &input);
    assert_eq!(output.status.code(), Some(1));
    let got = lines(&output);
    let summary: Vec<Value> = got.iter().map(|line| json!([line["id"], line["line"], line["error"].is_string()])).collect();
    let expected = json!([["a", null, false], ["b", 2, true], [null, 4, true], [null, 5, true], ["d", 6, true], [null, null, false]]);
    assert_eq!(Value::from(summary), expected);
}

#[test]
fn the_last_line_needs_no_line_break_and_no_input_gives_no_output() {
    let output = run(&["analyze", "--batch"], b"{\"text\": \"Yes.\"}");
    assert_eq!((output.status.code(), lines(&output).len()), (Some(0), 1));
    let output = run(&["analyze", "--batch"], b"");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
}

#[test]
fn a_byte_order_mark_and_line_breaks_of_another_system_do_no_harm() {
    let output = run(&["analyze", "--batch"], b"\xef\xbb\xbf{\"id\": 1, \"text\": \"Yes.\"}\r\n{\"id\": 2, \"text\": \"No.\"}\r\n");
    let ids: Vec<Value> = lines(&output).iter().map(|line| line["id"].clone()).collect();
    assert_eq!((output.status.code(), ids), (Some(0), vec![json!(1), json!(2)]));
}

/// The tables of each run are laid out by another number.
#[test]
fn every_run_gives_the_same() {
    let folders = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages")).expect("the pages");
    let pages = folders.filter_map(|folder| std::fs::read_to_string(folder.ok()?.path().join("page.html")).ok());
    let input = batch(&pages.map(|page| json!({"html": page})).collect::<Vec<_>>());
    let first = run(&["analyze", "--batch", "--indirect"], &input);
    assert!(first.status.success() && lines(&first).len() > 40);
    for _ in 0..2 {
        assert!(run(&["analyze", "--batch", "--indirect"], &input).stdout == first.stdout);
    }
}

#[test]
fn a_batch_streams() {
    let mut child = pressglass(&["analyze", "--batch"]).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    for i in 0..3 {
        writeln!(stdin, "{}", json!({"id": i, "text": "Yes."})).expect("it reads");
        let line = answers.next().expect("an answer before the next line").expect("text");
        assert_eq!(serde_json::from_str::<Value>(&line).expect("JSON")["id"], i);
    }
    drop(stdin);
    assert_eq!(wait(&mut child), Some(0));
}

#[test]
fn a_reader_that_goes_away_ends_the_program_quietly() {
    let mut child = pressglass(&["analyze", "--batch", "--only", "article"]).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || {
        let line = json!({"id": 1, "html": PAGE}).to_string();
        // Until the program is gone.
        while writeln!(stdin, "{line}").is_ok() {}
    });
    let mut first = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut first).expect("a line");
    assert_eq!(wait(&mut child), Some(0));
    writer.join().expect("the writer ends");
    let mut said = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("text");
    assert_eq!(said, "");
}

#[test]
fn a_huge_line_is_a_line() {
    let text = "It rained all day in Lund. ".repeat(80_000);
    let output =
        run(&["analyze", "--batch", "--only", "article"], &batch(&[json!({"id": 1, "text": text}), json!({"id": 2, "text": "Yes."})]));
    assert_eq!((output.status.code(), lines(&output).len()), (Some(0), 2));
}

#[test]
fn unusable_arguments_are_told_apart_from_unreadable_files() {
    for arguments in [
        &["analyze"][..],
        &["analyze", "a.html", "--batch"],
        &["analyze", "a.html", "--date", "soon"],
        &["analyze", "a.html", "--only", "names"],
        &["analyze", "--batch", "--text"],
        &["frobnicate"],
        &[],
    ] {
        assert_eq!(run(arguments, b"").status.code(), Some(2), "{arguments:?}");
    }
    let output = run(&["analyze", "no-such-file.html"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no-such-file.html"));
}
