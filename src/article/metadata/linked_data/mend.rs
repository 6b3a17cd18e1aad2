//! Mends JSON that is broken in the ways pages break it.

/// The JSON of a script without the marks by which old browsers passed over it: "//<![CDATA[", "<!--".
pub fn unwrapped(script: &str) -> &str {
    let inside = match script.split_once("<![CDATA[") {
        Some((before, inside)) if !before.contains(['{', '[']) => inside.rsplit_once("]]>").map_or(inside, |(inside, _)| inside),
        _ => script,
    };
    inside.trim().trim_start_matches("*/").trim_end_matches("/*").trim_end_matches("//").trim()
}

/// A copy of `json` in which raw line breaks inside strings are spaces, stray escapes and quote marks inside strings are
/// harmless, surplus commas, comments around it and semicolons after it are gone, and what is left open is closed.
pub fn mend(json: &str) -> String {
    let start = json.find(['{', '[']).unwrap_or(json.len());
    let end = json.rfind(['}', ']']).map_or(json.len(), |at| at + 1).max(start);
    let json = json.get(start..end).unwrap_or("");
    let mut out = String::with_capacity(json.len());
    let mut open: Vec<char> = Vec::new();
    let mut in_string = false;
    let mut rest = json.char_indices();
    while let Some((at, c)) = rest.next() {
        if in_string {
            match c {
                '\\' => match rest.clone().next() {
                    Some((_, next)) if "\"\\/bfnrtu".contains(next) => {
                        out.push(c);
                        out.push(next);
                        rest.next();
                    }
                    _ => {}
                },
                '"' if ends_string(&json[at + 1..]) => {
                    in_string = false;
                    out.push('"');
                }
                '"' => out.push_str("\\\""),
                c if c.is_control() => out.push(' '),
                c => out.push(c),
            }
            continue;
        }
        match c {
            '"' => {
                in_string = true;
                out.push(c);
            }
            '{' | '[' => {
                open.push(if c == '{' { '}' } else { ']' });
                out.push(c);
            }
            '}' | ']' => {
                drop_comma(&mut out);
                open.pop();
                out.push(c);
            }
            ',' => {
                drop_comma(&mut out);
                out.push(c);
            }
            c => out.push(c),
        }
    }
    if in_string {
        out.push('"');
    }
    drop_comma(&mut out);
    out.extend(open.into_iter().rev());
    out
}

/// Whether a quote mark ends its string, by what follows it.
fn ends_string(after: &str) -> bool {
    after.trim_start().is_empty() || after.trim_start().starts_with([',', ':', '}', ']'])
}

/// Takes back a comma after which nothing came.
fn drop_comma(out: &mut String) {
    let kept = out.trim_end().trim_end_matches(',').len();
    if out[kept..].contains(',') {
        out.truncate(kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_json_is_mended() {
        let check = |json: &str, expected: &str| {
            let value: serde_json::Value = serde_json::from_str(&mend(json)).expect(json);
            assert_eq!(value.to_string(), expected, "{json}");
        };
        check("{\"a\": \"one\ntwo\"}", r#"{"a":"one two"}"#);
        check(r#"<!-- {"a": 1,} -->"#, r#"{"a":1}"#);
        check(r#"[1, 2,,];"#, "[1,2]");
        check(r#"{"a": "it\'s"}"#, r#"{"a":"it's"}"#);
        check(r#"{"a": "the "big" one", "b": 2}"#, r#"{"a":"the \"big\" one","b":2}"#);
        check(r#"{"a": [{"b": "c"}"#, r#"{"a":[{"b":"c"}]}"#);
    }

    #[test]
    fn anything_else_is_left_alone() {
        assert_eq!(mend("no json here"), "");
        assert_eq!(mend(r#"{"é": "ü\u00e9"}"#), r#"{"é": "ü\u00e9"}"#);
    }
}
