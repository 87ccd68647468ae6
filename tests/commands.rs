//! Commands as they are run: results on standard output, messages on standard error, documented exit codes.

use crate::support::command::{Coach, Ran};
use std::fs;
use std::path::Path;

const GOOD: &str = "[answers]\nrole = \"expert\"\nminutes = 10\n";

fn coach(folder: &Path) -> Coach {
    Coach::in_folder(folder).args(&["--today", "2026-11-30"])
}

/// Plans from a file with this content.
fn plan(content: &[u8], lang: &str) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.toml"), content).unwrap();
    coach(folder.path()).run(&["plan", "--answers", "a.toml", "--lang", lang])
}

#[test]
fn bad_answers_are_told_with_place_and_help_in_both_languages() {
    let cases: &[(&str, &[u8])] = &[
        ("misspelt id", b"[answers]\nminuts = 10\n"),
        ("wrong type", b"[answers]\nminutes = \"ten\"\n"),
        ("out of range", b"[answers]\nminutes = 10\ndays = 9\n"),
        ("unknown option", b"[answers]\nrole = \"expret\"\naudience = [\"press\", \"martians\"]\n"),
        ("duplicate key", b"[answers]\nminutes = 10\nminutes = 20\n"),
        ("not UTF-8", b"[answers]\nrole = \"caf\xe9\"\n"),
        ("empty", b""),
        ("no TOML", b"role: expert\n"),
        ("unknown key", b"formt = 1\n[answers]\nminutes = 10\n"),
        ("newer format", b"format = 2\n[answers]\nminutes = 10\n"),
        ("outside the table", b"minutes = 10\n[answers]\n"),
        ("wrong state", b"[answers]\nrisk = { state = \"unknow\" }\n"),
        (
            "several at once",
            b"lang = \"de\"\n[answers]\nrole = 3\nminutes = 1.5\nstart = \"soon\"\nunplug = [\"none\", \"night\"]\n",
        ),
    ];
    let mut told = String::new();
    for (name, content) in cases {
        for lang in ["en", "fr"] {
            let ran = plan(content, lang);
            assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{name}");
            told.push_str(&format!("## {name}, {lang}\n{}\n", ran.err));
        }
    }
    insta::assert_snapshot!("bad_answers", told);
}

#[test]
fn ten_megabytes_of_noise_are_refused_at_once() {
    let noise: Vec<u8> = (0..10_000_000_u32).map(|n| b'!' + (n.wrapping_mul(2_654_435_761) >> 24) as u8 % 90).collect();
    let ran = plan(&noise, "en");
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("longer than 1024 kilobytes") && ran.err.len() < 500, "{}", ran.err);
    // A megabyte of noise is read, and its faults are not listed one by one.
    let ran = plan(&noise[..1_000_000], "en");
    assert_eq!(ran.code, 2);
    assert!(ran.err.lines().count() < 100, "{} lines", ran.err.lines().count());
}

#[test]
fn files_that_the_system_refuses_are_exit_code_one() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("dir.toml")).unwrap();
    for (path, said) in
        [("dir.toml", "cannot read `dir.toml`: is a directory"), ("gone.toml", "cannot read `gone.toml`: No such file")]
    {
        let ran = coach(folder.path()).run(&["plan", "--answers", path]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{}", ran.err);
        assert!(ran.err.to_lowercase().contains(&said.to_lowercase()), "{}", ran.err);
    }
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_is_exit_code_one() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    fs::write(&path, GOOD).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&path).is_ok() {
        // Whoever runs the tests may read everything: nothing to see here.
        return;
    }
    let ran = coach(folder.path()).run(&["plan", "--answers", "a.toml"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("cannot read `a.toml`"), "{}", ran.err);
}

#[test]
fn strict_lists_what_is_missing_and_is_exit_code_three() {
    let folder = tempfile::tempdir().unwrap();
    let ran = coach(folder.path()).input(GOOD).run(&["plan", "--answers", "-", "--strict"]);
    assert_eq!((ran.code, ran.out.as_str()), (3, ""));
    assert!(ran.err.contains("questions have no answer yet:\n"), "{}", ran.err);
    assert!(ran.err.contains("  objective: "), "{}", ran.err);
    assert!(!ran.err.contains("  minutes: "), "{}", ran.err);
    let deep = coach(folder.path()).input(GOOD).run(&["plan", "--answers", "-", "--strict", "--depth", "deep"]);
    assert!(deep.err.lines().count() > ran.err.lines().count());
}

#[test]
fn a_saved_plan_loads_back_to_the_same_plan() {
    let folder = tempfile::tempdir().unwrap();
    let coach = coach(folder.path());
    let first = coach.input(GOOD).run(&["plan", "--answers", "-", "-o", "plan.toml", "--lang", "fr"]);
    assert_eq!((first.code, first.out.as_str()), (0, ""), "{}", first.err);
    let saved = fs::read_to_string(folder.path().join("plan.toml")).unwrap();
    let again = coach.run(&["export", "plan.toml", "--format", "toml"]);
    assert_eq!(again.out, saved, "the language of the plan is its own");
    let shown = coach.run(&["show", "plan.toml"]);
    let exported = coach.run(&["export", "plan.toml", "--format", "txt"]);
    assert_eq!(shown.out, exported.out);
    let json = coach.run(&["show", "plan.toml", "--json"]);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json.out).unwrap()["lang"], "fr");
}

#[test]
fn saving_over_a_plan_keeps_what_the_person_wrote_and_other_files_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.toml");
    let coach = coach(folder.path());
    let save = |answers: &str, more: &[&str]| {
        coach.input(answers).run(&[&["plan", "--answers", "-", "-o", "plan.toml"], more].concat())
    };
    assert_eq!(save(GOOD, &[]).code, 0);
    let mine = fs::read_to_string(&path).unwrap().replace("minutes = 10\n", "minutes = 10 # at lunch\n").replacen(
        "[pack]",
        "[mine]\nnote = \"call Anne\"\n\n[pack]",
        1,
    );
    fs::write(&path, &mine).unwrap();
    assert_eq!(save(GOOD, &[]).code, 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), mine, "the same plan changes no byte");
    assert_eq!(save(&GOOD.replace("10", "15"), &[]).code, 0);
    let changed = fs::read_to_string(&path).unwrap();
    assert!(changed.contains("minutes = 15 # at lunch\n") && changed.contains("note = \"call Anne\""), "{changed}");
    fs::write(&path, "a letter").unwrap();
    let refused = save(GOOD, &[]);
    assert_eq!((refused.code, fs::read_to_string(&path).unwrap().as_str()), (1, "a letter"), "{}", refused.err);
    assert_eq!(save(GOOD, &["--force"]).code, 0);
    assert!(fs::read_to_string(&path).unwrap().contains("[answers]"));
}

#[test]
fn a_plan_of_a_newer_program_is_refused_politely_and_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.toml");
    let newer = "format = 2\ntoday = 2026-11-30\n[pack]\nname = \"x\"\n[answers]\n";
    fs::write(&path, newer).unwrap();
    let shown = coach(folder.path()).run(&["show", "plan.toml"]);
    assert_eq!(shown.code, 2);
    assert!(shown.err.contains("newer than the format 1"), "{}", shown.err);
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
}

#[test]
fn a_plan_made_with_another_pack_still_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.toml");
    let text = "format = 1\ntoday = 2026-11-30\n[pack]\nname = \"old\"\nversion = \"1\"\ndigest = \"0\"\n[answers]\nminutes = 10\ngone = \"x\"\nrole = \"wizard\"\n";
    fs::write(&path, text).unwrap();
    let shown = coach(folder.path()).run(&["show", "plan.toml"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    for said in ["made with old 1", "`gone`", "`wizard`", "stay in the file"] {
        assert!(shown.err.contains(said), "{said}: {}", shown.err);
    }
}

#[test]
fn a_batch_answers_line_by_line_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let line = |n: usize| {
        format!(
            "{{\"id\": \"p{n}\", \"lang\": \"fr\", \"answers\": {{\"role\": \"expert\", \"minutes\": {}}}}}\n",
            5 + n % 3 * 5
        )
    };
    let good: String = (0..700).map(line).collect();
    let ran = coach(folder.path()).input(&good).run(&["plan", "--batch"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let ids: Vec<String> = ran
        .out
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids, (0..700).map(|n| format!("p{n}")).collect::<Vec<_>>());
    let mixed = format!("{}nonsense\n{{\"answers\": {{\"minuts\": 1}}}}\n{}", line(1), line(2));
    let ran = coach(folder.path()).input(&mixed).run(&["plan", "--batch"]);
    assert_eq!(ran.code, 2);
    let lines: Vec<serde_json::Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[1]["error"].is_string() && lines[2]["error"].as_str().unwrap().contains("minutes"), "{lines:?}");
    assert_eq!((lines[0]["id"].as_str(), lines[3]["id"].as_str()), (Some("p1"), Some("p2")));
}

#[test]
fn help_speaks_both_languages_and_a_slip_is_exit_code_two() {
    let folder = tempfile::tempdir().unwrap();
    let mut told = String::new();
    for args in [["plan", "--help"], ["show", "--help"], ["export", "--help"], ["new", "--help"]] {
        for lang in ["en", "fr"] {
            let ran = coach(folder.path()).run(&[&args[..], &["--lang", lang]].concat());
            assert_eq!(ran.code, 0, "{}", ran.err);
            told.push_str(&format!("## {} {lang}\n{}\n", args.join(" "), ran.out));
        }
    }
    insta::assert_snapshot!("help", told);
    let slip = coach(folder.path()).run(&["plan", "--answrs", "a.toml"]);
    assert_eq!((slip.code, slip.out.as_str()), (2, ""));
    let nothing = coach(folder.path()).run(&["plan"]);
    assert_eq!(nothing.code, 2);
}
