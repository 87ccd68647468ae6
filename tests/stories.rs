//! The people of `assets/people` get the plans they should: what must be in them, what must not, in no order.
//!
//! A story names ids and figures only, so a question that moves or a sentence that is reworded breaks none.

use crate::support::command::personas;
use crate::support::people::shipped;
use chrono::NaiveTime;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tweet_coach::pack::Pack;
use tweet_coach::plan::model::{Item, ItemKind, Week};
use tweet_coach::plan::{self, Plan, Request};
use tweet_coach::reason::{Engine, Stage};
use tweet_coach::store::answers;

/// What a person's plan is expected to be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    /// File in `assets/people`, without its ending.
    persona: String,
    expect: Expect,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Expect {
    /// Most minutes in any week.
    weekly_minutes: Option<u32>,
    /// Most original posts in any week.
    originals_a_week: Option<u32>,
    /// Ids that must be in the plan.
    present: Vec<String>,
    /// Of each list, one id must be in the plan.
    one_of: Vec<Vec<String>>,
    /// Ids that must not be.
    absent: Vec<String>,
    /// Warnings of page one.
    warnings: Vec<String>,
    /// What is set up first.
    first_setup: Option<String>,
    /// Phase → its earliest first day (0 is the start).
    phase_from: BTreeMap<String, u32>,
    /// Item → phase: the item is begun before anything of that phase.
    before_phase: BTreeMap<String, String>,
    /// No sitting ends after this time.
    latest_end: Option<NaiveTime>,
    /// Quiet periods: first and last day.
    quiet: Vec<(chrono::NaiveDate, chrono::NaiveDate)>,
    /// Days of the week without any sitting, at least.
    free_days: Option<u32>,
}

fn stories() -> Vec<(PathBuf, Story)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |path: PathBuf| {
        let story = toml::from_str(&std::fs::read_to_string(&path).unwrap());
        (path.clone(), story.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
    };
    files.into_iter().map(read).collect()
}

fn plan_of(engine: &Engine, persona: &str) -> Plan {
    let (_, path) =
        personas().into_iter().find(|(name, _)| name == persona).unwrap_or_else(|| panic!("no persona {persona}"));
    let given = answers::read(&std::fs::read_to_string(path).unwrap(), persona, engine.pack()).unwrap();
    let today = "2026-11-30".parse().unwrap();
    plan::build(engine, &Request { answers: &given.answers, stage: Stage::Settled, today })
}

#[test]
fn every_persona_has_a_story() {
    let told: Vec<String> = stories().into_iter().map(|(_, story)| story.persona).collect();
    for (name, _) in personas() {
        assert!(told.contains(&name), "{name}");
    }
}

#[test]
fn every_story_comes_true() {
    let engine = shipped();
    let mut wrong = Vec::new();
    for (path, story) in stories() {
        let plan = plan_of(&engine, &story.persona);
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        wrong.extend(faults(engine.pack(), &plan, &story.expect).into_iter().map(|fault| format!("{name}: {fault}")));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn faults(pack: &Pack, plan: &Plan, expect: &Expect) -> Vec<String> {
    let mut wrong = figures(pack, plan, expect);
    wrong.extend(items(pack, plan, expect));
    wrong.extend(order(plan, expect));
    wrong
}

fn figures(pack: &Pack, plan: &Plan, expect: &Expect) -> Vec<String> {
    let mut wrong = Vec::new();
    let most = |count: &dyn Fn(&Week) -> u32| plan.weeks.iter().map(count).max().unwrap_or(0);
    let planned = most(&|week| week.minutes).max(plan.budget.planned_minutes);
    if expect.weekly_minutes.is_some_and(|cap| planned > cap) {
        wrong.push(format!("{planned} minutes a week"));
    }
    let originals = most(&|week| originals(pack, week));
    if expect.originals_a_week.is_some_and(|cap| originals > cap) {
        wrong.push(format!("{originals} original posts in a week"));
    }
    let sessions = || plan.weeks.iter().flat_map(|week| &week.sessions);
    if let Some(latest) = expect.latest_end {
        let late =
            sessions().find(|session| session.start + chrono::Duration::minutes(session.minutes.into()) > latest);
        wrong.extend(late.map(|session| format!("a sitting at {} on {}", session.start, session.day)));
    }
    let busiest = plan
        .weeks
        .iter()
        .map(|week| week.sessions.iter().map(|session| session.day).collect::<std::collections::BTreeSet<_>>().len())
        .max();
    if expect.free_days.is_some_and(|free| busiest.unwrap_or(0) + free as usize > 7) {
        wrong.push(format!("{busiest:?} days a week are planned"));
    }
    for period in &expect.quiet {
        if !plan.quiet_periods.iter().any(|quiet| (quiet.from, quiet.to) == *period) {
            wrong.push(format!("no quiet period {period:?} among {:?}", plan.quiet_periods));
        }
    }
    wrong
}

/// Original posts begun in a week: the first piece of each occurrence.
fn originals(pack: &Pack, week: &Week) -> u32 {
    let parts = week.sessions.iter().flat_map(|session| &session.parts);
    let begun = parts
        .filter(|part| part.piece.0 == 1 && pack.activities.get(&part.item).is_some_and(|activity| activity.original));
    u32::try_from(begun.count()).unwrap()
}

fn items(pack: &Pack, plan: &Plan, expect: &Expect) -> Vec<String> {
    let has = |id: &String| plan.items.iter().any(|item| item.id == *id);
    let known = |id: &String| {
        pack.activities.get(id).is_some()
            || pack.guardrails.get(id).is_some()
            || pack.metrics.get(id).is_some()
            || pack.checklists.get(id).is_some()
    };
    let named = || expect.present.iter().chain(&expect.absent).chain(expect.one_of.iter().flatten());
    let mut wrong: Vec<String> = named().filter(|id| !known(id)).map(|id| format!("the pack has no {id}")).collect();
    wrong.extend(expect.present.iter().filter(|id| !has(id)).map(|id| format!("{id} is missing{}", why_not(plan, id))));
    wrong.extend(expect.absent.iter().filter(|id| has(id)).map(|id| format!("{id} should not be there")));
    wrong.extend(expect.one_of.iter().filter(|ids| !ids.iter().any(has)).map(|ids| format!("none of {ids:?}")));
    let warns = |id: &&String| !plan.warnings.iter().any(|warning| warning.id == **id);
    wrong.extend(expect.warnings.iter().filter(warns).map(|id| format!("page one does not say {id}")));
    wrong
}

fn why_not(plan: &Plan, id: &str) -> String {
    let aside = plan.set_aside.iter().find(|aside| aside.id == id);
    aside
        .map(|aside| format!(" (set aside: {:?})", aside.because.reasons.first().map(|reason| &reason.en)))
        .unwrap_or_default()
}

fn order(plan: &Plan, expect: &Expect) -> Vec<String> {
    let mut wrong = Vec::new();
    let first = plan.items.iter().find(|item| item.kind == ItemKind::Setup).map(|item| item.id.clone());
    if expect.first_setup.is_some() && first != expect.first_setup {
        wrong.push(format!("first set-up item is {first:?}"));
    }
    for (phase, day) in &expect.phase_from {
        let begins = plan.phases.iter().find(|span| span.id == *phase).map(|span| span.from_day);
        if begins.is_some_and(|begins| begins < *day) {
            wrong.push(format!("phase {phase} begins on day {begins:?}"));
        }
    }
    for (early, phase) in &expect.before_phase {
        let from = |wanted: &dyn Fn(&&Item) -> bool| plan.items.iter().filter(wanted).map(|item| item.from_day).min();
        let (early_day, phase_day) =
            (from(&|item| item.id == *early), from(&|item| item.phase == *phase && item.kind == ItemKind::Activity));
        match (early_day, phase_day) {
            (None, _) => wrong.push(format!("{early} is missing")),
            (Some(early_day), Some(phase_day)) if early_day > phase_day => {
                wrong.push(format!("{early} is begun on day {early_day}, {phase} on {phase_day}"))
            }
            _ => {}
        }
    }
    wrong
}
