//! Commands as people type them, without a process.

use crate::cli::exit::Exit;
use crate::cli::io::{Io, Stream};
use crate::config::environment::Environment;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

/// What a command wrote and how it ended.
#[derive(Debug)]
struct Ran {
    exit: Exit,
    out: String,
    err: String,
}

fn coach_in(env: &[(&str, &str)], words: &[&str]) -> Ran {
    let arguments: Vec<OsString> = ["coach"].iter().chain(words).map(OsString::from).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut io = Io {
        input: &mut std::io::empty(),
        out: &mut out,
        err: &mut err,
        input_is: Stream::Other,
        out_is: Stream::Other,
        err_is: Stream::Other,
        env: Environment::of(env.iter().copied()),
    };
    let exit = super::run(&arguments, &mut io);
    Ran { exit, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

fn coach(words: &[&str]) -> Ran {
    coach_in(&[], words)
}

#[test]
fn the_shipped_pack_is_clean_and_every_example_holds() {
    let ran = coach(&["rules", "check", "--today", "2026-12-01"]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    assert!(ran.out.contains("51 questions"), "{}", ran.out);
}

fn pack(dir: &Path, text: &str) -> String {
    fs::write(dir.join("mine.toml"), text).unwrap();
    dir.to_str().unwrap().to_owned()
}

#[test]
fn a_slip_in_a_pack_is_shown_with_its_line_a_caret_and_what_was_meant() {
    let dir = tempfile::tempdir().unwrap();
    let path = pack(dir.path(), "[[warning]]\nid = \"new\"\ntxt = { en = \"a\", fr = \"b\" }\n");
    let ran = coach(&["rules", "check", "--pack", &path]);
    let expected = format!(
        "error[pack-unknown-key]: `[[warning]]` has no key `txt`\n --> {path}/mine.toml:3:1\n  |\n3 | txt = {{ en = \"a\", fr = \"b\" }}\n  | ^^^ did you mean `text`?\n  |\n  = hint: correct the name of the key, or take the line out\n\n1 error\n"
    );
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::PackFaults, expected.as_str()));
    let french = coach(&["--lang", "fr", "rules", "check", "--pack", &path]);
    assert!(french.err.starts_with("erreur[pack-unknown-key]: `[[warning]]` n’a pas de clé `txt`\n"), "{}", french.err);
    assert!(french.err.contains("vouliez-vous dire `text`\u{202F}?"), "{}", french.err);
}

#[test]
fn json_carries_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let path = pack(dir.path(), "\n[[rul]]\nid = \"r\"\n");
    let ran = coach(&["rules", "check", "--json", "--pack", &path]);
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((value["clean"].as_bool(), value["problems"][0]["line"].as_i64()), (Some(false), Some(2)));
    assert_eq!(value["problems"][0]["code"], "pack-unknown-kind");
    assert_eq!(value["problems"][0]["suggestion"], "rule");
    let hint = value["problems"][0]["hint"].as_str().unwrap();
    assert!(hint.starts_with("correct the name"), "{hint}");
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::PackFaults, ""));
    let clean = coach(&["rules", "check", "--json", "--today", "2026-12-01"]);
    let value: serde_json::Value = serde_json::from_str(&clean.out).unwrap();
    assert_eq!(value["counts"]["questions"], 51);
}

#[test]
fn an_example_that_does_not_hold_is_a_fault() {
    let dir = tempfile::tempdir().unwrap();
    let rule = "[[rule]]\nid = \"mine\"\nwhen = { minutes = \"..=15\" }\nadd = [\"ten_loop\"]\nbecause = [\"jarry-16\"]\nreason = { en = \"a\", fr = \"b\" }\nexample = { minutes = 30 }\n";
    let ran = coach(&["rules", "check", "--pack", &pack(dir.path(), rule)]);
    assert_eq!(ran.exit, Exit::Found);
    assert!(ran.err.contains("rules-example-fails") && ran.err.contains("mine.toml:2:6"), "{}", ran.err);
}

#[test]
fn what_can_be_held_against_a_pack_is_found_and_keeps_nobody_from_a_plan() {
    let dir = tempfile::tempdir().unwrap();
    let path = pack(dir.path(), "[[warning]]\nid = \"time_left_free\"\ntext = { en = \"Same\", fr = \"same\" }\n");
    let ran = coach(&["rules", "check", "--today", "2026-12-01", "--pack", &path]);
    let expected = format!(
        "error[lint-same-text]: both languages say `Same`: was it translated?\n --> {path}/mine.toml:3:28\n  |\n3 | text = {{ en = \"Same\", fr = \"same\" }}\n  |                            ^^^^^^\n  |\n  = hint: translate it, or write `same = true` beside it if both languages use these words\n\n1 error\n"
    );
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Found, expected.as_str()));
    let ran = coach(&["rules", "check", "--json", "--today", "2027-10-01"]);
    let value: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((ran.exit, &value["problems"][0]["code"]), (Exit::Found, &serde_json::json!("lint-stale-source")));
    assert_eq!(value["problems"][0]["file"], "assets/sources/facts.toml");
}

#[test]
fn a_pack_that_is_not_there() {
    let ran = coach(&["rules", "check", "--pack", "/nowhere/at/all"]);
    assert_eq!(
        (ran.exit, ran.err.as_str()),
        (
            Exit::PackFaults,
            "error[pack-no-folder]: there is no folder `/nowhere/at/all`\n |\n = hint: check the spelling of the path, or make the folder first\n\n1 error\n"
        )
    );
}

#[test]
fn the_command_line_is_refused_in_the_persons_language() {
    let ran = coach(&["ruls", "check"]);
    assert_eq!(ran.exit, Exit::Usage);
    assert_eq!(
        ran.err,
        "coach: there is no command `ruls`\n  did you mean `rules`?\n\n`coach --help` shows what there is.\n"
    );
    let ran = coach_in(&[("LANG", "fr_FR.UTF-8")], &["rules", "check", "--jsn"]);
    assert_eq!(ran.exit, Exit::Usage);
    assert!(
        ran.err.starts_with("coach\u{A0}: il n’y a pas d’option `--jsn` ici\n  vouliez-vous dire `--json`\u{202F}?"),
        "{}",
        ran.err
    );
    let ran = coach(&["--lang", "de", "rules", "check"]);
    assert!(ran.err.contains("`de` is not a value of `--lang <fr|en>`; it takes fr, en"), "{}", ran.err);
    let ran = coach(&["--today", "tomorrow", "rules", "check"]);
    assert!(ran.err.contains("`tomorrow` is not a value of `--today <YYYY-MM-DD>`"), "{}", ran.err);
}

#[test]
fn help_speaks_the_language() {
    let english = coach(&["rules", "check", "--help"]);
    assert_eq!(english.exit, Exit::Done);
    assert!(
        english.out.starts_with("Read the pack, run every rule’s example, look at texts and sources, and prove")
            && english.out.contains("\n\nUsage: coach rules check [OPTIONS]\n"),
        "{}",
        english.out
    );
    let french = coach(&["--lang=fr", "rules", "--help"]);
    assert!(french.out.contains("Utilisation\u{A0}: coach rules"), "{}", french.out);
    assert!(french.out.contains("Commandes\u{A0}:") && french.out.contains("Options\u{A0}:"), "{}", french.out);
    assert!(!french.out.contains("Print"), "{}", french.out);
}

/// Everything that help can say has been said in both languages: nothing falls back on another entry.
#[test]
fn every_command_and_option_has_its_own_words() {
    fn walk(command: &clap::Command, told: &mut Vec<(String, String)>) {
        told.push((command.get_name().to_owned(), command.get_about().unwrap().to_string()));
        for argument in command.get_arguments().filter(|argument| argument.get_id() != "help") {
            told.push((argument.get_id().to_string(), argument.get_help().unwrap().to_string()));
        }
        command.get_subcommands().for_each(|below| walk(below, told));
    }
    for lang in [crate::pack::words::Lang::En, crate::pack::words::Lang::Fr] {
        let command = super::help::command(lang);
        let mut told = Vec::new();
        walk(&command, &mut told);
        let (program, fallback) =
            (told[0].1.clone(), crate::text::Text::new(lang).with("help-argument", &[("argument", "help".into())]));
        for (name, words) in told.iter().skip(1) {
            assert!(*words != program && *words != fallback, "{}: `{name}` has no words of its own", lang.code());
        }
    }
}

#[test]
fn the_configuration_in_force() {
    let ran = coach(&["config", "print"]);
    assert_eq!((ran.exit, ran.out.as_str()), (Exit::Done, crate::config::SHIPPED));
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("config.toml");
    fs::write(&file, "lag = \"fr\"\n").unwrap();
    let ran = coach(&["--config", file.to_str().unwrap(), "config", "print"]);
    assert_eq!(ran.exit, Exit::Usage);
    assert!(ran.err.contains("config.toml:1:1") && ran.err.contains("did you mean `lang`?"), "{}", ran.err);
    let ran = coach(&["--config", "/nowhere.toml", "config", "print"]);
    assert_eq!(ran.exit, Exit::Failed);
    assert!(ran.err.starts_with("coach: cannot read `/nowhere.toml`: "), "{}", ran.err);
}

#[test]
fn completions_and_manual_pages() {
    let ran = coach(&["completions", "bash"]);
    assert!(ran.out.contains("_coach"), "{}", ran.out);
    let dir = tempfile::tempdir().unwrap();
    let ran = coach(&["--lang", "fr", "man", dir.path().to_str().unwrap()]);
    assert_eq!(ran.exit, Exit::Done, "{}", ran.err);
    let page = fs::read_to_string(dir.path().join("coach-rules-check.1")).unwrap();
    assert!(page.contains("Lire le pack"), "{page}");
}

#[test]
fn exit_codes_are_those_documented() {
    let codes =
        [Exit::Done, Exit::Failed, Exit::Usage, Exit::Incomplete, Exit::PackFaults, Exit::Found].map(Exit::code);
    assert_eq!(codes, [0, 1, 2, 3, 4, 5]);
}
