//! Stories over the shipped pack: what comes true, what does not and why, which rows do nothing.

use super::{Book, Scope, json, read, run, told, unused};
use crate::assets;
use crate::pack::diagnostic::{Diagnostic, line_and_column};
use crate::pack::entry::SourceFile;
use crate::pack::words::Lang;
use crate::reason::Engine;
use crate::text::Text;
use chrono::NaiveDate;
use std::sync::{Arc, LazyLock};

static ENGINE: LazyLock<Engine> =
    LazyLock::new(|| Engine::new(Arc::new(crate::pack::read::read(vec![assets::embedded()]).unwrap())));

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()
}

fn file(path: &str, text: &str) -> SourceFile {
    SourceFile { path: path.to_owned(), text: text.into() }
}

const ANNA: &str = "[answers]\nobjective = \"watch\"\nminutes = 20\nresults = [2027-01-12]\n";

/// A book with one file of stories, and Anna.
fn book(stories: &str) -> Book {
    read(ENGINE.pack(), &[file("people/anna.toml", ANNA)], &[file("stories/a.toml", stories)], day()).unwrap()
}

fn story(answers: &str, expect: &str) -> String {
    format!(
        "[[story]]\nid = \"s\"\ntitle = {{ en = \"A\", fr = \"B\" }}\nwho = \"anna\"\n[story.answers]\n{answers}\n[story.expect]\n{expect}\n"
    )
}

/// What does not come true: the code of each expectation.
fn missed(answers: &str, expect: &str) -> Vec<&'static str> {
    let book = book(&story(answers, expect));
    let outcomes = run(&ENGINE, &book, |_| true);
    outcomes[0].misses.iter().map(|miss| miss.expected.key).collect()
}

/// Each expectation once as it comes true and once as it does not.
const BOTH: &[(&str, &str, &str)] = &[
    ("story-want-present", "present = [\"library\"]", "present = [\"batch\"]"),
    ("story-want-absent", "absent = [\"batch\"]", "absent = [\"library\"]"),
    ("story-want-one-of", "one_of = [[\"batch\", \"library\"]]", "one_of = [[\"batch\", \"drill\"]]"),
    ("story-want-warning", "warnings = [\"rules_unknown\"]", "warnings = [\"find_angle\"]"),
    ("story-want-level", "levels = { no_family = \"stop\" }", "levels = { no_family = \"hint\" }"),
    ("story-want-rule", "rules = [\"aim-watch\"]", "rules = [\"aim-job\"]"),
    ("story-want-not-rule", "not_rules = [\"aim-job\"]", "not_rules = [\"aim-watch\"]"),
    ("story-want-setting", "settings = { smart_n = 3 }", "settings = { smart_n = 4 }"),
    ("story-want-shown", "shown = [\"minutes\"]", "shown = [\"service_hours\"]"),
    ("story-want-hidden", "hidden = [\"service_hours\"]", "hidden = [\"minutes\"]"),
    ("story-want-assumed", "assumed = [\"days\"]", "assumed = [\"minutes\"]"),
    ("story-want-minutes", "weekly_minutes = 100", "weekly_minutes = 10"),
    ("story-want-free-days", "free_days = 2", "free_days = 6"),
    ("story-want-latest-end", "latest_end = \"23:00\"", "latest_end = \"08:00\""),
    ("story-want-first-setup", "first_setup = \"audience_audit\"", "first_setup = \"profile\""),
    ("story-want-phase-from", "phase_from = { discover = 0 }", "phase_from = { discover = 80 }"),
    ("story-want-before-phase", "before_phase = { charter = \"publish\" }", "before_phase = { batch = \"publish\" }"),
    ("story-want-headline", "headline = { en = \" \", fr = \" \" }", "headline = { en = \"\", fr = \"sottise\" }"),
    ("story-want-says", "says = { en = [\"family\"], fr = [\"famille\"] }", "says = { fr = [\"sottise\"] }"),
];

#[test]
fn every_expectation_can_come_true_and_can_fail() {
    for (code, good, bad) in BOTH {
        // An unasked question keeps Anna's parked answer parked; it is of no interest here.
        assert_eq!(missed("experience = \"fluent\"", good), Vec::<&str>::new(), "{good}");
        assert_eq!(missed("experience = \"fluent\"", bad), [*code], "{bad}");
    }
    let beaten = "role = \"advisor\"\nrules = [\"fr_amf\"]\napproval = \"charter\"\naudience_here = \"yes\"\nstate = \"active\"\ntry = 5";
    assert!(missed(beaten, "set_aside = [\"experiment\"]").is_empty());
    assert_eq!(missed(beaten, "set_aside = [\"library\"]"), ["story-want-set-aside"]);
    let writes = "objective = \"expertise\"\naudience_here = \"yes\"\nstate = \"active\"\nexperience = \"fluent\"\nrules = [\"none\"]\napproval = \"none\"";
    assert!(missed(writes, "originals_a_week = 7").is_empty());
    assert_eq!(missed(writes, "originals_a_week = 0"), ["story-want-originals"]);
    let quiet = "rules = [\"listed\"]";
    assert!(missed(quiet, "quiet = [[2026-12-13, 2027-01-12]]").is_empty());
    assert_eq!(missed(quiet, "quiet = [[2026-12-01, 2027-01-12]]"), ["story-want-quiet"]);
    assert_eq!(missed("experience = \"some\"", "quiet = [[2026-12-01, 2027-01-12]]"), ["story-want-quiet"]);
}

#[test]
fn a_failure_says_what_was_expected_what_came_and_why_in_both_languages() {
    let all: Vec<&str> = BOTH.iter().map(|(_, _, bad)| *bad).collect();
    for bad in &all {
        let book = book(&story("experience = \"fluent\"", bad));
        let outcomes = run(&ENGINE, &book, |_| true);
        for lang in [Lang::En, Lang::Fr] {
            let text = Text::new(lang);
            for said in [told(&book, &outcomes, &text), json(&book, &outcomes, &text).to_string()] {
                // A key without its sentence, or a sentence with an empty blank, would show.
                let bare = said.replace("\"code\":\"story-", "");
                assert!(!bare.contains("story-") && !bare.contains("{$"), "{said}");
            }
        }
    }
    let book = book(&story("experience = \"fluent\"", "rules = [\"watch-keeps-a-library\", \"aim-job\"]"));
    let said = told(&book, &run(&ENGINE, &book, |_| true), &Text::new(Lang::En));
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Not as told: A (`s`, stories/a.toml:2)"), "{said}");
    assert!(said.contains("expected (line 8): the rule `aim-job` holds"), "{said}");
    assert!(said.contains("`objective` is \"watch\", and \"job\" is asked for"), "{said}");
    assert!(!said.contains("watch-keeps-a-library"), "what came true is not told: {said}");
}

/// `code line:column` of each problem.
fn places(files: &[SourceFile], problems: &[Diagnostic]) -> Vec<String> {
    let place = |problem: &Diagnostic| {
        let place = problem.place.as_ref().unwrap();
        let (line, column) = line_and_column(&files[place.file].text, place.span.start);
        let meant = problem.suggestion.as_ref().map_or(String::new(), |meant| format!(" → {meant}"));
        format!("{} {}:{line}:{column}{meant}", problem.code, files[place.file].path)
    };
    problems.iter().map(place).collect()
}

fn idle(stories: &str, scope: Scope) -> Vec<String> {
    let book = book(stories);
    let outcomes = run(&ENGINE, &book, |_| true);
    let problems: Vec<Diagnostic> =
        unused(&book, &outcomes, scope).into_iter().map(|finding| finding.problem).collect();
    places(&book.files, &problems)
}

#[test]
fn rows_that_do_nothing_are_told() {
    let used = story("rules = [\"listed\"]", "present = [\"library\"]");
    assert_eq!(idle(&used, Scope::Everything), Vec::<String>::new());
    let parked = story("service_hours = 3\nrules = [\"listed\"]", "present = [\"library\"]");
    assert_eq!(idle(&parked, Scope::Single), ["story-parked stories/a.toml:6:1"]);
    let repeated = story("rules = [\"listed\"]\nminutes = 20", "present = [\"library\"]");
    assert_eq!(idle(&repeated, Scope::Single), ["story-repeated stories/a.toml:7:1"]);
    let base = format!("[base]\nminutes = 5\ndays = 4\n{used}");
    assert_eq!(idle(&base, Scope::Files), ["story-base-idle stories/a.toml:2:1"]);
    assert_eq!(idle(&base, Scope::Single), Vec::<String>::new());
    let nothing = story("rules = [\"listed\"]", "one_of = [[]]");
    assert_eq!(idle(&nothing, Scope::Single), ["story-says-nothing stories/a.toml:2:6"]);
    assert_eq!(idle(&story("rules = [\"listed\"]", ""), Scope::Single), ["story-says-nothing stories/a.toml:2:6"]);
    let unlisted = story("days = 3", "present = [\"library\"]");
    assert_eq!(idle(&unlisted, Scope::Everything), ["story-person-idle people/anna.toml:4:1"]);
    let other = unlisted.replace("who = \"anna\"\n", "").replace("[\"library\"]", "[\"no_family\"]");
    assert_eq!(idle(&other, Scope::Everything), ["story-untold people/anna.toml:1:1"]);
    assert_eq!(idle(&other, Scope::Files), Vec::<String>::new());
}

fn faults(stories: &str) -> Vec<String> {
    let people = [file("people/anna.toml", ANNA)];
    let faults = read(ENGINE.pack(), &people, &[file("stories/a.toml", stories)], day()).unwrap_err();
    places(&faults.files, &faults.diagnostics)
}

#[test]
fn what_is_wrong_with_a_story_is_told_at_its_place() {
    let at = |line: &str| line.replace('@', "stories/a.toml");
    assert_eq!(faults(&story("minuts = 3", "")), [at("answers-unknown-question @:6:1 → minutes")]);
    assert_eq!(faults(&story("role = \"expret\"", "")), [at("answer-option @:6:8 → \"expert\"")]);
    assert_eq!(faults(&story("", "present = [\"librarie\"]")), [at("story-unknown-id @:8:12 → library")]);
    assert_eq!(faults(&story("", "settings = { smrt_n = 3 }")), [at("story-unknown-id @:8:23 → smart_n")]);
    assert_eq!(faults(&story("", "presnt = [\"library\"]")), [at("pack-unknown-key @:8:1 → present")]);
    assert_eq!(faults(&story("", "latest_end = \"8h\"")), [at("pack-time @:8:14")]);
    assert_eq!(faults(&story("", "weekly_minutes = \"8\"")), [at("pack-want-number @:8:18")]);
    assert_eq!(faults(&story("objective2 = [\"watch\"]", "")), [at("answer-option @:6:1")]);
    assert_eq!(faults("[[story]]\nid = \"s\"\ntitle = \"A\"\n"), [at("pack-want-words @:3:9")]);
    assert_eq!(faults("[[story]]\nid = \"s\"\n"), [at("pack-missing-key @:2:6")]);
    assert_eq!(faults("[bse]\nminutes = 3\n"), [at("pack-unknown-key @:1:2 → base")]);
    assert_eq!(faults("today = \"soon\"\n"), [at("pack-want-date @:1:9")]);
    let nobody = story("", "").replace("\"anna\"", "\"ana\"");
    assert_eq!(faults(&nobody), [at("story-nobody @:4:7 → anna")]);
    let twice = story("", "present = [\"library\"]").repeat(2);
    assert_eq!(faults(&twice), [at("story-twice @:10:6")]);
}

#[test]
fn a_story_lays_its_answers_over_the_person_and_the_person_over_the_base() {
    let book =
        book(&format!("today = 2027-03-01\n[base]\nminutes = 5\ndays = 4\n{}", story("objective = \"job\"", "")));
    let told = &book.stories[0];
    let value = |id: &str| told.answers.value(id).cloned().unwrap();
    use crate::pack::value::Value;
    assert_eq!([value("minutes"), value("days")], [Value::Number(20), Value::Number(4)]);
    assert_eq!(value("objective"), Value::Text("job".to_owned()));
    assert_eq!(told.today, NaiveDate::from_ymd_opt(2027, 3, 1).unwrap());
}
