//! The shipped pack against itself, and against itself with one thing changed.

use super::{Comparison, How, Someone, compare, people, told};
use crate::assets;
use crate::pack::entry::SourceFile;
use crate::pack::read::{Layer, read};
use crate::pack::words::Lang;
use crate::reason::Engine;
use crate::text::Text;
use chrono::NaiveDate;
use std::sync::Arc;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()
}

fn engine(extra: &str) -> Engine {
    let file = SourceFile { path: "mine/a.toml".to_owned(), text: extra.into() };
    let layer = Layer { name: "mine".to_owned(), files: vec![file] };
    Engine::new(Arc::new(read(vec![assets::embedded(), layer]).unwrap()))
}

/// The shipped pack with one piece of text put in place of another.
fn edited(from: &str, to: &str) -> Engine {
    let mut layer = assets::embedded();
    let file = layer.files.iter_mut().find(|file| file.text.contains(from)).unwrap();
    file.text = file.text.replacen(from, to, 1).into();
    Engine::new(Arc::new(read(vec![layer]).unwrap()))
}

fn everybody() -> Vec<Someone> {
    let files = [assets::embedded_people(), assets::embedded_stories()].concat();
    people(&files).unwrap()
}

fn with_shipped(new: &Engine, people: &[Someone]) -> Comparison {
    compare(&engine(""), new, people, day())
}

fn one(answers: &str) -> Vec<Someone> {
    people(&[SourceFile { path: "people/anna.toml".to_owned(), text: answers.into() }]).unwrap()
}

const RULE: &str = "[[rule]]\nid = \"house\"\nwhen = { objective = \"watch\" }\nEFFECT\nbecause = [\"X01\"]\nreason = { en = \"The house says so.\", fr = \"La maison le dit.\" }\nexample = { objective = \"watch\" }\n";

fn house(effect: &str) -> Engine {
    let shipped = read(vec![assets::embedded()]).unwrap();
    let fact = shipped.facts.ids().next().unwrap().to_owned();
    engine(&RULE.replace("EFFECT", effect).replace("X01", &fact))
}

#[test]
fn a_pack_against_itself_is_empty() {
    let people = everybody();
    assert!(people.len() > 100, "{}", people.len());
    let comparison = with_shipped(&engine(""), &people);
    assert!(comparison.entries.is_empty() && comparison.changed.is_empty());
    let said = told(&comparison, &people, &Text::new(Lang::En));
    assert!(said.starts_with("No entry differs.\n\nThe plans of all people and stories stay as they are ("), "{said}");
}

#[test]
fn layout_and_order_of_keys_are_no_difference() {
    let shuffled = edited(
        "[[rule]]\nid = \"aim-watch\"\nwhen = { objective = \"watch\" }",
        "[[rule]]\n\n# a remark\nwhen = {objective = \"watch\"}\nid = 'aim-watch'",
    );
    let comparison = with_shipped(&shuffled, &everybody());
    assert!(comparison.entries.is_empty() && comparison.changed.is_empty(), "{:?}", comparison.entries);
}

/// What changes for one person: code, and the codes of the reasons.
fn changes(new: &Engine, answers: &str) -> Vec<(&'static str, String, Vec<&'static str>)> {
    let comparison = with_shipped(new, &one(answers));
    let changed = comparison.changed.into_iter().flat_map(|changed| changed.changes);
    changed.map(|change| (change.said.key, change.id, change.why.iter().map(|said| said.key).collect())).collect()
}

const WATCH: &str = "[answers]\nobjective = \"watch\"\nminutes = 20\n";

#[test]
fn a_new_rule_that_forbids_a_line_is_named_where_the_line_goes() {
    let found = changes(&house("forbid = [\"library\"]"), WATCH);
    assert!(found.contains(&("diff-goes", "library".to_owned(), vec!["diff-why-new"])), "{found:?}");
    assert!(found.iter().all(|(_, _, why)| !why.is_empty()), "{found:?}");
    assert_eq!(changes(&house("forbid = [\"library\"]"), "[answers]\nobjective = \"job\"\n"), []);
}

#[test]
fn settings_warnings_levels_and_headlines_are_compared() {
    let found = changes(&house("set = { smart_n = 7 }"), WATCH);
    assert!(found.iter().any(|(code, id, _)| (*code, id.as_str()) == ("diff-setting", "smart_n")), "{found:?}");
    let found = changes(&house("warn = [\"find_angle\"]"), WATCH);
    assert_eq!(found, [("diff-warns", "find_angle".to_owned(), vec!["diff-why-new"])]);
    let found = changes(&house("set = { headline_template = \"headline.heavy\" }"), WATCH);
    assert!(found.contains(&("diff-headline", "headline".to_owned(), vec!["diff-why-new"])), "{found:?}");
    let found = changes(
        &house("require = [\"charter\", \"read_before_share\"]\nlevel = { read_before_share = \"stop\" }"),
        WATCH,
    );
    assert!(found.contains(&("diff-level", "read_before_share".to_owned(), vec!["diff-why-new"])), "{found:?}");
}

#[test]
fn a_rule_that_changed_says_which_of_its_keys() {
    let narrower = edited(
        "id = \"watch-keeps-a-library\"\nwhen = { objective = \"watch\", weekly_minutes = \"75..\" }",
        "id = \"watch-keeps-a-library\"\nwhen = { objective = \"watch\", weekly_minutes = \"300..\" }",
    );
    let people = one(WATCH);
    let comparison = with_shipped(&narrower, &people);
    let [entry] = comparison.entries.as_slice() else { panic!("{:?}", comparison.entries) };
    assert_eq!((entry.kind, entry.id.as_str()), ("rule", "watch-keeps-a-library"));
    assert_eq!(entry.how, How::Changed(vec!["when".to_owned()]));
    for (lang, words) in [(Lang::En, "has changed (when)"), (Lang::Fr, "a changé (when)")] {
        let said = told(&comparison, &people, &Text::new(lang));
        assert!(said.contains(words) && !said.contains("diff-"), "{said}");
    }
    let back = compare(&narrower, &engine(""), &people, day());
    assert!(!back.changed.is_empty());
}

#[test]
fn words_alone_are_a_difference_too() {
    let reworded = edited("ten minutes a week to sort.", "a quarter of an hour to sort.");
    let found = changes(&reworded, WATCH);
    assert_eq!(found, [("diff-otherwise", "plan".to_owned(), Vec::new())]);
}

#[test]
fn an_answer_that_the_new_pack_does_not_accept_is_told() {
    let mut layer = assets::embedded();
    for file in &mut layer.files {
        // The rule that names the option goes along.
        file.text = file.text.replace("mastodon", "fediverse").into();
    }
    let without = Engine::new(Arc::new(read(vec![layer]).unwrap()));
    let people = one("[answers]\nother = [\"mastodon\"]\n");
    let comparison = with_shipped(&without, &people);
    let codes: Vec<&str> = comparison.changed[0].refused.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["answer-option"]);
    assert!(told(&comparison, &people, &Text::new(Lang::Fr)).contains("n’accepte pas"));
}

#[test]
fn people_and_stories_are_read_together_and_files_that_are_no_toml_are_refused() {
    let file = |path: &str, text: &str| SourceFile { path: path.to_owned(), text: text.into() };
    let story = "[base]\ndays = 4\n[[story]]\nid = \"s\"\ntitle = { en = \"A\", fr = \"B\" }\nwho = \"anna\"\n[story.answers]\nminutes = 5\n[[story]]\nid = \"alone\"\n";
    let all = people(&[file("a/stories.toml", story), file("people/anna.toml", WATCH)]).unwrap();
    let ids: Vec<&str> = all.iter().map(|someone| someone.id.as_str()).collect();
    assert_eq!(ids, ["anna", "s", "alone"]);
    let shipped = engine("");
    let (answers, problems) = all[1].under(shipped.pack());
    assert!(problems.is_empty());
    let told: Vec<&str> = answers.iter().map(|(id, _)| id).collect();
    assert_eq!(told, ["days", "minutes", "objective"]);
    assert_eq!(people(&[file("a.toml", "no toml")]).unwrap_err().diagnostics.len(), 1);
}
