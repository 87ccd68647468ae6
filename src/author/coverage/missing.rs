//! The fewest answer files found that would do what no story does yet.

use super::goal::{Goal, served};
use crate::export::toml::answers_table;
use crate::interview::accept::accept;
use crate::pack::Pack;
use crate::reason::{Answer, Answers, Engine};
use crate::text::Text;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Answers for a goal, as a search over all answers finds them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sought {
    /// No answers do it.
    Never,
    /// These do, and none of them can be left out.
    Found(Answers),
    /// Nobody knows.
    NotDecided,
}

/// Answers with what they would be told for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covering {
    /// The answers.
    pub answers: Answers,
    /// What they do and no story does yet.
    pub goals: BTreeSet<Goal>,
}

/// A covering set: for each goal that can be reached, answers that reach it. Answers found for one goal are put
/// together with others as long as all of them still serve theirs; what the rest makes superfluous is dropped.
#[must_use]
pub fn missing(
    engine: &Engine,
    today: NaiveDate,
    goals: &BTreeSet<Goal>,
    search: impl Fn(&Goal) -> Sought,
) -> Vec<Covering> {
    let mut sets: Vec<Covering> = Vec::new();
    for goal in goals {
        if sets.iter().any(|set| set.goals.contains(goal)) {
            continue;
        }
        let Sought::Found(answers) = search(goal) else { continue };
        let fits = |set: &Covering| merged(engine, today, goals, set, &answers, goal);
        match sets.iter().enumerate().find_map(|(at, set)| Some((at, fits(set)?))) {
            Some((at, fuller)) => sets.splice(at..=at, [fuller]).for_each(drop),
            None => sets.push(Covering { goals: served(engine, &answers, today, goals), answers }),
        }
    }
    without_the_superfluous(sets)
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
