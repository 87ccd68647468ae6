//! The words of everything that can be wrong with a pack: each message and each hint, in both languages, and a
//! few as they are seen, with their caret.

use crate::support::command::Coach;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tweet_coach::pack::words::Lang;
use tweet_coach::text::{Arg, Text};

/// The entries of a Fluent file: key → its lines.
fn entries(lang: Lang, file: &str) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/text/{}/{file}.ftl", lang.code()));
    let (mut entries, mut key) = (BTreeMap::<String, String>::new(), String::new());
    for line in fs::read_to_string(path).unwrap().lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            key = line.split(" =").next().unwrap().to_owned();
        }
        let entry = entries.entry(key.clone()).or_default();
        entry.push_str(line);
        entry.push('\n');
    }
    entries
}

/// The codes of faults, each with the text of its message.
fn codes() -> BTreeMap<String, String> {
    let mut all = entries(Lang::En, "errors");
    all.extend(entries(Lang::En, "lints"));
    for file in ["cli", "check", "stories"] {
        all.extend(entries(Lang::En, file));
    }
    let hinted: Vec<String> =
        entries(Lang::En, "hints").into_keys().filter_map(|key| Some(key.strip_suffix("-hint")?.to_owned())).collect();
    all.into_iter().filter(|(key, _)| hinted.contains(key)).collect()
}

/// What stands in a blank of a message.
fn sample(code: &str, blank: &str) -> &'static str {
    match (code, blank) {
        ("pack-unknown-id", "kind") => "[[question]], [[derived]]",
        ("pack-unknown-key" | "pack-missing-key", "kind") => "[[rule]]",
        ("pack-key-needed" | "pack-key-ignored", "kind") => "scale",
        ("pack-unknown-kind", "kind") => "ruel",
        (_, "kind" | "other") => "rule",
        ("pack-unreadable", "detail") => "permission denied",
        ("pack-not-utf8", "detail") => "12",
        ("pack-bad-id", "id") => "ma règle",
        (_, "id" | "question") => "minutes",
        (_, "option") => "wach",
        (_, "later" | "item" | "entry") => "days",
        (_, "key") => "example",
        (_, "path") if code.starts_with("pack-circle") => "minutes → days → minutes",
        (_, "path") => "mine/rules.toml",
        (_, "first") => "mine/rules.toml:4:6",
        (_, "range") => "..15",
        (_, "low" | "least") => "5",
        (_, "high" | "most" | "longest") => "120",
        ("lint-two-questions", "words") => "and how",
        (_, "found" | "length" | "characters" | "words" | "weight" | "times" | "minutes" | "steps") => "130",
        (_, "read") => "1",
        ("config-theme-taken", "name") => "dark",
        (_, "role") => "quiet",
        (_, "whole") => "3",
        (_, "tenth") => "2",
        (_, "character") => "U+FE0F",
        (_, "blank") => "topics",
        (_, "en") => "{topic}",
        (_, "fr") => "{audience}",
        (_, "operator") => "form:",
        (_, "date" | "checked") => "2026-02-30",
        (_, "review") => "2027-02-28",
        (_, "time") => "25:00",
        (_, "phases") => "discover, engage, publish, lead",
        (_, "known") => "`stop`, `warn`, `hint`",
        (_, "bands") => "5, 6..=10, 11..=15",
        (_, "word") => "stopp",
        (_, "expected" | "detail") => "a text",
        (_, "text") => "Reply",
        (_, "phrase") => "invalid input",
        (_, "one" | "intent") => "quit",
        ("prove-clash-excluded", "subject") => "ten_loop`, `read_core",
        (_, "subject") => "still_here",
        (_, "others") => "`one-rule`, `another-rule`",
        (_, "need") => "lists",
        (_, "phase") => "lead",
        (_, "account") => "pro",
        (_, "objective") => "watch",
        (_, "n" | "nth") => "12",
        _ => panic!("no sample for `{blank}` of `{code}`"),
    }
}

/// The names of the blanks of a message.
fn blanks(message: &str) -> Vec<String> {
    let name = |rest: &str| rest.chars().take_while(|letter| letter.is_alphanumeric()).collect();
    let mut names: Vec<String> = message.split('$').skip(1).map(name).collect();
    names.sort();
    names.dedup();
    names
}

/// The words that choose among the sentences of a message; one empty word when there is one sentence.
fn choices(message: &str) -> Vec<&str> {
    let lines = message.lines().filter_map(|line| line.trim().trim_start_matches('*').strip_prefix('['));
    let words: Vec<&str> = lines.filter_map(|rest| rest.split(']').next()).collect();
    if words.is_empty() { vec![""] } else { words }
}

fn told(lang: Lang) -> String {
    let text = Text::new(lang);
    let mut told = String::new();
    for (code, message) in codes() {
        for choice in choices(&message) {
            let blanks = blanks(&message);
            let value = |blank: &String| {
                if matches!(blank.as_str(), "why" | "kind" | "statement") && !choice.is_empty() {
                    choice.to_owned()
                } else {
                    sample(&code, blank).to_owned()
                }
            };
            let args: Vec<(&str, Arg<'_>)> =
                blanks.iter().map(|blank| (blank.as_str(), Arg::from(value(blank)))).collect();
            let (said, hint) = (text.with(&code, &args), text.with(&format!("{code}-hint"), &args));
            assert!(!said.contains("{$") && !hint.contains("{$"), "{code}: {said} {hint}");
            assert!(!hint.ends_with("-hint"), "{code} has no hint");
            told.push_str(&format!("{code}\n  {said}\n  → {hint}\n"));
        }
    }
    told
}

#[test]
fn every_message_and_hint_in_english() {
    insta::assert_snapshot!("english", told(Lang::En));
}

#[test]
fn every_message_and_hint_in_french() {
    insta::assert_snapshot!("french", told(Lang::Fr));
}

/// Every code has at most one sentence to a hint: a hint is read at a glance.
#[test]
fn hints_are_short_and_begin_small() {
    for lang in [Lang::En, Lang::Fr] {
        for (key, hint) in entries(lang, "hints").into_iter().filter(|(key, _)| !key.is_empty()) {
            let said = hint.trim().split_once(" = ").unwrap().1;
            assert!(said.chars().count() <= 130, "{key}: {} characters", said.chars().count());
            assert!(!said.ends_with('.') && !said.starts_with(char::is_uppercase), "{key}: {said}");
        }
    }
}

const SLIPS: &[(&str, &str)] = &[
    (
        "misspelt id",
        "[[rule]]\nid = \"mine\"\nadd = [\"ten_lop\"]\nbecause = [\"jarry-16\"]\nreason = { en = \"a\", fr = \"b\" }\n",
    ),
    ("no TOML", "[[warning]\nid = \"x\"\n"),
    (
        "a circle",
        "[[derived]]\nid = \"one\"\ntitle = { en = \"a\", fr = \"b\" }\nproduct = [\"two\"]\n[[derived]]\nid = \"two\"\ntitle = { en = \"a\", fr = \"b\" }\nproduct = [\"one\", \"days\"]\n",
    ),
    (
        "accents before the caret",
        "[[warning]]\nid = \"time_left_free\"\ntext = { en = \"Été à Nîmes\", fr = \"été à nîmes\" }\n",
    ),
    (
        "two questions",
        "[[question]]\nid = \"days\"\nsection = \"time\"\ndepth = \"core\"\nkind = \"number\"\nmin = 1\nmax = 7\ndefault = 5\nunit = { en = \"days\", fr = \"jours\" }\nask = { en = \"How many days and weeks?\", fr = \"Combien de jours\u{202F}?\" }\nshort = { en = \"days\", fr = \"jours\" }\ndecides = { en = \"The week.\", fr = \"La semaine.\" }\nbecause = [\"jarry-14\"]\n",
    ),
];

#[test]
fn slips_as_they_are_seen() {
    let folder = tempfile::tempdir().unwrap();
    let mine = folder.path().join("mine");
    fs::create_dir(&mine).unwrap();
    let mut seen = String::new();
    for (name, slip) in SLIPS {
        fs::write(mine.join("slip.toml"), slip).unwrap();
        for lang in ["en", "fr"] {
            let coach = Coach::in_folder(folder.path()).args(&["--today", "2026-12-01", "--lang", lang]);
            let ran = coach.run(&["rules", "check", "--pack", "mine"]);
            seen.push_str(&format!("## {name}, {lang}: {}\n{}\n", ran.code, ran.err));
        }
    }
    insta::assert_snapshot!("slips", seen);
}
