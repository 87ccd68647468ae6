//! Coverage over the shipped pack, and what would cover the rest.

use super::{Coverage, Goal, json, missing, percent, written};
use crate::assets;
use crate::author::story;
use crate::pack::entry::SourceFile;
use crate::pack::words::Lang;
use crate::reason::Engine;
use crate::reason::proof::{Prover, Search};
use crate::store::answers;
use crate::text::Text;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

static ENGINE: LazyLock<Engine> =
    LazyLock::new(|| Engine::new(Arc::new(crate::pack::read::read(vec![assets::embedded()]).unwrap())));

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()
}

fn coverage(answers: &[&str]) -> Coverage {
    let story = |(at, answers): (usize, &&str)| {
        format!("[[story]]\nid = \"s{at}\"\ntitle = {{ en = \"A\", fr = \"B\" }}\n[story.answers]\n{answers}\n")
    };
    let text: String = answers.iter().enumerate().map(story).collect();
    let file = SourceFile { path: "a.toml".to_owned(), text: text.into() };
    let book = story::read(ENGINE.pack(), &[], &[file], day()).unwrap();
    Coverage::of(ENGINE.pack(), &book, &story::run(&ENGINE, &book, |_| true))
}

#[test]
fn rules_options_and_pairs_are_counted() {
    let found = coverage(&["objective = \"job\"\nrole = \"expert\"", "objective = \"job\"", "role = \"student\""]);
    let used = |id: &str| found.rules[ENGINE.pack().rules.position(id).unwrap()];
    assert_eq!((used("aim-job").held, used("aim-job").failed), (2, 1));
    assert_eq!((used("family-stays-out").held, used("family-stays-out").failed), (3, 0));
    assert!(used("aim-job").both_ways() && !used("family-stays-out").both_ways());
    let picked = |question: &str, option: &str| {
        let is = |picked: &&super::Picked| picked.question == question && picked.option == option;
        let picked = found.options.iter().find(is).unwrap();
        (picked.chosen, picked.assumed)
    };
    assert_eq!([picked("objective", "job"), picked("objective", "watch")], [(2, 0), (0, 1)]);
    assert_eq!([picked("role", "other"), picked("role", "expert")], [(0, 1), (1, 0)]);
    assert_eq!(found.pairs.met, 1, "job with expert");
    assert_eq!(found.pairs.unmet.len(), found.pairs.possible - 1);
    assert_eq!(found.chosen(), 3);
}

#[test]
fn pairs_that_a_condition_keeps_apart_are_not_asked_for() {
    let found = coverage(&["minutes = 10"]);
    let unmet = |one: (&str, &str), other: (&str, &str)| {
        let name = |at: usize| (found.options[at].question.as_str(), found.options[at].option.as_str());
        found
            .pairs
            .unmet
            .iter()
            .any(|(a, b)| [name(*a), name(*b)] == [one, other] || [name(*a), name(*b)] == [other, one])
    };
    assert!(unmet(("account", "pro"), ("rhythm", "3")));
    assert!(!unmet(("account", "reader"), ("rhythm", "3")), "rhythm is not asked of readers");
    assert!(!unmet(("state", "none"), ("followers", "l1")), "an account that does not exist has no followers");
    assert!(!unmet(("objective", "job"), ("objective2", "job")), "one wish is not chosen twice");
    assert!(unmet(("objective", "watch"), ("service_private_channel", "yes")), "with a service account");
    assert!(!unmet(("rules", "none"), ("rules", "unknown")), "pairs are of two questions");
}

#[test]
fn shares_are_rounded_down() {
    assert_eq!([percent(199, 200), percent(200, 200), percent(0, 0), percent(1, 3)], [99, 100, 100, 33]);
}

#[test]
fn the_answers_that_are_written_reach_all_that_can_be_reached_and_none_is_superfluous() {
    let open = coverage(&["minutes = 10"]).open();
    let prover = Prover::new(&ENGINE, day());
    let missing = missing(&ENGINE, day(), &open, |goal| match goal {
        Goal::Holds(rule) => prover.holds(*rule),
        Goal::Fails(rule) => prover.fails(*rule),
        Goal::Chooses(question, option) => prover.chooses(question, option),
    });
    let reached: BTreeSet<Goal> = missing.sets.iter().flat_map(|set| set.goals.clone()).collect();
    let left: BTreeSet<&Goal> = open.difference(&reached).collect();
    assert_eq!(left, missing.never.union(&missing.undecided).collect());
    assert_eq!((missing.never.len(), missing.undecided.len()), (7, 0), "rules without a condition hold always");
    assert!(missing.sets.len() < open.len() / 4, "{} files for {} goals", missing.sets.len(), open.len());
    for (at, set) in missing.sets.iter().enumerate() {
        let others = missing.sets.iter().enumerate().filter(|(other, _)| *other != at);
        let elsewhere: BTreeSet<&Goal> = others.flat_map(|(_, set)| &set.goals).collect();
        assert!(set.goals.iter().any(|goal| !elsewhere.contains(goal)), "{:?}", set.goals);
        let file = written(set, ENGINE.pack(), &Text::new(Lang::Fr));
        let read = answers::read(&file, "missing.toml", ENGINE.pack()).unwrap();
        assert_eq!(read.answers, set.answers, "{file}");
    }
}

#[test]
fn goals_that_cannot_be_settled_are_not_called_impossible() {
    let open = BTreeSet::from([Goal::Holds(0), Goal::Fails(0)]);
    let missing = missing(&ENGINE, day(), &open, |_| Search::NotDecided);
    assert_eq!((missing.sets.len(), missing.never.len(), missing.undecided), (0, 0, open));
}

#[test]
fn programs_get_the_same_figures() {
    let found = coverage(&["objective = \"job\"", "minutes = 10"]);
    let told = json(&found, ENGINE.pack());
    assert_eq!(told["rules"]["both_ways"], found.both_ways());
    assert_eq!(told["options"]["chosen"], 1);
    assert_eq!(told["rules"]["each"].as_array().unwrap().len(), ENGINE.pack().rules.len());
    assert_eq!(told["pairs"]["unmet"][0].as_array().unwrap().len(), 2);
}
