//! The fewest answer files found that would do what no story does yet.

use super::goal::{Goal, served};
use crate::export::toml::answers_table;
use crate::interview::accept::accept;
use crate::pack::Pack;
use crate::reason::proof::Search;
use crate::reason::{Answer, Answers, Engine};
use crate::text::Text;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Answers with what they would be told for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covering {
    /// The answers.
    pub answers: Answers,
    /// What they do and no story does yet.
    pub goals: BTreeSet<Goal>,
}

/// A covering set, and the goals that it leaves.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Missing {
    /// The answers.
    pub sets: Vec<Covering>,
    /// Goals that no answers reach: proved.
    pub never: BTreeSet<Goal>,
    /// Goals for which the search found neither answers nor a proof that there are none.
    pub undecided: BTreeSet<Goal>,
}

/// A covering set: for each goal that can be reached, answers that reach it. Answers found for one goal are put
/// together with others as long as all of them still serve theirs; what the rest makes superfluous is dropped.
#[must_use]
pub fn missing(
    engine: &Engine,
    today: NaiveDate,
    goals: &BTreeSet<Goal>,
    search: impl Fn(&Goal) -> Search<Answers>,
) -> Missing {
    let mut missing = Missing::default();
    let mut sets: Vec<Covering> = Vec::new();
    for goal in goals {
        if sets.iter().any(|set| set.goals.contains(goal)) {
            continue;
        }
        let answers = match search(goal) {
            Search::Found(answers) => answers,
            Search::Never => {
                missing.never.insert(goal.clone());
                continue;
            }
            Search::NotDecided => {
                missing.undecided.insert(goal.clone());
                continue;
            }
        };
        let fits = |set: &Covering| merged(engine, today, goals, set, &answers, goal);
        match sets.iter().enumerate().find_map(|(at, set)| Some((at, fits(set)?))) {
            Some((at, fuller)) => sets.splice(at..=at, [fuller]).for_each(drop),
            None => sets.push(Covering { goals: served(engine, &answers, today, goals), answers }),
        }
    }
    missing.sets = without_the_superfluous(sets);
    // What was found for one goal may serve another that the search gave up on.
    let served = |goal: &Goal| missing.sets.iter().any(|set| set.goals.contains(goal));
    missing.undecided.retain(|goal| !served(goal));
    missing
}

/// The set with more answers, if it still does all it did, and the goal as well.
fn merged(
    engine: &Engine,
    today: NaiveDate,
    goals: &BTreeSet<Goal>,
    set: &Covering,
    more: &Answers,
    goal: &Goal,
) -> Option<Covering> {
    let both = set.answers.iter().chain(more.iter());
    let answers: Answers = both.map(|(id, answer)| (id.to_owned(), answer.clone())).collect();
    let served = served(engine, &answers, today, goals);
    let keeps = served.contains(goal) && set.goals.is_subset(&served) && fit(engine.pack(), &answers);
    keeps.then_some(Covering { answers, goals: served })
}

/// Whether the answers are good together.
fn fit(pack: &Pack, answers: &Answers) -> bool {
    pack.questions.iter().all(|question| match answers.get(&question.id) {
        Some(Answer::Given(value)) => accept(pack, question, answers, value.clone()).is_ok(),
        _ => true,
    })
}

fn without_the_superfluous(mut sets: Vec<Covering>) -> Vec<Covering> {
    // Those that serve least are the likeliest to be superfluous.
    sets.sort_by_key(|set| set.goals.len());
    let mut at = 0;
    while let Some(set) = sets.get(at) {
        let elsewhere =
            |goal: &Goal| sets.iter().enumerate().any(|(other, set)| other != at && set.goals.contains(goal));
        if set.goals.iter().all(elsewhere) {
            sets.remove(at);
        } else {
            at += 1;
        }
    }
    sets.reverse();
    sets
}

/// The answers as a file, with a comment that says what it is for.
#[must_use]
pub fn written(covering: &Covering, pack: &Pack, text: &Text) -> String {
    let mut file = format!("# {}\n", text.say("coverage-file"));
    let rule = |at: &usize| pack.rules.at(*at).map(|rule| format!("{}: {}", rule.id, rule.reason.get(text.lang())));
    let section = |key: &str, lines: Vec<String>| match lines.is_empty() {
        true => String::new(),
        false => lines.iter().fold(format!("#\n# {}\n", text.say(key)), |told, line| told + &format!("# - {line}\n")),
    };
    let goals = || covering.goals.iter();
    let held = goals().filter_map(|goal| if let Goal::Holds(at) = goal { rule(at) } else { None }).collect();
    file.push_str(&section("coverage-file-holds", held));
    let failed = goals().filter_map(|goal| if let Goal::Fails(at) = goal { rule(at) } else { None }).collect();
    file.push_str(&section("coverage-file-fails", failed));
    let option = |goal: &Goal| match goal {
        Goal::Chooses(question, option) => Some(format!("{question} = \"{option}\"")),
        _ => None,
    };
    file.push_str(&section("coverage-file-chooses", goals().filter_map(option).collect()));
    format!("{file}\n{}", answers_table(&covering.answers, pack))
}
