//! The report of a room: forty people in both languages, the same bytes each time, and nothing that anybody wrote into
//! a name does any harm.

use crate::support::command::{Coach, Ran};
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use tweet_coach::cli::workshop::lay;
use tweet_coach::workshop::room::read::read_with;
use tweet_coach::workshop::{Said, Schema, Sort, Submission, code};

const QUESTIONS: [&str; 9] =
    ["objective", "minutes", "approval", "crisis", "rules", "anger", "client_data", "unplug", "scatter"];

/// A workshop of that name, and its folder.
fn workshop(name: &str) -> (TempDir, Coach) {
    let folder = tempfile::tempdir().unwrap();
    let coach = Coach::in_folder(folder.path()).args(&["--today", "2026-11-30"]);
    let mut args =
        vec!["workshop", "new", "-o", "room.toml", "--name", name, "--contact", "Anne", "--depth", "standard"];
    args.extend(["--languages", "en,fr", "--closes", "2026-12-01"]);
    args.extend(QUESTIONS.iter().flat_map(|question| ["--question", question]));
    let ran = coach.run(&args);
    assert_eq!(ran.code, 0, "{}", ran.err);
    (folder, coach)
}

fn schema(folder: &Path) -> Schema {
    let text = fs::read_to_string(folder.join("room.toml")).unwrap();
    let (room, pack) = read_with(&text, "room.toml", lay).unwrap();
    Schema::new(&room, &pack)
}

/// The codes of some people, one a line: each question has two answers that are much more frequent than others.
fn codes(schema: &Schema, people: std::ops::Range<u64>) -> String {
    let mix = |seed: u64| {
        let mixed = (seed ^ (seed >> 7)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        usize::try_from((mixed ^ (mixed >> 31)) % 1_000).unwrap()
    };
    let person = |token: u64| {
        let said = (0..).zip(&schema.fields).map(|(at, field)| {
            let (dice, cells) = (mix(token * 131 + at * 17 + 5), field.cells.len());
            let one = match dice % 10 {
                0..=4 => 1 % cells,
                5..=7 => 0,
                8 => dice % cells,
                _ => return Said::Silent,
            };
            match field.sort {
                Sort::Any if one + 2 < field.unknown() && dice % 3 == 0 => Said::Cells(vec![one, one + 1]),
                _ => Said::Cells(vec![one]),
            }
        });
        let said = said.collect();
        let items =
            (0..schema.items.len()).filter(|item| mix(*item as u64 * 977 + token * 3) % 10 < item % 11).collect();
        code::encode(&Submission { tag: schema.tag, token, revision: 0, said, items }, schema) + "\n"
    };
    people.map(person).collect()
}

fn report(coach: &Coach, args: &[&str]) -> Ran {
    let ran = coach.run(&[&["workshop", "report", "room.toml", "codes.txt"], args].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran
}

fn with_people(name: &str, people: u64) -> (TempDir, Coach) {
    let (folder, coach) = workshop(name);
    fs::write(folder.path().join("codes.txt"), codes(&schema(folder.path()), 0..people)).unwrap();
    (folder, coach)
}

#[test]
fn forty_people_in_both_languages() {
    let (_folder, coach) = with_people("Spring cohort", 40);
    for lang in ["en", "fr"] {
        insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("report_{lang}_md"), report(&coach, &["--lang", lang]).out);
            let table = report(&coach, &["--lang", lang, "--format", "csv"]).out;
            insta::assert_snapshot!(format!("report_{lang}_csv"), table);
        });
    }
}

#[test]
fn the_same_hand_ins_give_the_same_bytes_in_any_order() {
    let (folder, coach) = with_people("Spring cohort", 40);
    let forms = ["md", "html", "csv", "json"];
    let first = forms.map(|form| report(&coach, &["--format", form]).out);
    assert_eq!(forms.map(|form| report(&coach, &["--format", form]).out), first);
    let path = folder.path().join("codes.txt");
    let turned: Vec<String> = fs::read_to_string(&path).unwrap().lines().rev().map(str::to_owned).collect();
    fs::write(&path, turned.join("\n")).unwrap();
    let elsewhere = ["--data", "elsewhere"];
    assert_eq!(forms.map(|form| report(&coach, &[&["--format", form], &elsewhere[..]].concat()).out), first);
}

#[test]
fn a_latecomer_changes_nothing_and_is_said_to_be_late() {
    let (folder, coach) = with_people("Spring cohort", 40);
    let before = report(&coach, &["--format", "csv"]).out;
    let late = codes(&schema(folder.path()), 40..41);
    let path = folder.path().join("codes.txt");
    fs::write(&path, fs::read_to_string(&path).unwrap() + &late).unwrap();
    let after = report(&coach, &["--format", "csv"]);
    assert!(after.err.contains("as of 40 hand-ins"), "{}", after.err);
    let numbers = |csv: &str| csv.lines().skip(2).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(numbers(&after.out), numbers(&before));
    assert!(report(&coach, &[]).out.contains("As of 40 hand-ins of 41"));
}

#[test]
fn of_four_people_only_that_they_are_four() {
    let (_folder, coach) = with_people("Small", 4);
    for form in ["md", "html", "csv", "json"] {
        let ran = report(&coach, &["--format", form]);
        assert!(ran.out.contains('4') && ran.out.len() < 6_000, "{}", ran.out);
        for question in ["objective", "minutes a day", "crisis"] {
            assert!(!ran.out.contains(question), "{form}: {}", ran.out);
        }
    }
    assert!(report(&coach, &[]).out.contains("fewer than 5 people"));
}

/// A strict reader of such tables: every line has as many fields as the first, quotes are closed and nothing follows.
fn parsed(csv: &str, between: char) -> Vec<Vec<String>> {
    let text = csv.strip_prefix('\u{FEFF}').expect("no mark");
    let mut rows = Vec::new();
    for line in text.strip_suffix("\r\n").expect("no end of line").split("\r\n") {
        let (mut fields, mut letters) = (Vec::new(), line.chars().peekable());
        loop {
            let mut field = String::new();
            if letters.next_if_eq(&'"').is_some() {
                loop {
                    match letters.next().expect("an open quote") {
                        '"' if letters.next_if_eq(&'"').is_some() => field.push('"'),
                        '"' => break,
                        letter => field.push(letter),
                    }
                }
            } else {
                while let Some(letter) = letters.next_if(|letter| *letter != between) {
                    assert!(letter.is_ascii_digit() || letter == ',' || letter == '.', "{letter} in {line}");
                    field.push(letter);
                }
            }
            fields.push(field);
            match letters.next() {
                None => break,
                Some(letter) => assert_eq!(letter, between, "{line}"),
            }
        }
        rows.push(fields);
    }
    assert!(rows.iter().all(|row| row.len() == 7), "{rows:?}");
    rows
}

#[test]
fn a_spreadsheet_reads_the_table_in_both_languages() {
    let (_folder, coach) = with_people("Spring cohort", 40);
    let french = parsed(&report(&coach, &["--lang", "fr", "--format", "csv"]).out, ';');
    let english = parsed(&report(&coach, &["--lang", "en", "--format", "csv"]).out, ',');
    assert_eq!(french.len(), english.len());
    let numbers = |rows: &[Vec<String>]| rows.iter().skip(1).map(|row| row[5].replace(',', ".")).collect::<Vec<_>>();
    assert_eq!(numbers(&french), numbers(&english));
    assert!(french.iter().any(|row| row[5].contains(',')) && english.iter().any(|row| row[5].contains('.')));
}

#[test]
fn a_nasty_name_is_harmless_in_every_form() {
    let name = "=cmd|' /C calc'!A0 <script>alert(1)</script> [x](javascript:y) **b** | \"q\"";
    let (folder, coach) = with_people(name, 12);
    // What the flags refuse, a hand may still write.
    let path = folder.path().join("room.toml");
    let text = fs::read_to_string(&path).unwrap();
    for escape in ["\\u001b[31m", "\\u202e", "\\u0007"] {
        let nasty = text.replacen("contact = \"Anne\"", &format!("contact = \"{escape}Anne\""), 1);
        assert_ne!(nasty, text);
        fs::write(&path, nasty).unwrap();
        let ran = coach.run(&["workshop", "report", "room.toml", "codes.txt", "--format", "md"]);
        let whole = ran.out + &ran.err;
        assert!(!whole.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{whole:?}");
    }
    fs::write(&path, text).unwrap();
    let html = report(&coach, &["--format", "html"]).out;
    assert!(html.contains("&lt;script&gt;") && !html.contains("<script") && !html.contains("javascript:y\""));
    assert!(!html.contains("http://") || html.matches("http://").count() == html.matches("http://www.w3.org/").count());
    let markdown = report(&coach, &["--format", "md"]).out;
    assert!(markdown.contains("\\<script\\>") && markdown.contains("\\[x\\]") && markdown.contains("\\*\\*b"));
    let rows = parsed(&report(&coach, &["--format", "csv"]).out, ',');
    assert!(rows.iter().flatten().all(|field| !field.starts_with(['=', '+', '-', '@'])), "{rows:?}");
    let json: serde_json::Value = serde_json::from_str(&report(&coach, &["--format", "json"]).out).unwrap();
    assert_eq!(json["room"]["name"], name);
}

#[test]
fn what_was_told_is_never_forgotten() {
    let (folder, coach) = with_people("Spring cohort", 40);
    let _ = report(&coach, &["--data", "kept"]);
    let rooms = folder.path().join("kept/rooms");
    let room = fs::read_dir(rooms).unwrap().next().unwrap().unwrap().path();
    let published = room.join("published.json");
    let whole = fs::read_to_string(&published).unwrap();
    fs::write(&published, &whole[..whole.len() / 2]).unwrap();
    let ran = coach.run(&["workshop", "report", "room.toml", "codes.txt", "--data", "kept"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{}", ran.err);
    assert!(ran.err.contains("too much would be told"), "{}", ran.err);
    assert_eq!(fs::read_to_string(&published).unwrap().len(), whole.len() / 2);
    fs::remove_file(&published).unwrap();
    let ran = coach.run(&["workshop", "report", "room.toml", "codes.txt", "--data", "kept"]);
    assert_eq!((ran.code, ran.out.as_str(), published.exists()), (1, "", false), "{}", ran.err);
    assert!(ran.err.contains("too much would be told"), "{}", ran.err);
    fs::write(&published, whole).unwrap();
    assert_eq!(report(&coach, &["--data", "kept"]).code, 0);
}
