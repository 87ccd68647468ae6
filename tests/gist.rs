//! The gist of a plan says of every plan what the plan says.
//!
//! `cargo test` tries 2,000 made-up people; `COACH_SETS=100000 cargo test --release --test main gist` tries as
//! many as it says.

use crate::support::people::{Random, random_answers, shipped, today};
use rayon::prelude::*;
use std::collections::BTreeMap;
use tweet_coach::pack::question::Depth;
use tweet_coach::plan::model::{Item, Plan};
use tweet_coach::plan::{Gist, Measure, Request, build, gist};
use tweet_coach::reason::{Answers, Engine, Stage};

const SEED: u64 = 20_270_101;

fn sets() -> usize {
    #[allow(clippy::disallowed_methods)]
    std::env::var("COACH_SETS").ok().and_then(|sets| sets.parse().ok()).unwrap_or(2_000)
}

fn line(item: &Item) -> (&str, Measure) {
    let line = Measure {
        weekly_minutes: item.weekly_minutes,
        minutes: item.minutes,
        times: item.times,
        per: item.per,
        light: item.light,
        from_day: item.from_day,
        level: item.level,
    };
    (&item.id, line)
}

fn agree(engine: &Engine, answers: &Answers, stage: Stage) {
    let request = Request { answers, stage, today: today() };
    let (plan, gist): (Plan, Gist<'_>) = (build(engine, &request), gist(engine, &request));
    let lines: BTreeMap<&str, Measure> = plan.items.iter().map(line).collect();
    assert_eq!(gist.lines, lines, "{answers:#?}");
    let warnings: Vec<&str> = plan.warnings.iter().map(|notice| notice.id.as_str()).collect();
    assert_eq!(gist.warnings, warnings, "{answers:#?}");
    assert_eq!(gist.planned_minutes, plan.budget.planned_minutes, "{answers:#?}");
}

#[test]
fn gist_agrees_with_the_plan_of_everybody() {
    let engine = shipped();
    let mut random = Random::new(SEED);
    let people: Vec<Answers> = (0..sets()).map(|_| random_answers(&engine, &mut random)).collect();
    people.par_iter().for_each(|answers| agree(&engine, answers, Stage::Settled));
}

#[test]
fn gist_is_the_same_while_asking() {
    let engine = shipped();
    let mut random = Random::new(SEED + 1);
    for _ in 0..sets() / 20 {
        agree(&engine, &random_answers(&engine, &mut random), Stage::Asking(Depth::Deep));
    }
    agree(&engine, &Answers::default(), Stage::Settled);
}
